/// A phrase or word that the glossary lacks and may need.
public struct TermCandidate: Hashable, Sendable {
  /// As it is spelled most often, without clitics.
  public let text: String
  /// How often it stands in the texts, clitics, doubling and capitals aside.
  public let count: Int
  public let documentCount: Int
  /// How much it is like the terms that the glossary has: the logarithm of the odds; the higher, the better.
  public let score: Double
  /// How much more often it stands in documents dense in terms than in others, or than in the texts of comparison, as G²;
  /// negative where it is rarer.
  public let keyness: Double
  /// The acronym that texts explain by it.
  public let acronym: String?
  /// Longer and shorter phrases that belong to it, with their counts.
  public let forms: [Form]
  /// Sentences that it stands in, at most three.
  public let contexts: [Context]
  /// The number of words.
  public var length: Int { text.utf8.count { $0 == UInt8(ascii: " ") } + 1 }

  /// A phrase that holds the candidate or is held by it.
  public struct Form: Hashable, Sendable {
    public let text: String
    public let count: Int
  }

  /// A sentence with the document it comes from.
  public struct Context: Hashable, Sendable {
    public let document: String
    public let text: String
  }
}
