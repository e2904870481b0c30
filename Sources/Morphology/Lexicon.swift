import TextModel

/// The words the analyser knows, by their dictionary forms; immutable, and cheap to hand around.
public struct Lexicon: Sendable {
  /// The number of a lexeme, in the order of reading; negative for none.
  typealias LexemeID = Int32

  /// Everything in one object, so that a copy of the lexicon is one reference.
  private final class Contents: Sendable {
    let lexemes: [Lexeme]
    let files: [DelimitedText]
    let table: FormTable
    let firstOfForm: [LexemeID]
    let nextOfForm: [LexemeID]

    init(_ builder: borrowing LexiconBuilder) {
      lexemes = builder.lexemes
      files = builder.files
      table = builder.table
      firstOfForm = builder.firstOfForm
      nextOfForm = builder.nextOfForm
    }
  }

  private let contents: Contents

  public init(_ builder: borrowing LexiconBuilder) {
    contents = Contents(builder)
  }

  public var lexemeCount: Int { contents.lexemes.count }

  /// The dictionary forms in the order of reading, with repetitions where a form has several lexemes.
  public var lemmas: [String] { contents.lexemes.map(lemma(of:)) }

  /// The first of the lexemes spelled like the folded form at `indices`, or a negative number.
  ///
  /// Letter case is for the caller to compare. ``lexeme(after:)`` gives the others.
  func firstLexeme(of indices: Range<Int>, in folded: borrowing Span<UInt8>) -> LexemeID {
    guard let form = contents.table.id(of: indices, in: folded) else { return -1 }
    return contents.firstOfForm[Int(form)]
  }

  func firstLexeme(of form: [UInt8]) -> LexemeID {
    guard let form = contents.table.id(of: form) else { return -1 }
    return contents.firstOfForm[Int(form)]
  }

  /// The next lexeme with the same spelling, less usual; negative behind the last.
  func lexeme(after id: LexemeID) -> LexemeID { contents.nextOfForm[Int(id)] }

  subscript(id: LexemeID) -> Lexeme { contents.lexemes[Int(id)] }

  /// The lexemes of one spelling, best first.
  func lexemes(from first: LexemeID) -> [Lexeme] {
    var lexemes: [Lexeme] = []
    var id = first
    while id >= 0 {
      lexemes.append(self[id])
      id = lexeme(after: id)
    }
    return lexemes
  }

  func lemma(of lexeme: Lexeme) -> String { file(of: lexeme).string(in: lexeme.lemma) }

  /// The root of the lexeme: its own lemma where it is one.
  func root(of lexeme: Lexeme) -> String {
    file(of: lexeme).string(in: lexeme.root.isEmpty ? lexeme.lemma : lexeme.root)
  }

  /// Whether the lexeme is derived from the root, which is written without spaces.
  func isDerived(_ lexeme: Lexeme, fromJoinedRoot root: [UInt8]) -> Bool {
    guard !lexeme.root.isEmpty else { return false }
    return file(of: lexeme).withSpan { bytes in
      var matched = 0
      for offset in lexeme.root.indices {
        if matched < root.count, bytes[offset] == root[matched] {
          matched += 1
        } else if bytes[offset] != UInt8(ascii: " ") {
          return false
        }
      }
      return matched == root.count
    }
  }

  /// The English glosses, best first; the lemma itself for a name that English writes the same.
  func glosses(of lexeme: Lexeme) -> [String] {
    if lexeme.glosses.isEmpty { return [lemma(of: lexeme)] }
    return file(of: lexeme).list(in: lexeme.glosses)
  }

  /// The best of the glosses.
  func firstGloss(of lexeme: Lexeme) -> String {
    lexeme.glosses.isEmpty ? lemma(of: lexeme) : file(of: lexeme).firstMember(in: lexeme.glosses)
  }

  private func file(of lexeme: Lexeme) -> DelimitedText { contents.files[Int(lexeme.file)] }
}
