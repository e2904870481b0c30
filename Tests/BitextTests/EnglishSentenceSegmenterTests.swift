import Bitext
import TestSupport
import Testing
import TextModel
import Tokenization

@Suite struct EnglishSentenceSegmenterTests {
  /// The text with `¶ ` at the start of every sentence but the first.
  private func marked(_ string: String) -> String {
    let text = EnglishText(string)
    var marked = ""
    var end = 0
    for sentence in EnglishSentenceSegmenter().sentences(of: text) {
      let gap = String(decoding: text.bytes[end..<sentence.range.lowerBound], as: UTF8.self)
      marked += gap + (end == 0 ? "" : "¶ ") + String(decoding: text.bytes[sentence.range.indices], as: UTF8.self)
      end = sentence.range.upperBound
    }
    return marked + String(decoding: text.bytes[end...], as: UTF8.self)
  }

  private func expectSentences(_ row: String, lineEnd: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let expected = row.replacing("⏎", with: lineEnd)
    #expect(marked(expected.replacing("¶ ", with: "")) == expected, sourceLocation: sourceLocation)
  }

  @Test(
    "A sentence ends where a reader ends it, whatever ends the lines", arguments: Table.rows("english-sentences.tsv"))
  func sentences(_ row: Table.Row) {
    for lineEnd in ["\n", "\r\n", "\r"] { expectSentences(row[1], lineEnd: lineEnd) }
  }

  @Test("A text without tokens has no sentences", arguments: ["", " \n "])
  func emptyText(_ text: String) {
    #expect(EnglishSentenceSegmenter().sentences(of: EnglishText(text)) == [])
  }

  @Test("A sentence that is broken before a capital goes on in the next line")
  func wrappedName() {
    withKnownIssue("a line that ends without a stop is taken for a headline if the next one starts with a capital") {
      expectSentences("In Jakarta the minister met⏎President Arya Notodirjo.", lineEnd: "\n")
    }
  }

  @Test("Every token belongs to exactly one sentence, in any text")
  func cover() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "U.S.", "Mr.", ". ", "“", "”", "(", ")", "\n", "\n\n", " ", "No.", "5", "a", "The", "…", "é", "—", "?",
    ]
    for _ in 0..<500 {
      let text = EnglishText((0..<40).map { _ in generator.element(of: pieces) }.joined())
      let sentences = EnglishSentenceSegmenter().sentences(of: text)
      #expect(sentences.flatMap { Array($0.tokens) } == Array(text.tokens.indices))
      for sentence in sentences {
        #expect(sentence.range.lowerBound == text.tokens[sentence.tokens.lowerBound].range.lowerBound)
        #expect(sentence.range.upperBound == text.tokens[sentence.tokens.upperBound - 1].range.upperBound)
      }
    }
  }
}
