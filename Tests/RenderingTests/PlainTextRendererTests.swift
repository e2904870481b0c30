import Testing
import TestSupport

@testable import Rendering

@Suite struct PlainTextRendererTests {
  @Test("The marks around a term stand outside its brackets")
  func brackets() {
    let lines = rendered("“Korea Utara” (DPR), Presiden.").split(separator: "\n")
    #expect(lines[1] == "  “[Korea Utara]”  ([DPR]),                    [Presiden].")
    #expect(lines[2] == "  [North Korea]    [House of Representatives]  [president]")
  }

  @Test("Only the longest of terms inside each other is bracketed")
  func nestedTerms() {
    let text = rendered("Menteri Luar Negeri Korea Utara.")
    #expect(text.contains("  [Menteri Luar Negeri]  [Korea Utara]."), "\(text)")
  }

  @Test(
    "A word without a gloss says why",
    arguments: [
      ("Budi", "(name)"), ("update", "(foreign)"), ("zonabaru", "(unknown)"), ("1.234,5", "1,234.5"),
      ("16/8/2024", "16 August 2024"),
    ])
  func marks(word: String, gloss: String) throws {
    let lines = rendered("Itu \(word) itu.").split(separator: "\n")
    try #require(lines.count > 2)
    let start = try #require(lines[1].firstRange(of: word)).lowerBound
    let column = lines[1].distance(from: lines[1].startIndex, to: start)
    #expect(lines[2].dropFirst(column).hasPrefix(gloss), "\(lines)")
  }

  @Test("A name that English writes the same is marked as a name")
  func sameName() {
    #expect(rendered("di Jakarta").contains("(name)"))
    #expect(!rendered("di Jumat").contains("(name)"))
  }

  @Test("Morphemes come in three lines with the labels that were used, explained")
  func morphemes() {
    let text = rendered("Kulihat rumahnya.", .init(lines: .morphemes))
    #expect(
      text.hasPrefix(
        """
        sample

          Kulihat   rumahnya.
          ku=lihat  rumah=nya
          1SG=see   house=3

        """))
    #expect(
      text.hasSuffix(
        """

        Labels
          1SG   first person singular (ku-, -ku)
          3     third person (-nya)

        """))
  }

  @Test("A space between marks, or between marks and a word, is not lost", arguments: ["“… Presiden", "[] (DPR)"])
  func spacesBetweenMarks(source: String) {
    let line = rendered(source).split(separator: "\n")[1]
    #expect(line.filter { $0 == " " }.count > 2, "\(line)")
  }

  @Test("No line of words is wider than the width unless one column is", arguments: [20, 33, 60, 100, 200])
  func width(width: Int) {
    for showsMorphemes in [false, true] {
      for source in [Sample.article, Sample.hostile] {
        let text = rendered(source, .init(width: width, lines: showsMorphemes ? .morphemes : .standard))
        let words = text.components(before: "\nTerms")
        for line in words.split(separator: "\n").dropFirst() where DisplayWidth.width(of: String(line)) > width {
          #expect(!line.dropFirst(2).contains("  "), "“\(line)” is wider than \(width)")
        }
      }
    }
  }

  @Test("Without colours there is no escape; with them the text is the same")
  func colours() {
    for source in [Sample.article, Sample.hostile] {
      for showsMorphemes in [false, true] {
        let plain = rendered(source, .init(lines: showsMorphemes ? .morphemes : .standard))
        let coloured = rendered(source, .init(usesColor: true, lines: showsMorphemes ? .morphemes : .standard))
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.contains("\u{1B}["))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/.matchingSemantics(.unicodeScalar), with: "") == plain)
      }
    }
  }

  @Test("Nothing that a terminal would act on is written raw, whichever part of the input it came from")
  func terminalEscapes() {
    for options in [PlainTextRenderer.Options(), .init(lines: .morphemes)] {
      let document = Sample.document(Sample.hostile, id: "a\u{1B}[2Jb\u{9B}\n.txt")
      let output = Sample.rendered(document, by: PlainTextRenderer(options))
      #expect(TerminalControls.found(in: output) == [])
    }
  }

  @Test("The user's own lexicon and glossary bring no escapes either")
  func escapesInData() {
    let annotator = Sample.annotator(
      lexicon: ["rumah;noun;ho\u{1B}[31muse;;"],
      glossary: ["x\u{1B};kerja;full;noun;wo\u{1B}rk;la\u{1B}bor;to\u{7F}il;folded;no\u{7}te"])
    let document = Sample.document("rumahnya kerja", by: annotator)
    let morphemes = Sample.rendered(document, by: PlainTextRenderer(.init(lines: .morphemes)))
    #expect(TerminalControls.found(in: morphemes) == [])
    #expect(TerminalControls.found(in: Sample.rendered(document, by: PlainTextRenderer())) == [])
  }

  private func rendered(_ text: String, _ options: PlainTextRenderer.Options = .init()) -> String {
    Sample.rendered(text, by: PlainTextRenderer(options))
  }
}

extension String {
  func components(before separator: String) -> Substring {
    firstRange(of: separator).map { self[..<$0.lowerBound] } ?? self[...]
  }
}
