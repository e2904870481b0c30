import Bitext
import TestSupport
import Testing

@Suite struct AlignmentTableTests {
  private func rows(_ source: String, _ target: String) -> [[String]] {
    String(decoding: AlignmentTable.rendered(alignment(of: source, with: target)), as: UTF8.self)
      .split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test("A link is a row with lines, bead, confidence and the beginnings of the texts")
  func columns() throws {
    let rows = rows(
      """
      Presiden bertolak ke Jepang pada Senin. Ia akan bertemu perdana menteri di
      ibu kota. Mereka naik kereta kuda keliling kebun raya sambil bernyanyi riang bersama anak cucu.
      """,
      "The president left for Japan on Monday. He will meet the prime minister in the capital.")
    #expect(
      rows[0] == ["unit", "source lines", "target lines", "bead", "confidence", "doubtful", "source", "target"])
    #expect(rows.count == 4)
    #expect(rows.dropFirst().map { $0[1] } == ["1", "1-2", "2"])
    #expect(rows.dropFirst().map { $0[2] } == ["1", "1", "-"])
    #expect(rows.dropFirst().map { $0[3] } == ["1-1", "1-1", "1-0"])
    #expect(rows.dropFirst().map { $0[5] } == ["", "", "doubtful"])
    #expect(rows[2][6] == "Ia akan bertemu perdana menteri di ibu kota.")
    #expect(rows[3][4] == "0.00")
    #expect(rows[3][6] == "Mereka naik kereta kuda keliling kebun raya sambil bernyanyi…")
    #expect(rows[3][7] == "")
  }

  @Test("What a terminal would act on is replaced", arguments: ["\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{7}"])
  func controls(_ control: String) {
    let rows = rows("Presiden\(control)31m bertolak.", "The president\(control)31m left.")
    #expect(rows[1][6] == "Presiden\u{FFFD}31m bertolak.")
    #expect(rows[1][7] == "The president\u{FFFD}31m left.")
  }

  @Test("Tabs and line ends inside a sentence are spaces", arguments: ["\t", "\r\n", "\u{A0}", "\u{2028}"])
  func spaces(_ space: String) {
    let cells = rows("Presiden\(space)bertolak.", "The president\(space)left.")[1]
    #expect(cells.count == 8)
    #expect(cells[6].split(separator: " ") == ["Presiden", "bertolak."])
  }

  @Test("Two texts without sentences make a table without rows")
  func empty() {
    #expect(rows("", "").count == 1)
  }
}
