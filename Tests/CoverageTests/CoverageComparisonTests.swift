import Testing

@testable import Coverage

@Suite struct CoverageComparisonTests {
  @Test("It tells the sums, the fields that changed, and candidates that came and went")
  func changes() {
    let snapshot = { (count: Int, field: Int, candidates: [String]) in
      CoverageComparison.Snapshot(
        tokens: .init(count, of: 100), types: .init(1, of: 2), concepts: .init(3, of: 4),
        fields: ["a": .init(field, of: 100), "b": .init(5, of: 100)], candidates: candidates)
    }
    let comparison = CoverageComparison(from: snapshot(10, 1, ["x", "y"]), to: snapshot(20, 2, ["y", "z"]))
    #expect(comparison.changes.map(\.name) == ["tokens", "types", "concepts", "a"])
    #expect(comparison.newCandidates == ["z"] && comparison.goneCandidates == ["x"])
  }
}
