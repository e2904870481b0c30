/// A group of phrases with what tells how much of a unit and how much of a term it is.
struct PhraseStatistics: Sendable {
  let group: Int
  /// The numbers of its words in small letters.
  let words: ArraySlice<Int32>
  let counts: PhraseTally.Counts
  /// The variant that stands most often.
  let variant: Int
  /// The tags of the variant's words.
  let tags: [CandidateWord.Tag]
  let isCapitalized: (first: Bool, last: Bool)
  /// How often longer phrases hold it: the mean, and the most frequent of them.
  let nesting: (mean: Double, most: Int)
  /// How often it stands without its last word, and without its first.
  let parts: (head: Int, tail: Int)
  /// Of its first word as a head and its last as a modifier, by how much more often phrases with it are known terms than
  /// phrases at large, as a logarithm of base 2; and how many terms of the glossary begin and end so.
  let productivity: (head: Double, tail: Double)
  let termCounts: (head: Int, tail: Int)
  let keyness: Keyness

  var count: Int { Int(counts.count) }
  /// Whether it is a term of the glossary wherever it stands for itself.
  var isKnown: Bool { counts.known * 2 >= counts.count }
  /// What is left of the count when the longer phrases have had theirs.
  ///
  /// Source: K. Frantzi, S. Ananiadou and H. Mima, “Automatic recognition of multi-word terms: the C-value/NC-value
  /// method”, International Journal on Digital Libraries 3(2), 2000.
  var ownCount: Double { Double(count) - nesting.mean }
}

/// How much more often a phrase stands in the texts that matter than in those they are compared with.
///
/// Source: T. Dunning, “Accurate methods for the statistics of surprise and coincidence”, Computational Linguistics 19(1),
/// 1993.
struct Keyness: Hashable, Sendable {
  /// The log-likelihood ratio G²; negative where the phrase is rarer than elsewhere.
  let value: Double

  /// - Parameters:
  ///   - count: in a text of `size` words.
  ///   - otherCount: in a text of `otherSize` words that the first is compared with.
  init(count: Int, size: Int, otherCount: Int, otherSize: Int) {
    guard size > 0, otherSize > 0, count + otherCount > 0 else {
      value = 0
      return
    }
    let share = Double(size) / Double(size + otherSize)
    let expected = Double(count + otherCount) * share
    let otherExpected = Double(count + otherCount) - expected
    var sum = 0.0
    if count > 0 { sum += Double(count) * (Double(count) / expected).naturalLogarithm }
    if otherCount > 0 { sum += Double(otherCount) * (Double(otherCount) / otherExpected).naturalLogarithm }
    value = Double(count) >= expected ? 2 * sum : -2 * sum
  }
}
