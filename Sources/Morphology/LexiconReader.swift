public import TextModel

/// Reads lexicon files: `lemma pos glosses root flags`, a lexeme a row.
public struct LexiconReader: Sendable {
  public static let header = ["lemma", "pos", "glosses", "root", "flags"]

  public init() {}

  /// Adds the rows of `text` to `lexicon`; rows that are wrong are left out and reported.
  public func read(_ text: DelimitedText, into lexicon: inout LexiconBuilder) -> [Finding] {
    let file = lexicon.append(file: text)
    return text.withSpan { bytes in
      var findings: [Finding] = []
      var lemma = FoldedForm()
      let reported = text.forEachRecord(header: Self.header) { record in
        switch lexeme(record, of: text, file, in: bytes) {
        case .success(let lexeme):
          // A compound is found as it is written inside a derived word: *tanggung jawab* in *pertanggungjawaban*.
          lemma.fold(lexeme.lemma.indices, of: bytes, omitsSpaces: true)
          lexicon.append(lexeme, lemma: lemma)
        case .failure(let problem):
          findings.append(
            Finding(
              .error, path: text.path, position: text.position(of: problem.cell, in: record), message: problem.message))
        }
      }
      return (reported + findings).sorted { $0.position.line < $1.position.line }
    }
  }

  private struct Problem: Error {
    let cell: TextRange
    let message: String
  }

  private func lexeme(
    _ record: DelimitedText.Record, of text: DelimitedText, _ file: Int32, in bytes: Span<UInt8>
  ) -> Result<Lexeme, Problem> {
    let (lemma, pos, glosses, root) = (record.cells[0], record.cells[1], record.cells[2], record.cells[3])
    guard !lemma.isEmpty else {
      return .failure(Problem(cell: lemma, message: "the lemma is empty; give the dictionary form"))
    }
    guard let tag = PartOfSpeech.cells.index(of: pos.indices, in: bytes) else {
      let known = PartOfSpeech.ofLexemes.map { $0.rawValue.lowercased() }.joined(separator: ", ")
      return .failure(
        Problem(cell: pos, message: "unknown part of speech “\(text.string(in: pos))”, expected one of \(known)"))
    }
    let partOfSpeech = PartOfSpeech.ofLexemes[tag]
    guard !glosses.isEmpty || partOfSpeech == .properNoun else {
      return .failure(Problem(cell: glosses, message: "“\(text.string(in: lemma))” has no gloss; give at least one"))
    }
    var flags: Lexeme.Flags = []
    let cell = record.cells[4]
    var start = cell.lowerBound
    while start < cell.upperBound {
      var end = start
      while end < cell.upperBound, bytes[end] != UInt8(ascii: " ") { end += 1 }
      defer { start = end + 1 }
      let word = TextRange(start, end)
      if let index = Lexeme.Flags.cells.index(of: word.indices, in: bytes) {
        flags.insert(Lexeme.Flags.words[index].flag)
      } else if text.string(in: word).hasPrefix("variant=") {
        flags.insert(.variant)
      } else if !word.isEmpty {
        let known = (Lexeme.Flags.words.map(\.name).sorted() + ["variant=SPELLING"]).joined(separator: ", ")
        return .failure(
          Problem(cell: cell, message: "unknown flag “\(text.string(in: word))”, expected some of \(known)"))
      }
    }
    return .success(
      Lexeme(
        lemma: lemma, partOfSpeech: partOfSpeech, capitals: capitals(of: bytes.extracting(lemma.indices)), flags: flags,
        glosses: glosses, root: root, file: file))
  }

  private func capitals(of lemma: Span<UInt8>) -> Lexeme.Capitals {
    let capitals = lemma.indices.count { lemma[$0] &- UInt8(ascii: "A") < 26 }
    return capitals == 0 ? .lower : capitals > 1 && capitals * 2 > lemma.count ? .upper : .capitalized
  }
}
