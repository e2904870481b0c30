import TestSupport
import Testing

@testable import Matching

@Suite struct OverlapResolutionTests {
  @Test("Winners do not overlap, parts lie inside theirs", arguments: 0..<100 as Range<UInt64>)
  func invariants(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var candidates: [TermCandidate] = []
    for start in 0..<20 {
      for length in [4, 3, 2, 1] where Int.random(in: 0..<4, using: &generator) == 0 {
        candidates.append(TermCandidate(term: Int32(length), words: start..<start + length, kind: .exact))
      }
    }
    var passedOver: [PassedOverTerm]? = []
    let matches = OverlapResolution.matches(of: candidates, passedOver: &passedOver)
    let winners = matches.filter { $0.container == nil }
    for (one, next) in zip(winners, winners.dropFirst()) { #expect(one.words.upperBound <= next.words.lowerBound) }
    for match in matches {
      guard let container = match.container else { continue }
      #expect(matches[container].container == nil)
      #expect(matches[container].words.clamped(to: match.words) == match.words)
    }
    #expect((passedOver ?? []).count == candidates.count - matches.count)
    // What was dropped sticks out of a winner.
    for candidate in candidates where !matches.contains(where: { $0.words == candidate.words }) {
      #expect(
        winners.contains { $0.words.overlaps(candidate.words) && $0.words.upperBound < candidate.words.upperBound })
    }
  }
}
