public import TextModel
public import Tokenization

/// A word, number or mark of an English text.
public struct EnglishToken: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, and digits among them: `court`, `G20`; the parts of *vice-president* are two words.
    case word
    /// Digits with their separators: `1,234.56`, `3:30`
    case number
    /// *'s* behind a word, and the apostrophe of *ministers'*.
    case possessive
    /// Quotation marks, brackets, stops, signs.
    case mark
  }

  public let range: TextRange
  public let kind: Kind
  /// How a word is capitalised.
  public let letterCase: Token.LetterCase
  /// Whether a capital says nothing here: at the start of the text, of a sentence or of a quotation.
  public let isAtStart: Bool
}

/// An English text taken apart.
public struct EnglishText: Sendable {
  public let text: String
  public let bytes: [UInt8]
  /// ``bytes`` with room behind them, for look-ups in a ``FormTable``.
  let padded: [UInt8]
  public let tokens: [EnglishToken]

  public init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
    padded = bytes + [UInt8](repeating: 0, count: FormTable.padding)
    tokens = EnglishTokenizer.tokens(in: bytes)
  }

  /// The token as it is written.
  public func string(of token: EnglishToken) -> String { String(decoding: bytes[token.range.indices], as: UTF8.self) }

  /// The token in small letters.
  public func lowercased(_ token: EnglishToken) -> String { string(of: token).lowercased() }

  /// Whether the token is this mark of one byte.
  public func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    let range = tokens[index].range
    return range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: mark)
  }

  public func isHyphen(_ token: EnglishToken) -> Bool {
    token.range.count == 1 && bytes[token.range.lowerBound] == UInt8(ascii: "-")
  }
}
