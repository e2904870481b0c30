import TestSupport
import Testing

@testable import Matching

@Suite struct OverlapResolutionTests {
  @Test("Winners do not overlap, parts lie inside theirs", arguments: 0..<100 as Range<UInt64>)
  func invariants(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var candidates: [MatchCandidate] = []
    for start in 0..<20 {
      for length in [4, 3, 2, 1] where Int.random(in: 0..<4, using: &generator) == 0 {
        candidates.append(
          MatchCandidate(term: Int32(length), words: start..<start + length, kind: .exact, isName: false))
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

  @Test(
    "What is no name gives way where a shorter term and the name that it would cut make up the whole",
    arguments: [
      // ketua umum partai, ketua umum, Partai Amanat Nasional
      ([(0..<3, false), (0..<2, false), (2..<5, true)], [0..<2, 2..<5]),
      // calon presiden, Presiden Indonesia: nothing would stand for calon
      ([(0..<2, false), (1..<3, true)], [0..<2]),
      // A name may cut a name, a name of one word is no reason, and a name inside is none.
      ([(0..<3, true), (0..<2, true), (2..<5, true)], [0..<3]),
      ([(0..<3, false), (0..<2, false), (2..<3, true)], [0..<3]),
      ([(0..<4, false), (0..<1, false), (1..<4, true)], [0..<4]),
      ([(0..<3, false), (0..<2, false), (2..<5, false)], [0..<3]),
    ])
  func names(candidates: [(Range<Int>, Bool)], winners: [Range<Int>]) {
    let candidates = candidates.map { MatchCandidate(term: 0, words: $0.0, kind: .exact, isName: $0.1) }
    var passedOver: [PassedOverTerm]?
    let matches = OverlapResolution.matches(of: candidates, passedOver: &passedOver)
    #expect(matches.filter { $0.container == nil }.map(\.words) == winners)
  }
}
