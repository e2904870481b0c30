import Testing
import TextModel

@Suite struct TextRangeTests {
  @Test(
    "A range contains what lies wholly inside it",
    arguments: [
      (0, 5, 0, 5, true), (0, 5, 1, 4, true), (2, 5, 1, 4, false), (2, 5, 3, 6, false), (2, 5, 5, 5, true),
      (2, 5, 2, 2, true), (2, 5, 6, 6, false),
    ])
  func containment(_ start: Int, _ end: Int, _ otherStart: Int, _ otherEnd: Int, _ expected: Bool) {
    #expect(TextRange(start, end).contains(TextRange(otherStart, otherEnd)) == expected)
  }

  @Test("A range contains its first byte and not the one behind its last")
  func offsets() {
    let range = TextRange(2, 4)
    #expect((0..<6).filter { range.contains(offset: $0) } == [2, 3])
    #expect(Array(range.indices) == [2, 3])
    #expect(range.count == 2)
    #expect(TextRange(3, 3).isEmpty && !range.isEmpty)
  }

  @Test("A range that runs backwards is refused")
  func backwards() async {
    await #expect(processExitsWith: .failure) { _ = TextRange(5, 4) }
    await #expect(processExitsWith: .failure) { _ = TextRange(-1, 4) }
  }
}
