import Testing
import TestSupport

@testable import Rendering

@Suite struct DisplayWidthTests {
  @Test("A text takes the columns that a terminal gives it", arguments: Table.rows("display-width.tsv"))
  func width(row: Table.Row) {
    #expect(DisplayWidth.width(of: String(codePoints: row[0])) == Int(row[1]), "\(row[2])")
  }

  @Test("Characters that UAX 11 calls wide take two columns", arguments: ["2329", "FE10", "17000", "1B001", "1F200"])
  func lessUsualWideCharacters(codePoints: String) {
    #expect(DisplayWidth.width(of: String(codePoints: codePoints)) == 2)
  }

  @Test("The width of a text is the sum of its words' widths and the spaces between them")
  func widthsAdd() {
    var generator = SeededGenerator(seed: 11)
    let words = ["Presiden", "习近平", "한국", "👩‍👩‍👧‍👦", "🇮🇩", "e\u{301}", "“DPR”", "1.234,56"]
    for _ in 0..<200 {
      let chosen = (0..<Int.random(in: 1...8, using: &generator)).map { _ in generator.element(of: words) }
      let sum = chosen.reduce(chosen.count - 1) { $0 + DisplayWidth.width(of: $1) }
      #expect(DisplayWidth.width(of: chosen.joined(separator: " ")) == sum, "\(chosen)")
    }
  }

  @Test("What a terminal would act on is shown", arguments: Table.rows("visible-text.tsv"))
  func visible(row: Table.Row) {
    #expect(Array(VisibleText.visible(String(codePoints: row[0])).unicodeScalars) == Array(row[1].unicodeScalars))
  }
}
