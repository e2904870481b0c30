import TextModel

/// Collects lexemes until all files are read; what is added first wins among equals.
public struct LexiconBuilder: ~Copyable, Sendable {
  fileprivate(set) var lexemes: [Lexeme] = []
  fileprivate(set) var bytes: [UInt8] = []
  fileprivate(set) var table: FormTable
  /// The first lexeme of each form of the table, and the next one with the same form; −1 ends the chain.
  fileprivate(set) var firstOfForm: [Lexicon.LexemeID] = []
  fileprivate(set) var nextOfForm: [Lexicon.LexemeID] = []

  /// - Parameter capacity: the number of lexemes expected.
  public init(capacity: Int = 24_000) {
    table = FormTable(capacity: capacity)
    lexemes.reserveCapacity(capacity)
    firstOfForm.reserveCapacity(capacity)
    nextOfForm.reserveCapacity(capacity)
  }

  /// Adds a lexeme whose ranges already point into the bytes of ``append(bytes:)``.
  mutating func append(_ lexeme: Lexeme, foldedLemma: Range<Int>, in folded: borrowing Span<UInt8>) {
    let id = Lexicon.LexemeID(lexemes.count)
    lexemes.append(lexeme)
    nextOfForm.append(-1)
    let (form, isNew) = table.insert(foldedLemma, in: folded)
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

  /// Appends the text that lexemes refer to and returns where it starts.
  mutating func append(bytes text: [UInt8]) -> Int {
    let start = bytes.count
    bytes += text
    return start
  }
}
