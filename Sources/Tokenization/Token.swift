public import TextModel

/// An orthographic unit of a text; tokens are ordered and disjoint, and with the gaps between them rebuild the text.
public struct Token: Hashable, Sendable {
  public enum Kind: UInt8, Sendable, CaseIterable {
    /// Holds at least one letter: `rakyat`, `undang-undang`, `KTP-nya`, `G20`, `S.H.`
    case word
    /// Begins with a digit and holds no letters: `1.234,56`, `15.30`, `7/11/2023`
    case number
    /// Quotation marks, brackets, stops, dashes.
    case punctuation
    /// Everything else that is no space: `%`, `$`, emoji, web addresses, `@handle`, `#hashtag`
    case symbol
  }

  /// How a word is capitalised.
  public enum LetterCase: UInt8, Sendable, CaseIterable {
    /// No cased letter at all.
    case none
    /// `rakyat`
    case lower
    /// `Rakyat`, also a single capital letter; in a hyphenated word the first part decides: `Undang-undang`
    case capitalized
    /// `KPK`
    case upper
    /// `KTP-nya`, `di-PHK`, `iPhone`
    case mixed
  }

  public let range: TextRange
  public let kind: Kind
  public let letterCase: LetterCase
  /// Whether all bytes are ASCII, so that folding keeps their number.
  public let isASCII: Bool

  public init(range: TextRange, kind: Kind, letterCase: LetterCase, isASCII: Bool) {
    self.range = range
    self.kind = kind
    self.letterCase = letterCase
    self.isASCII = isASCII
  }
}
