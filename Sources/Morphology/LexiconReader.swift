public import TextModel

/// Reads lexicon files: `lemma pos glosses root flags`, a lexeme a row.
public struct LexiconReader: Sendable {
  public static let header = ["lemma", "pos", "glosses", "root", "flags"]

  public init() {}

  /// Adds the rows of `text` to `lexicon`; rows that are wrong are left out and reported.
  public func read(_ text: DelimitedText, into lexicon: inout LexiconBuilder) -> [Finding] {
    let base = lexicon.append(bytes: text.bytes)
    let folded = CaseFolding.paddedLowercased(text.bytes)
    var findings: [Finding] = []
    var reported: [Finding] = []
    reported = text.forEachRecord(header: Self.header) { record in
      switch lexeme(record, of: text, at: base) {
      case .success(let lexeme):
        let lemma = record.cells[0]
        if text.bytes[lemma.indices].allSatisfy({ $0 < 0x80 && $0 != UInt8(ascii: " ") }) {
          lexicon.append(lexeme, foldedLemma: lemma.indices, in: folded.span)
        } else {
          // A compound is found as it is written inside a derived word: *tanggung jawab* in *pertanggungjawaban*.
          let form = CaseFolding.folded(text.string(in: lemma)).filter { $0 != UInt8(ascii: " ") }
          let padded = form + [UInt8](repeating: 0, count: FormTable.padding)
          lexicon.append(lexeme, foldedLemma: 0..<form.count, in: padded.span)
        }
      case .failure(let problem):
        findings.append(
          Finding(
            .error, path: text.path, position: text.position(of: problem.cell, in: record), message: problem.message))
      }
    }
    return (reported + findings).sorted { $0.position.line < $1.position.line }
  }

  private static let variant = Array("variant=".utf8)

  private struct Problem: Error {
    let cell: TextRange
    let message: String
  }

  private func lexeme(_ record: DelimitedText.Record, of text: DelimitedText, at base: Int) -> Result<Lexeme, Problem> {
    let (lemma, pos, glosses, root) = (record.cells[0], record.cells[1], record.cells[2], record.cells[3])
    guard !lemma.isEmpty else {
      return .failure(Problem(cell: lemma, message: "the lemma is empty; give the dictionary form"))
    }
    guard let tag = text.index(of: pos.indices, among: PartOfSpeech.cells) else {
      let known = PartOfSpeech.ofLexemes.map { $0.rawValue.lowercased() }.joined(separator: ", ")
      return .failure(
        Problem(cell: pos, message: "unknown part of speech “\(text.string(in: pos))”, expected one of \(known)"))
    }
    let partOfSpeech = PartOfSpeech.ofLexemes[tag]
    guard !glosses.isEmpty || partOfSpeech == .properNoun else {
      return .failure(Problem(cell: glosses, message: "“\(text.string(in: lemma))” has no gloss; give at least one"))
    }
    var flags: Lexeme.Flags = []
    var start = record.cells[4].lowerBound
    while start < record.cells[4].upperBound {
      let end =
        text.bytes[start..<record.cells[4].upperBound].firstIndex(of: UInt8(ascii: " ")) ?? record.cells[4].upperBound
      defer { start = end + 1 }
      if let index = text.index(of: start..<end, among: Lexeme.Flags.names) {
        flags.insert(Lexeme.Flags.values[index])
      } else if text.bytes[start..<end].starts(with: Self.variant) {
        flags.insert(.variant)
      } else if start < end {
        let word = text.string(in: TextRange(start, end))
        let known = (Lexeme.Flags.words.map(\.name).sorted() + ["variant=SPELLING"]).joined(separator: ", ")
        return .failure(Problem(cell: record.cells[4], message: "unknown flag “\(word)”, expected some of \(known)"))
      }
    }
    return .success(
      Lexeme(
        lemma: lemma.shifted(by: base), partOfSpeech: partOfSpeech, glosses: glosses.shifted(by: base),
        root: root.shifted(by: base), flags: flags, capitals: capitals(of: text.bytes[lemma.indices])
      )
    )
  }

  private func capitals(of lemma: ArraySlice<UInt8>) -> Lexeme.Capitals {
    let capitals = lemma.count { $0 &- UInt8(ascii: "A") < 26 }
    return capitals == 0 ? .lower : capitals > 1 && capitals * 2 > lemma.count ? .upper : .capitalized
  }
}

extension TextRange {
  fileprivate func shifted(by offset: Int) -> TextRange { TextRange(lowerBound + offset, upperBound + offset) }
}
