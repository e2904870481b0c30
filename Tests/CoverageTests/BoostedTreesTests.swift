import TestSupport
import Testing

@testable import Coverage

@Suite struct BoostedTreesTests {
  /// Rows of three numbers from 0 to 1.
  private static func rows(_ count: Int, seed: UInt64) -> [[Double]] {
    var generator = SeededGenerator(seed: seed)
    return (0..<count).map { _ in (0..<3).map { _ in Double.random(in: 0..<1, using: &generator) } }
  }

  private static func trees(_ rows: [[Double]], isMember: ([Double]) -> Bool) -> BoostedTrees {
    BoostedTrees(columns: (0..<3).map { column in rows.map { $0[column] } }, isMember: rows.map(isMember))
  }

  /// How many rows get the sign of their class.
  private static func hits(_ trees: BoostedTrees, _ rows: [[Double]], isMember: ([Double]) -> Bool) -> Int {
    rows.count { (trees.score($0) > 0) == isMember($0) }
  }

  @Test(
    "Classes that a number, two numbers together or a band of one tells apart are learned",
    arguments: [
      { $0[1] > 0.4 }, { ($0[0] > 0.5) != ($0[2] > 0.5) }, { 0.3..<0.6 ~= $0[0] }, { $0[0] + $0[1] > 1 },
    ] as [@Sendable ([Double]) -> Bool])
  func learned(isMember: @Sendable ([Double]) -> Bool) {
    let trees = Self.trees(Self.rows(800, seed: 1), isMember: isMember)
    #expect(Self.hits(trees, Self.rows(200, seed: 2), isMember: isMember) >= 182)
  }

  @Test("What numbers do not tell stays at the odds of the whole")
  func noise() {
    var generator = SeededGenerator(seed: 4)
    let rows = Self.rows(1000, seed: 3)
    let trees = Self.trees(rows) { _ in Int.random(in: 0..<4, using: &generator) == 0 }
    let mean = rows.reduce(0) { $0 + trees.score($1) } / Double(rows.count)
    // The logarithm of one to three.
    #expect(abs(mean + 1.1) < 0.2)
  }

  @Test("Columns of one value and few rows change nothing", arguments: [2, 39])
  func nothingToSplit(count: Int) {
    let rows = (0..<count).map { [1, Double($0), 2] }
    let trees = Self.trees(rows) { $0[1] < 1 }
    #expect(rows.allSatisfy { trees.score($0) == trees.score(rows[0]) })
  }

  @Test("The same rows give the same scores")
  func repeatable() {
    let rows = Self.rows(200, seed: 7)
    let scores = (0..<2).map { _ in rows.map(Self.trees(rows) { $0[0] > $0[1] }.score) }
    #expect(scores[0] == scores[1])
  }
}
