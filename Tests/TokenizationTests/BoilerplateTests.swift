import TestSupport
import Testing
import TextModel
import Tokenization

@Suite struct BoilerplateTests {
  @Test("A portal's line is boilerplate, a sentence that begins alike is not", arguments: Table.rows("boilerplate.tsv"))
  func lines(_ row: Table.Row) {
    let text = SourceText(row[1], id: "test")
    let whole = [TextRange(0, text.bytes.count)]
    #expect(Boilerplate.lines(in: text) == (row[0] == "yes" ? whole : []))
  }

  @Test("The ranges are the lines without their ends", arguments: ["\n", "\r\n", "\r", "\n\n"])
  func ranges(_ lineEnd: String) {
    let marked = MarkedText(
      ["Élysée menolak.", "⟦ Baca juga: Élysée⟧", "Ia pergi.", "⟦Iklan⟧", "⟦Editor: Siti⟧"].joined(separator: lineEnd))
    let found = Boilerplate.lines(in: SourceText(marked.text, id: "test"))
    #expect(found.map(\.indices) == marked.ranges)
  }

  @Test("A long paragraph is none, however it begins")
  func longLines() {
    let start = "Baca juga: "
    for (count, expected) in [(400, 1), (401, 0)] {
      let line = start + String(repeating: "a", count: count - start.utf8.count)
      #expect(Boilerplate.lines(in: SourceText(line + "\nSelesai.", id: "test")).count == expected)
    }
  }

  @Test("A text without lines has no boilerplate", arguments: ["", "\n", "\r\n\r\n"])
  func emptyText(_ text: String) {
    #expect(Boilerplate.lines(in: SourceText(text, id: "test")) == [])
  }
}
