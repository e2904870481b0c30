/// How many sentences translate how many others, and what that costs before anything is known of them.
///
/// Costs are natural logarithms of probabilities with the sign turned. The shares of the first six are those of Gale and
/// Church, “A Program for Aligning Sentences in Bilingual Corpora”, Computational Linguistics 19 (1993), table 5; that of
/// three sentences for one is ours.
struct AlignmentBead: Hashable, Sendable {
  let source: Int
  let target: Int
  let cost: Float

  static let longest = 3

  static let all: [AlignmentBead] = [
    .init(source: 1, target: 1, cost: 0.12),  // 0.89
    .init(source: 1, target: 0, cost: 5.3),  // 0.005
    .init(source: 0, target: 1, cost: 5.3),
    .init(source: 2, target: 1, cost: 3.1),  // 0.045
    .init(source: 1, target: 2, cost: 3.1),
    .init(source: 2, target: 2, cost: 4.5),  // 0.011
    .init(source: 3, target: 1, cost: 5.5),  // 0.004
    .init(source: 1, target: 3, cost: 5.5),
  ]
}

/// How likely an English sentence of some length translates an Indonesian one, after Gale and Church (1993): for each
/// character of Indonesian there are some of English, with a variance that grows with the length.
enum SentenceLength {
  /// Measured on news and policy papers: 0.89 to 1.02 characters for one.
  private static let ratio: Float = 0.97
  private static let variance: Float = 6
  /// What any difference costs at most: beyond it is the editor's work, not the translator's.
  private static let limit: Float = 12

  /// The cost of lengths in characters, zero for the expected ones.
  static func cost(source: Int, target: Int) -> Float {
    let expected = Float(source) * ratio
    let mean = (expected + Float(target)) / 2 + 1
    let difference = Float(target) - expected
    return min(limit, difference * difference / (2 * variance * mean))
  }
}
