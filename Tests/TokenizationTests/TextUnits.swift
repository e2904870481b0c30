import TextModel
import Tokenization

/// The tokens of a text, as strings.
func tokenForms(of string: String) -> [String] {
  let text = SourceText(string, id: "test")
  return Tokenizer().tokens(in: text).map { text.string(in: $0.range) }
}

/// The tokens as the fixtures write them: `Rp␣2,5␣triliun`
func joinedTokens(of string: String) -> String { tokenForms(of: string).joined(separator: "␣") }

/// The text with `¶ ` at the start of every sentence but the first.
func markedSentences(of string: String) -> String {
  let text = SourceText(string, id: "test")
  let sentences = SentenceSegmenter().sentences(of: Tokenizer().tokens(in: text), in: text.bytes)
  var marked = ""
  var end = 0
  for sentence in sentences {
    let gap = text.string(in: TextRange(end, sentence.range.lowerBound))
    marked += gap + (end == 0 ? "" : "¶ ") + text.string(in: sentence.range)
    end = sentence.range.upperBound
  }
  return marked + text.string(in: TextRange(end, text.bytes.count))
}
