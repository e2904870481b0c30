import Testing
import TextModel

@Suite struct CellValuesTests {
  private static let values = CellValues(["noun", "nou", "verb", "organization", "fifteen letters"])

  @Test(
    "A value is found by its bytes, and nothing else is",
    arguments: [
      ("noun", 0), ("nou", 1), ("organization", 3), ("fifteen letters", 4), ("", nil), ("nouns", nil), ("Noun", nil),
      ("\0noun", nil), ("sixteen letters!", nil),
    ])
  func index(cell: String, expected: Int?) {
    let bytes = Array("x\(cell)y".utf8)
    #expect(Self.values.index(of: 1..<bytes.count - 1, in: bytes.span) == expected)
  }

  @Test("A value of more than fifteen bytes is refused")
  func tooLong() async {
    await #expect(processExitsWith: .failure) { _ = CellValues(["sixteen letters!"]) }
  }
}
