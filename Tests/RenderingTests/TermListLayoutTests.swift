import Testing

@testable import Rendering

@Suite struct TermListLayoutTests {
  @Test("A term is listed once, where it first occurs, with what its row says")
  func entries() {
    #expect(
      list(of: "DPR dan Presiden dan Presiden dan DPR dan DPR itu.") == """
        Terms (2 terms, 5 occurrences)
          DPR       House of Representatives  ×3
                    also: House; DPR
                    note: the House after first mention
          presiden  president  ×2
                    also: head of state
                    note: capital before a name

        """)
  }

  @Test("Terms inside a longer one are listed too")
  func nestedTerms() {
    let list = list(of: "Korea Utara itu.")
    #expect(list.hasPrefix("Terms (2 terms, 2 occurrences)\n"))
    #expect(list.contains("  Korea Utara   North Korea\n"))
    #expect(list.contains("not:  Northern Korea; Korea North\n"))
    #expect(list.contains("  Korea         Korea\n"))
  }

  @Test("One term is no plural")
  func singular() {
    #expect(list(of: "Presiden itu.").hasPrefix("Terms (1 term, 1 occurrence)\n"))
  }

  @Test("A text without terms has no list")
  func noTerms() {
    let text = Sample.rendered("Rumah itu.", by: PlainTextRenderer())
    #expect(!text.contains("Terms"))
  }

  @Test("Long notes are wrapped to the width under their own beginning")
  func wrapping() {
    let annotator = Sample.annotator(
      lexicon: [],
      glossary: ["x;kerja;full;noun;work;;;folded;" + String(repeating: "usage for the translator ", count: 6) + "习近平"])
    let document = Sample.document("kerja", by: annotator)
    let text = String(decoding: Sample.rendered(document, by: PlainTextRenderer(.init(width: 48))), as: UTF8.self)
    let details = text.split(separator: "\n").drop { !$0.contains("note: ") }
    #expect(details.count > 3)
    #expect(
      details.dropFirst().allSatisfy { $0.hasPrefix("               ") && DisplayWidth.width(of: String($0)) <= 48 })
    let words = details.joined(separator: " ").split(separator: " ").dropFirst().joined(separator: " ")
    #expect(words == String(repeating: "usage for the translator ", count: 6) + "习近平")
  }

  @Test(
    "Words are set on lines of at most the width",
    arguments: [
      ("a bc def", 4, ["a bc", "def"]), ("a bc def", 3, ["a", "bc", "def"]),
      ("terlalu panjang", 4, ["terlalu", "panjang"]),
      ("习近 平 x", 7, ["习近 平", "x"]), ("", 4, []), ("  a   b  ", 9, ["a b"]),
    ])
  func wrapped(text: String, width: Int, lines: [String]) {
    #expect(EnglishProse.lines(of: text, width: width) == lines)
  }

  private func list(of text: String) -> String {
    let rendered = Sample.rendered(text, by: PlainTextRenderer())
    return rendered.firstRange(of: "Terms (").map { String(rendered[$0.lowerBound...]) } ?? ""
  }
}
