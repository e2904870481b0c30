import Testing

@testable import Bitext

@Suite struct AlignmentStemTests {
  private func stems(_ text: String) -> [String] {
    let english = EnglishText(text)
    return english.tokens.compactMap { AlignmentStem.stem(of: $0, in: english.bytes) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "Forms of one word, and words of one family, have one stem",
    arguments: [
      "plan plans planned planning", "ministers ministry Ministerial minister's", "make makes making",
      "city cities", "announce announced announcement", "agree agreed agreement", "U.S. US", "1,200 1200",
      "president presiden", "tax taxes taxed",
    ])
  func family(_ words: String) {
    #expect(Set(stems(words)).count == 1)
  }

  @Test(
    "Different words have different stems",
    arguments: ["law lawn", "bus bush", "class clash", "1.5 15", "3:30 330", "pass past"])
  func different(_ words: String) {
    #expect(Set(stems(words)).count == 2)
  }

  @Test("Function words, marks and possessives have none")
  func none() {
    #expect(stems("The chief of the KPK’s office – he was there.") == ["chief", "kpk", "offic"])
  }
}
