/// How often phrases stand in texts of comparison, which tell what is said everywhere.
public struct ReferenceFrequencies: Sendable, Codable, Equatable {
  /// Content words.
  public private(set) var wordCount: Int
  /// By the words of the phrase in small letters.
  private(set) var counts: [String: Int]

  /// Takes the phrases of a tally, whatever terms they may be.
  public init(_ tally: CoverageTally) {
    wordCount = tally.types.content.count
    counts = [:]
    for group in 0..<tally.phrases.groups.count {
      let count = tally.phrases.counts[group]
      counts[tally.phrases.text(ofGroup: group)] = Int(count.count + count.known)
    }
  }

  func count(of phrase: String) -> Int { max(0, counts[phrase] ?? 0) }
}
