import TextModel
import TestSupport
import Testing

@testable import Bitext

@Suite struct TargetTermFinderTests {
  /// The texts of what is found of the renderings.
  private func found(_ renderings: [String], in text: String) -> [String] {
    var finder = TargetTermFinder()
    for rendering in renderings { _ = finder.insert(rendering) }
    var vocabulary = EnglishVocabulary()
    let text = EnglishText(text)
    return finder.matches(in: text, vocabulary: &vocabulary).map { match in
      let (first, last) = (text.tokens[match.tokens.lowerBound], text.tokens[match.tokens.upperBound - 1])
      return String(decoding: text.bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
    }
  }

  @Test(
    "A rendering is found in plural, tense, spelling and hyphenation",
    arguments: [
      ("state visit", "His state visits ended.", ["state visits"]),
      ("sign", "They signed it while signing others.", ["signed", "signing"]),
      ("hold talks", "The two held talks.", ["held talks"]),
      ("House of Representatives", "the House of the Representatives’ speaker", ["House of the Representatives"]),
      ("defense minister", "Defence ministers met.", ["Defence ministers"]),
      (
        "anti-corruption", "an anticorruption drive, anti-corruption and anti corruption",
        ["anticorruption", "anti-corruption", "anti corruption"]
      ),
      ("antigraft", "the anti-graft body", ["anti-graft"]),
      ("elections", "an election", ["election"]),
      ("US", "us and the U.S. and the US.", ["U.S.", "US"]),
      ("MP", "MPs and mps", ["MPs"]),
      ("$", "He paid $60,000, not €50 of his dollars.", ["$"]),
      ("US$", "US troops cost US$ 5.", ["US$"]),
      ("Lt. Gen.", "Lt. Gen. Dudung", ["Lt. Gen"]),
      (
        "Personal Data Protection Law", "the Personal Data Protection (PDP) Law", ["Personal Data Protection (PDP) Law"]
      ),
      ("law and human rights minister", "the law & human rights minister", ["law & human rights minister"]),
      ("meeting", "They met at a meeting.", ["meeting"]),
      ("Shiite", "a Shi'ite mob", ["Shi'ite"]),
      ("news", "a new plan", []),
      ("chief justice", "the chief. Justice was done", []),
      ("Supreme Court", "the SUPREME COURT", ["SUPREME COURT"]),
    ])
  func forms(rendering: String, text: String, expected: [String]) {
    #expect(found([rendering], in: text) == expected)
  }

  @Test("Longer renderings and those inside them are all found")
  func nested() {
    let renderings = ["court", "Supreme Court", "Supreme Court chief justice"]
    let found = Set(found(renderings, in: "the Supreme Court chief justice"))
    #expect(found == ["Court", "Supreme Court", "Supreme Court chief justice"])
  }

  @Test("Spellings that are compared as the same share a number, and marks alone have none")
  func numbers() {
    var finder = TargetTermFinder()
    let one = finder.insert("the Defense Ministry")
    #expect(one != nil)
    #expect(finder.insert("Defence ministries") == one)
    #expect(finder.insert("Ministry of Defense") != one)
    #expect(finder.insert("—") == nil)
    #expect(finder.insert("") == nil)
    #expect(finder.renderingCount == 2)
  }

  @Test("Thousands of nested paths take no time")
  func repeated() {
    let words = Array(repeating: "court", count: 40).joined(separator: " ")
    let text = Array(repeating: "court", count: 2000).joined(separator: " ")
    #expect(found([words], in: text).count == 1961)
  }
}
