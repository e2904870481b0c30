import Bitext
import TestSupport
import Testing
import TextModel

@testable import Exchange

@Suite struct TMXReaderTests {
  private static func read(_ units: String, pieceSize: Int = .max) -> UnitReading {
    UnitReading(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx version=\"1.4\"><header srclang=\"*all*\"><note>kepala</note></header><body>\n\(units)</body></tmx>",
      by: TMXReader(), pieceSize: pieceSize)
  }

  private static func tuv(_ language: String, _ text: String) -> String {
    "<tuv xml:lang=\"\(language)\"><seg>\(text)</seg></tuv>"
  }

  @Test(
    "The sides are the first variants in Indonesian and English, whatever the case and region of their tags",
    arguments: [
      tuv("id", "a") + tuv("en", "b"), tuv("EN-US", "b") + tuv("ID-ID", "a"),
      tuv("fr", "x") + tuv("in_ID", "a") + tuv("eng", "b"),
      tuv("id", "a") + tuv("en-GB", "b") + tuv("en-US", "c") + tuv("id", "d"),
      "<tuv lang=\"ID\"><seg>a</seg></tuv><tuv lang=\"EN\"><seg>b</seg></tuv>",
    ])
  func languages(_ variants: String) {
    let reading = Self.read("<tu tuid=\"7\">\(variants)</tu>", pieceSize: 7)
    #expect(reading.pairs == ["7: a = b"])
    #expect(reading.findings == [])
    #expect(reading.failure == nil)
  }

  @Test(
    "Of inline codes the text between them stays",
    arguments: [
      ("<bpt i=\"1\">&lt;b></bpt>Halo<ept i=\"1\">&lt;/b></ept>", "Halo"), ("a<ph x=\"1\" type=\"lb\"/>b", "a b"),
      ("a<it pos=\"begin\">x</it><ut>y</ut>b", "ab"), ("<hi type=\"bold\">a</hi> b", "a b"),
      ("a<ph>&lt;img alt=\"<sub>judul</sub>\"></ph>b", "ab"), ("&lt;b0&gt;a&lt;/b0&gt;", "<b0>a</b0>"),
    ])
  func inlineCodes(_ content: String, _ expected: String) {
    #expect(
      Self.read("<tu>\(Self.tuv("id", content))\(Self.tuv("en", content))</tu>").pairs == ["\(expected) = \(expected)"])
  }

  @Test("The project memory of OmegaT is read with its notes")
  func omegaT() {
    let reading = Self.read(
      """
      <!-- Default translations -->
          <tu>
            <note>periksa lagi</note>
            <tuv lang="ID-ID">
              <seg>Halo.</seg>
            </tuv>
            <tuv lang="EN-US" changeid="a" changedate="20240101T000000Z" creationid="a" creationdate="20240101T000000Z">
              <seg>Hello.</seg>
            </tuv>
          </tu>
      <!-- Alternative translations -->
          <tu>
            <prop type="file">a.txt</prop>
            <prop type="prev">Halo.</prop>
            <tuv lang="ID-ID"><seg>Ya.</seg></tuv>
            <tuv lang="EN-US"><note>sungguh</note><seg>
              Yes.</seg></tuv>
          </tu>
      """)
    #expect(reading.pairs == ["Halo. = Hello.", "Ya. = Yes."])
    #expect(reading.units.map(\.notes) == [["periksa lagi"], ["sungguh"]])
    #expect(reading.units.map(\.source.line) == [8, 18])
    #expect(reading.units.map(\.target.line) == [11, 20])
    #expect(reading.units.map(\.target.column) == [nil, nil])
  }

  @Test("A unit without English goes out with an empty target, one without Indonesian is reported")
  func missingSides() {
    let reading = Self.read(
      "<tu>\(Self.tuv("id", "a"))</tu>\n<tu tuid=\"k\">\(Self.tuv("en", "b"))\(Self.tuv("ms", "c"))</tu><tu/><tu>\(Self.tuv("id", ""))\(Self.tuv("en", " "))</tu>"
    )
    #expect(reading.pairs == ["a = "])
    #expect(reading.units.map(\.target.line) == [4])
    let message = "has no Indonesian text, expected a <tuv xml:lang=\"id\"> with a <seg>; it is passed over"
    #expect(reading.findings == ["f:5:14: warning: the unit “k” \(message)", "f:5:98: warning: unit 3 \(message)"])
  }

  @Test(
    "A text ends at the limit, also if it comes in small pieces, and so do the notes of a unit",
    arguments: ["x", "x<b/>", "&#65;", "<![CDATA[x]]>", "<note>x</note>"])
  func endlessText(_ piece: String) throws {
    let start = "<tmx><body><tu><tuv xml:lang=\"id\">" + (piece == "<note>x</note>" ? "" : "<seg>")
    var supply: any ByteSupply = BytesInPieces(Array((start + String(repeating: piece, count: 200)).utf8), of: 7)
    var units = TMXUnits(path: "f")
    let error = try #require(throws: BitextError.self) { try units.readUnits(from: &supply, limit: 100) { _ in } }
    #expect("\(error)".contains("longer than") && "\(error)".contains(" 100 bytes"))
  }
}
