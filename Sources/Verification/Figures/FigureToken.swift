import TextModel

/// A word, number or mark of either side, as the scanner of figures sees it.
struct FigureToken {
  enum Kind: Equatable {
    case word
    /// Digits with separators.
    case numeral
    /// The mark's byte; a hyphen for every dash, 0 for marks beyond ASCII.
    case mark(UInt8)
  }

  let range: TextRange
  let kind: Kind
  /// What the word says in a figure, if anything.
  let word: FigureWord?
  let isCapitalized: Bool
  /// Whether a capital says nothing here.
  let isAtStart: Bool
  /// Whether white space stands before it.
  let isBehindSpace: Bool
}
