import Bitext
import TestSupport
import Testing
import TextModel

@Suite struct TSVReaderTests {
  @Test(
    "Two columns are Indonesian and English, and a header row names others",
    arguments: [
      ("Halo.\tHello.\nYa.\tYes.", ["Halo. = Hello.", "Ya. = Yes."]),
      ("\u{FEFF}Halo.\tHello.\r\n\r\nYa.\tYes.\r\n", ["Halo. = Hello.", "Ya. = Yes."]),
      ("source\ttarget\nHalo.\tHello.\n", ["Halo. = Hello."]),
      ("\u{FEFF}Target\tSource\nHello.\tHalo.", ["Halo. = Hello."]),
      ("id\tsource\ttarget\n1\tHalo.\tHello.\n\tYa.\tYes.\n", ["1: Halo. = Hello.", "Ya. = Yes."]),
      ("English\tstatus\tKey\tBahasa  Indonesia\nHello.\tok\tk\tHalo.", ["k: Halo. = Hello."]),
      ("EN\tIN\nHello.\tHalo.", ["Halo. = Hello."]), (" Indonesian \tEnglish \na\tb", ["a = b"]),
      ("Halo.\t\n\tHello.\n\t\n", ["Halo. = ", " = Hello."]), ("\"Halo\"\t\"Hello\n", ["\"Halo\" = \"Hello"]),
      (" a \tb ", [" a  = b "]), ("source\tkata\n", ["source = kata"]), ("", []), ("\n \t\n", []),
    ])
  func columns(_ text: String, _ expected: [String]) {
    for size in [1, 5, 1000] {
      let reading = UnitReading(text, by: TSVReader(), pieceSize: size)
      #expect(reading.pairs == expected)
      #expect(reading.findings == [])
      #expect(reading.failure == nil)
    }
  }

  @Test(
    "Lines with # are comments if there is a header row, above and below it, and rows otherwise",
    arguments: [
      ("# a\n#b\tc\nsource\ttarget\n#d\te\nx\ty\n", ["x = y"]), ("#b\tc\nx\ty\n#d\te", ["#b = c", "x = y", "#d = e"]),
      ("#b\tc\n", ["#b = c"]), ("# a\nsource\ttarget\n", []),
    ])
  func comments(_ text: String, _ expected: [String]) {
    let reading = UnitReading(text, by: TSVReader())
    #expect(reading.pairs == expected)
    #expect(reading.findings == [])
  }

  @Test("More lines with # than are held are rows")
  func manyComments() {
    let reading = UnitReading(String(repeating: "#a\tb\n", count: 10_001) + "source\ttarget\n", by: TSVReader())
    #expect(reading.units.count == 10_002)
    #expect(reading.units.map(\.row) == Array(1...10_002))
  }

  @Test("A unit knows its row, its lines and where in them its texts begin")
  func places() {
    let reading = UnitReading("target\tid\tsource\tnote\n\n# x\n“é”\tu1\tHalo\tcatatan\nb\tu2\tc\t", by: TSVReader())
    let first = Segment("Halo", line: 4, column: Segment.Column(scalar: 8, byte: 13))
    let second = Segment("c", line: 5, column: Segment.Column(scalar: 6, byte: 6))
    let start = Segment.Column(scalar: 1, byte: 1)
    #expect(
      reading.units == [
        TranslationUnit(
          id: "u1", row: 1, source: first, target: Segment("“é”", line: 4, column: start), notes: ["catatan"]),
        TranslationUnit(id: "u2", row: 2, source: second, target: Segment("b", line: 5, column: start)),
      ])
  }

  @Test("Rows with the wrong number of cells are reported, the others read and numbered as they stand")
  func raggedRows() {
    let reading = UnitReading("a\tb\nc\nd\te\tf\ng\th\n", by: TSVReader())
    #expect(reading.pairs == ["a = b", "g = h"])
    #expect(reading.units.map(\.row) == [1, 4])
    let expected =
      "expected 2 separated by a tab, Indonesian and English; a header row may name others: id source target"
    #expect(
      reading.findings == [
        "f:2:1: error: the row has 1 cell, \(expected)", "f:3:1: error: the row has 3 cells, \(expected)",
      ])
    let named = UnitReading("Source\tTarget\tx\na\tb\n", by: TSVReader())
    #expect(named.findings == ["f:2:1: error: the row has 2 cells, expected 3 separated by tabs: source target x"])
  }

  @Test("Rows that are no text are reported with their byte, the others read")
  func undecodable() {
    let reading = UnitReading(Array("a\tb\né".utf8) + [0xFF] + Array("\tc\nd\0\te\nf\tg".utf8), by: TSVReader())
    #expect(reading.pairs == ["a = b", "f = g"])
    #expect(
      reading.findings == [
        "f:2:2: error: invalid UTF-8: byte 0xFF at offset 6; convert the text to UTF-8 (for example with iconv)",
        "f:3:2: error: NUL byte at offset 11: this is not a text; remove the byte or name a text file",
      ])
  }

  @Test(
    "A header row “id en” could mean either, and is asked back", arguments: ["id\ten\na\tb\n", "English\tID\na\tb"])
  func ambiguousHeader(_ text: String) throws {
    let failure = try #require(UnitReading(text, by: TSVReader()).failure)
    #expect(failure.hasPrefix("1:1: the header row is “"))
    #expect(failure.contains("call the column “source” if it is Indonesian"))
  }

  @Test("UTF-16 is refused")
  func utf16() {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x09, 0, 0x62, 0]
    #expect(UnitReading(bytes, by: TSVReader(), pieceSize: 1).error == .undecodable(.notUTF8(encoding: "UTF-16LE")))
  }
}
