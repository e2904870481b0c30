import TextModel
import Testing

@testable import Bitext

@Suite struct EnglishTokenizerTests {
  @Test(
    "Words, numbers, possessive endings and marks are tokens of their own",
    arguments: [
      ("vice-president’s plan", ["vice", "-", "president", "’s", "plan"]),
      ("US$1,234.56 and 79th", ["US", "$", "1,234.56", "and", "79", "th"]),
      ("the ministers' U.S. visit", ["the", "ministers", "'", "U.S.", "visit"]),
      ("They didn't, at 3:30 p.m.", ["They", "didn't", ",", "at", "3:30", "p.m."]),
      ("G20 in São Paulo — “yes”", ["G20", "in", "São", "Paulo", "—", "“", "yes", "”"]),
      ("Joko Widodo.", ["Joko", "Widodo", "."]),
      ("", []),
    ])
  func tokens(text: String, expected: [String]) {
    let text = EnglishText(text)
    #expect(text.tokens.map { text.string(of: $0) } == expected)
  }

  @Test("A capital says nothing at the start of a text, a sentence or a quotation")
  func starts() {
    let text = EnglishText("Police said: “Thieves fled. They hid in Bogor.”")
    let atStart = text.tokens.filter { $0.kind == .word && $0.isAtStart }.map { text.string(of: $0) }
    #expect(atStart == ["Police", "Thieves", "They"])
  }

  @Test("Tokens are ordered, disjoint and inside the text, whatever the bytes")
  func properties() {
    for text in ["a\u{301}’s", "…'", "'s", "1.", ".1.", "A.B", "“”—–", "🇮🇩 11.00-12.00", "x’", "\u{202E}abc", "--"] {
      let text = EnglishText(text)
      var end = 0
      for token in text.tokens {
        #expect(token.range.lowerBound >= end && token.range.count > 0)
        end = token.range.upperBound
      }
      #expect(end <= text.bytes.count)
    }
  }
}
