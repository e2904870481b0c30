import Bitext
import Testing

@Suite struct SentenceAlignmentTests {
  private static let source = """
    Presiden lantik menteri

    Jakarta - Presiden Arya Notodirjo melantik dua menteri pada Selasa. Upacara itu berlangsung di Istana Merdeka.
    Menteri Keuangan Indira Mahadewi akan
    menyusun anggaran 2032. Mereka naik kereta kuda keliling kebun raya sambil bernyanyi riang bersama anak cucu.
    """
  private static let target = """
    President swears in ministers
    Jakarta - President Arya Notodirjo swore in two ministers on Tuesday,
    in a ceremony at the Merdeka Palace.

    “Finance Minister Indira Mahadewi is to draw up the 2032 budget.”
    """

  private let aligned = alignment(of: source, with: target)

  @Test("Links hold the sentences that translate each other")
  func links() {
    #expect(aligned.links.map(\.source) == [0..<1, 1..<3, 3..<4, 4..<5])
    #expect(aligned.links.map(\.target) == [0..<1, 1..<2, 2..<3, 3..<3])
    #expect(aligned.links.map(\.isDoubtful) == [false, false, false, true])
    #expect(aligned.links.last?.confidence == 0)
  }

  @Test("Units have the texts from the first sentence to the last, their lines, and the number of their link")
  func units() {
    let units = aligned.units
    #expect(units.map(\.row) == [1, 2, 3])
    #expect(units.map(\.source.line) == [1, 3, 4])
    #expect(units.map(\.target.line) == [1, 2, 5])
    #expect(units[1].source.text.hasPrefix("Jakarta - "))
    #expect(units[1].source.text.hasSuffix("Istana Merdeka."))
    #expect(units[2].target.text == "“Finance Minister Indira Mahadewi is to draw up the 2032 budget.”")
  }

  @Test("A unit has a column if its text stands on one line")
  func columns() {
    #expect(aligned.units.map(\.source.column?.scalar) == [1, 1, nil])
    #expect(aligned.units.map(\.target.column?.byte) == [1, nil, 1])
  }

  @Test(
    "Columns count scalars and bytes from the start of the line, whatever ends it", arguments: ["\n", "\r\n", "\r"])
  func scalarsAndBytes(_ lineEnd: String) throws {
    let alignment = alignment(of: "Kami siap.\(lineEnd)“Ya.” Ia pergi.", with: "We are ready.\(lineEnd)“Yes.” He left.")
    let sentence = try #require(alignment.source.sentences.last)
    #expect(sentence.lines == 2...2)
    #expect(sentence.column == Segment.Column(scalar: 7, byte: 11))
  }

  @Test("A doubtful stretch tells the lines and texts of both sides")
  func doubtful() throws {
    let stretch = try #require(aligned.doubtfulStretches.first)
    #expect(aligned.doubtfulStretches.count == 1)
    #expect(stretch.links == 3..<4)
    #expect(stretch.unit.row == 4)
    #expect(stretch.sourceLines == 5...5)
    #expect(stretch.targetLines == nil)
    #expect(stretch.unit.source.text.hasPrefix("Mereka naik"))
    #expect(stretch.unit.target == Segment("", line: 5))
  }
}
