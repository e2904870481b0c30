public import TextModel

/// A sentence, headline or list item: a run of tokens that belong together.
public struct Sentence: Hashable, Sendable {
  /// From the first token's first byte to the last token's end.
  public let range: TextRange
  /// The sentence's tokens, as indices into the text's.
  public let tokens: Range<Int>

  public init(range: TextRange, tokens: Range<Int>) {
    self.range = range
    self.tokens = tokens
  }
}
