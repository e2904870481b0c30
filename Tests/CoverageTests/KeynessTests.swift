import Testing

@testable import Coverage

@Suite struct KeynessTests {
  @Test("The figures of Rayson and Garside’s formula")
  func figures() {
    // 2 · (30 · ln(30 / 20) + 10 · ln(10 / 20))
    #expect(abs(Keyness(count: 30, size: 1000, otherCount: 10, otherSize: 1000).value - 10.46) < 0.01)
    #expect(abs(Keyness(count: 10, size: 1000, otherCount: 30, otherSize: 1000).value + 10.46) < 0.01)
  }

  @Test("Nothing to compare with says nothing", arguments: [(0, 0, 0, 0), (3, 10, 0, 0), (0, 0, 3, 10)])
  func nothing(count: Int, size: Int, otherCount: Int, otherSize: Int) {
    #expect(Keyness(count: count, size: size, otherCount: otherCount, otherSize: otherSize).value == 0)
  }
}
