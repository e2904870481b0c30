import TextModel

/// Collects lexemes until all files are read; what is added first wins among equals.
public struct LexiconBuilder: ~Copyable, Sendable {
  fileprivate(set) var lexemes: [Lexeme] = []
  fileprivate(set) var files: [DelimitedText] = []
  fileprivate(set) var table: FormTable
  /// The first lexeme of each form of the table, and the next one with the same form; −1 ends the chain.
  fileprivate(set) var firstOfForm: [Lexicon.LexemeID] = []
  fileprivate(set) var nextOfForm: [Lexicon.LexemeID] = []

  /// - Parameter capacity: the number of lexemes expected.
  public init(capacity: Int = 32_000) {
    table = FormTable(capacity: capacity)
    lexemes.reserveCapacity(capacity)
    firstOfForm.reserveCapacity(capacity)
    nextOfForm.reserveCapacity(capacity)
  }

  /// Adds a lexeme of the file that was handed to ``append(file:)`` last.
  mutating func append(_ lexeme: Lexeme, lemma: borrowing FoldedForm) {
    let id = Lexicon.LexemeID(lexemes.count)
    lexemes.append(lexeme)
    nextOfForm.append(-1)
    let (form, isNew) = table.insert(lemma)
    if isNew {
      firstOfForm.append(id)
      return
    }
    let first = firstOfForm[Int(form)]
    let goesFirst = !lexeme.flags.contains(.secondary) && lexemes[Int(first)].flags.contains(.secondary)
    if goesFirst {
      nextOfForm[Int(id)] = first
      firstOfForm[Int(form)] = id
      return
    }
    // Behind the others of its rank: secondary lexemes stay last.
    var last = first
    while nextOfForm[Int(last)] >= 0,
      lexeme.flags.contains(.secondary) || !lexemes[Int(nextOfForm[Int(last)])].flags.contains(.secondary)
    {
      last = nextOfForm[Int(last)]
    }
    nextOfForm[Int(id)] = nextOfForm[Int(last)]
    nextOfForm[Int(last)] = id
  }

  /// Takes the text that lexemes refer to and returns its number.
  mutating func append(file: DelimitedText) -> Int32 {
    files.append(file)
    return Int32(files.count - 1)
  }
}
