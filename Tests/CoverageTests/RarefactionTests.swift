import Testing

@testable import Coverage

@Suite struct RarefactionTests {
  @Test("A whole text holds everything, none of it nothing, one word one thing")
  func ends() {
    let curve = Rarefaction([5, 3, 1, 1], total: 10)
    #expect(abs(curve.expectedCount(inSampleOf: 10) - 4) < 1e-9)
    #expect(curve.expectedCount(inSampleOf: 0) == 0)
    #expect(abs(curve.expectedCount(inSampleOf: 1) - 1) < 1e-9)
  }

  @Test("It is what all samples hold on average")
  func exhaustive() {
    // Of a, a, b every pair: aa, ab, ab.
    #expect(abs(Rarefaction([2, 1], total: 3).expectedCount(inSampleOf: 2) - 5.0 / 3) < 1e-9)
  }

  @Test("It never falls")
  func monotone() {
    let curve = Rarefaction((1...50).map { 1 + 200 / $0 }, total: 2000)
    let points = (0...20).map { curve.expectedCount(inSampleOf: $0 * 100) }
    #expect(zip(points, points.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
