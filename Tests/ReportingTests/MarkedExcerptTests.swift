import Rendering
import Testing
import TestSupport
import Verification

@testable import Reporting

@Suite struct MarkedExcerptTests {
  @Test(
    "A text is cut around its part",
    arguments: [
      ("ab ⟦cd⟧ ef", 20, "ab |cd| ef"),
      ("aaaaaaaaaa ⟦cd⟧ eeeeeeeeee", 12, "…aaa |cd| eee…"),
      ("⟦cd⟧ eeeeeeeeeeeeeeeee", 10, "|cd| eeeeee…"),
      ("aaaaaaaaaaaaaaa ⟦cd⟧", 10, "…aaaaaa |cd|"),
      ("aaaaaaaaaaaaaaa ⟦cd⟧ e", 10, "…aaaa |cd| e"),
      ("a ⟦cdcdcdcdcdcdcd⟧ e", 10, "…|cdcdcdcdc…|…"),
      ("习近平习近平习近平 ⟦国家主席⟧ 习近平习近平", 16, "…平 |国家主席| 习…"),
      ("éééééééééé ⟦“é”⟧ ëëëëëëëë", 12, "…ééé |“é”| ëë…"),
      ("e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} ⟦x⟧", 5, "…e\u{301}e\u{301} |x|"),
      ("a ⟦\u{1B}[31m\t\r\n⟧ \u{202E}", 40, "a |␛[31m␉␍␊| <U+202E>"),
      ("ab ⟦⟧cd", 20, "ab ||cd"),
      ("", 20, "||"),
    ])
  func cut(marked: String, width: Int, expected: String) {
    let excerpt = MarkedExcerpt(SampleReports.excerpt(marked), width: width)
    #expect("\(excerpt.before)|\(excerpt.marked)|\(excerpt.after)" == expected)
  }

  @Test("Whatever the text and the width, an excerpt fits, shows the part's beginning and has no controls")
  func anyText() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let texts = (0..<3).map { _ in
        (0..<Int.random(in: 0...30, using: &generator)).map { _ in generator.element(of: HostileText.pieces) }.joined()
      }
      let start = texts[0].utf8.count
      let excerpt = BitextFinding.Excerpt(texts.joined(), start..<start + texts[1].utf8.count)
      let width = Int.random(in: 4...60, using: &generator)
      let marked = MarkedExcerpt(excerpt, width: width)
      let whole = marked.before + marked.marked + marked.after
      // A cluster that the part's border runs through counts on both sides.
      let columns = [marked.before, marked.marked, marked.after].reduce(0) { $0 + DisplayWidth.width(of: $1) }
      #expect(columns <= width + 2, "\(whole.debugDescription)")
      #expect(TerminalControls.found(in: Array(whole.utf8)) == [])
    }
  }

  @Test(
    "A range that does not fit the text is made to",
    arguments: [(5..<900, "”"), (-7..<1, ""), (1..<4, "“"), (3..<4, ""), (3..<5, "é")])
  func misfit(range: Range<Int>, marked: String) {
    let parts = BitextFinding.Excerpt("“é”", range).parts
    #expect(parts.marked == marked)
    #expect(parts.before + parts.marked + parts.after == "“é”")
  }
}
