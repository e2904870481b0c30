/// What the texts and the glossary have to do with each other, ready to be written.
public struct CoverageReport: Sendable {
  /// How many of how many.
  public struct Part: Hashable, Sendable {
    public let count: Int
    public let total: Int

    public init(_ count: Int, of total: Int) {
      self.count = count
      self.total = total
    }

    /// From 0 to 1.
    public var share: Double { Share.of(count, total) }
    /// In tenths of a percent, rounded.
    public var perMille: Int { total == 0 ? 0 : (2000 * count + total) / (2 * total) }
  }

  /// A subject field of the glossary.
  public struct Field: Hashable, Sendable {
    public let name: String
    /// Content words of the texts inside its terms.
    public let coverage: Part
    /// Its concepts that the texts use.
    public let concepts: Part
  }

  /// What the lexicon knows of the words of the texts.
  public struct LexiconClass: Hashable, Sendable {
    public enum Name: String, Sendable, CaseIterable {
      case glossed, name, number, foreign, unknown
    }

    public let name: Name
    public let tokens: Part
    public let types: Part
  }

  /// A concept that the texts use.
  public struct Concept: Hashable, Sendable {
    public let id: String
    public let field: String
    public let count: Int
    public let documentCount: Int
    /// Its terms that the texts use, the most frequent first.
    public let terms: [Term]
  }

  public struct Term: Hashable, Sendable {
    public let text: String
    public let count: Int
    /// As it stands in the texts, in small letters, the most frequent first.
    public let forms: [TermCandidate.Form]
  }

  /// A spelling that the glossary has as a variant.
  public struct Variant: Hashable, Sendable {
    public let text: String
    /// The concept's term that is no variant.
    public let instead: String
    public let concept: String
    public let count: Int
  }

  /// What a random sample of the texts holds on average.
  public struct GrowthPoint: Hashable, Sendable {
    /// Content words of the sample.
    public let words: Int
    public let types: Int
    /// Types that stand inside a term somewhere in it.
    public let coveredTypes: Int
    public let concepts: Int
  }

  /// A word in the order of frequency.
  public struct Rank: Hashable, Sendable {
    public let rank: Int
    public let count: Int
    public let word: String
    /// How often it stands inside terms.
    public let coveredCount: Int

    /// Whether it stands inside terms at least every other time.
    public var isCovered: Bool { coveredCount * 2 >= count }

    /// The logarithms of the rank and the count, in hundredths of a doubling, to draw one against the other.
    public var magnitudes: (rank: Int, count: Int) {
      let magnitude = { (number: Int) in Int((100 * Double(max(1, number)).binaryLogarithm).rounded()) }
      return (magnitude(rank), magnitude(count))
    }
  }

  public let documentCount: Int
  public let sentenceCount: Int
  /// Content words inside terms: every occurrence counts.
  public let tokens: Part
  /// Distinct content words that stand inside a term somewhere.
  public let types: Part
  public let fields: [Field]
  public let lexicon: [LexiconClass]
  /// By frequency.
  public let concepts: [Concept]
  /// The concepts of the glossary that the texts use.
  public let usedConcepts: Part
  public let unusedConcepts: [String]
  public let variants: [Variant]
  public let growth: [GrowthPoint]
  /// How many concepts more words would bring that are not met yet, by the slope at the end of the curve.
  public let newConceptsPerMillionWords: Int
  /// A selection of the words, closer where they are frequent.
  public let ranks: [Rank]
  /// How many documents have 0–5 %, 5–10 % … of their content words inside terms.
  public let histogram: [Int]
  public let leastCovered: [DocumentCoverage]
  public let mostCovered: [DocumentCoverage]
  public let candidates: CandidateList
  /// For candidates by their text, what translations favour; empty without translations.
  public var proposals: [String: [RenderingProposal]] = [:]
  /// What was different before, if something to compare with was given.
  public var comparison: CoverageComparison?
}
