import Bitext
import Testing
import TextModel

@Suite struct LineAlignedReaderTests {
  private static func units(_ source: String, _ target: String) throws(LineAlignedReader.Misalignment)
    -> [TranslationUnit]
  {
    try LineAlignedReader.units(source: SourceText(source, id: "a.id.txt"), target: SourceText(target, id: "a.en.txt"))
  }

  @Test("Lines with text are units, numbered without the blank lines between them")
  func units() throws {
    let units = try Self.units("Judul\n\nHalo.\r\n \u{A0}\nYa.", "Title\r\rHello.\n\u{FEFF}\nYes.\n\n\n")
    let start = Segment.Column(scalar: 1, byte: 1)
    #expect(units.map(\.row) == [1, 2, 3])
    #expect(units.map(\.id) == [nil, nil, nil])
    #expect(
      units.map(\.source) == [("Judul", 1), ("Halo.", 3), ("Ya.", 5)].map { Segment($0, line: $1, column: start) })
    #expect(
      units.map(\.target) == [("Title", 1), ("Hello.", 3), ("Yes.", 5)].map { Segment($0, line: $1, column: start) })
  }

  @Test(
    "Texts that do not stand line beside line say where they part",
    arguments: [
      ("a\nb", "a", .lineCounts(source: 2, target: 1)), ("", "a", .lineCounts(source: 0, target: 1)),
      ("a\n\nb", "a\nb", .blankSource(line: 2)), ("a\nb\nc", "a\n\nb\nc", .blankTarget(line: 2)),
      ("a\n\nb", "a\nx\n", .blankSource(line: 2)),
    ] as [(String, String, LineAlignedReader.Misalignment)])
  func misaligned(_ source: String, _ target: String, _ expected: LineAlignedReader.Misalignment) {
    #expect(throws: expected) { try Self.units(source, target) }
    #expect("\(expected)".hasSuffix("expected a line for a line"))
  }

  @Test("Texts without text have no units", arguments: ["", "\n", " \n\n"])
  func empty(_ text: String) throws {
    #expect(try Self.units(text, "\n\n\n") == [])
  }
}
