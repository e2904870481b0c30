import Testing
import TestSupport

@testable import Rendering

@Suite struct InterlinearLayoutTests {
  @Test("The lines of a column stand one above the other, two spaces from the next column")
  func columns() {
    let text = laidOut([["Presiden", "president"], ["membeli", "buy"], ["rumah.", "house"]], width: 80)
    #expect(
      text == """
          Presiden   membeli  rumah.
          president  buy      house

        """)
  }

  @Test("Columns that do not fit go on below, behind a blank line")
  func wrapping() {
    let text = laidOut([["satu", "one"], ["dua", "two"], ["tiga", "three"]], width: 11)
    #expect(
      text == """
          satu  dua
          one   two

          tiga
          three

        """)
  }

  @Test("A row may be exactly as wide as the width", arguments: [(15, 1), (14, 2)])
  func exactWidth(width: Int, rows: Int) {
    #expect(laidOut([["1234", "x"], ["1234567", "y"]], width: width).split(separator: "\n\n").count == rows)
  }

  @Test("Wide and combining characters keep the columns straight")
  func wideCharacters() {
    let text = laidOut([["习近平", "Xi"], ["kafe\u{301}", "café"], ["👩‍👩‍👧‍👦", "family"], ["x", "x"]], width: 80)
    #expect(
      text == """
          习近平  kafe\u{301}  👩‍👩‍👧‍👦      x
          Xi      café  family  x

        """)
  }

  @Test("An empty cell leaves its place free and no space at the line's end")
  func emptyCells() {
    let text = laidOut([["a", "", "1"], ["“", ""], ["bcd", "x"]], width: 80)
    #expect(text == "  a  “  bcd\n        x\n  1\n")
  }

  @Test("A column wider than the whole stands alone")
  func wideColumn() {
    let text = laidOut([["a", "b"], ["sepanjang-panjangnya", "as long as"], ["c", "d"]], width: 12)
    #expect(
      text.split(separator: "\n").map(String.init) == [
        "  a", "  b", "  sepanjang-panjangnya", "  as long as", "  c", "  d",
      ])
  }

  @Test("Colours change nothing but colours")
  func colours() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let cells = Self.cells(&generator)
      let plain = laidOut(cells, width: 40)
      let coloured = laidOut(cells, width: 40, usesColor: true)
      #expect(coloured.contains("\u{1B}[32m"))
      #expect(coloured.replacing("\u{1B}[32m", with: "").replacing("\u{1B}[0m", with: "") == plain)
    }
  }

  @Test("No line is wider than the width unless one column is, and every cell stands where its column does")
  func alignment() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let cells = Self.cells(&generator)
      let width = Int.random(in: 4...60, using: &generator)
      let rows = laidOut(cells, width: width).split(separator: "\n\n").map {
        $0.split(separator: "\n").map(String.init)
      }
      var seen = 0
      for row in rows {
        let starts = try row.map { line in try Self.places(in: line) }
        for line in row where DisplayWidth.width(of: line) > width {
          #expect(starts[0].count == 1, "“\(line)” is wider than \(width)")
        }
        // Each cell ends in the number of its column.
        for line in starts {
          for (number, start) in line { #expect(start == starts[0][number], "column \(number) of \(row)") }
        }
        seen += starts[0].count
      }
      #expect(seen == cells.count)
    }
  }

  /// Columns of two or three cells, each of which ends in the column's number.
  private static func cells(_ generator: inout SeededGenerator) -> [[String]] {
    let texts = ["", "a", "rakyat", "习近平", "e\u{301}", "👍🏽", "한국어", "keterbukaan", "\u{202E}x\u{202C}"]
    return (0..<Int.random(in: 1...12, using: &generator)).map { column in
      (0..<Int.random(in: 2...3, using: &generator)).map { _ in generator.element(of: texts) + "#\(column)" }
    }
  }

  /// The display column at which each cell of a line starts, by the number it ends in.
  private static func places(in line: String) throws -> [Int: Int] {
    var places: [Int: Int] = [:]
    var column = 0
    for piece in line.split(separator: " ", omittingEmptySubsequences: false) {
      if !piece.isEmpty {
        let number = try #require(piece.split(separator: "#").last.flatMap { Int($0) })
        places[number] = column
      }
      column += DisplayWidth.width(of: String(piece)) + 1
    }
    return places
  }

  private func laidOut(_ columns: [[String]], width: Int, usesColor: Bool = false) -> String {
    var output: [UInt8] = []
    var layout = InterlinearLayout(width: width, indent: 2, usesColor: usesColor, lineCount: 3)
    for column in columns {
      for (line, cell) in column.enumerated() {
        layout.cell(line, .gloss) { text in
          text += cell.utf8
          return DisplayWidth.width(of: cell)
        }
      }
      layout.endColumn(to: &output)
    }
    layout.endBlock(to: &output)
    return String(decoding: output, as: UTF8.self)
  }
}
