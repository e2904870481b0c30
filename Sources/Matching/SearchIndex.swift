import Terminology
import TextModel
import Tokenization

/// The texts of a glossary that a search looks at, as the numbers of their words.
struct SearchIndex: Sendable {
  /// A term or a rendering.
  struct Entry: Sendable {
    let term: Glossary.TermID
    let column: GlossaryColumn
    /// The place among the members of a list cell.
    let member: Int
    /// Indices into ``SearchIndex/wordNumbers``; not empty.
    let words: Range<Int>
    /// The bytes of its words without hyphens.
    let letterCount: Int

    func text(in glossary: Glossary) -> String {
      column.isRenderingList ? glossary.list(of: column, in: term)[member] : glossary.text(of: column, in: term)
    }
  }

  /// A distinct word, folded.
  struct Word: Sendable {
    let text: String
    let scalars: [Unicode.Scalar]
    let letters: LetterSet
    let isASCII: Bool
    /// Whether a term has it.
    var isIndonesian = false
    /// Whether a rendering has it.
    var isEnglish = false
  }

  private(set) var entries: [Entry] = []
  private(set) var wordNumbers: [Int32] = []
  private(set) var words: [Word] = []

  init(_ glossary: Glossary) {
    var table = FormTable(capacity: glossary.records.count)
    for id in glossary.ids {
      append(glossary.text(of: .term, in: id), id, .term, 0, &table)
      append(glossary.text(of: .preferred, in: id), id, .preferred, 0, &table)
      for column in [GlossaryColumn.admitted, .deprecated] {
        for (member, rendering) in glossary.list(of: column, in: id).enumerated() {
          append(rendering, id, column, member, &table)
        }
      }
    }
  }

  private mutating func append(
    _ text: String, _ term: Glossary.TermID, _ column: GlossaryColumn, _ member: Int, _ table: inout FormTable
  ) {
    let start = wordNumbers.count
    var letterCount = 0
    for word in Self.words(of: text) {
      let (number, isNew) = table.insert(Array(word.utf8))
      if isNew {
        words.append(
          Word(
            text: word, scalars: Array(word.unicodeScalars), letters: LetterSet(word),
            isASCII: word.utf8.allSatisfy { $0 < 0x80 }))
      }
      if column == .term { words[Int(number)].isIndonesian = true } else { words[Int(number)].isEnglish = true }
      wordNumbers.append(number)
      letterCount += word.utf8.count { $0 != UInt8(ascii: "-") }
    }
    if wordNumbers.count == start { return }
    entries.append(
      Entry(term: term, column: column, member: member, words: start..<wordNumbers.count, letterCount: letterCount))
  }

  /// The words of a text, folded; marks and symbols are none.
  static func words(of text: String) -> [String] {
    let source = SourceText(text, id: "")
    return Tokenizer().tokens(in: source).filter { $0.kind == .word || $0.kind == .number }
      .map { String(decoding: CaseFolding.folded(source.string(in: $0.range)), as: UTF8.self) }
  }

  /// The words written as one: `undang-undang` and `undang undang` are `undangundang`.
  static func joined(_ words: [String]) -> String { words.joined().filter { $0 != "-" } }
}

/// The letters that a word has, other bytes by chance; tells fast that two words are far apart.
struct LetterSet: Sendable {
  private let bits: UInt32

  init(_ word: String) {
    bits = word.utf8.reduce(0) { $0 | 1 << UInt32($1 & 31) }
  }

  func isSubset(of other: LetterSet) -> Bool { bits & ~other.bits == 0 }

  /// Whether so few edits, each of which takes away and brings at most one letter, can make one of the other.
  ///
  /// A letter beyond ASCII has up to four bytes.
  func isWithin(_ edits: Int, of other: LetterSet, isASCII: Bool) -> Bool {
    (bits ^ other.bits).nonzeroBitCount <= edits * (isASCII ? 2 : 8)
  }
}

extension GlossaryColumn {
  fileprivate var isRenderingList: Bool { self == .admitted || self == .deprecated }
}
