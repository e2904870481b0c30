import TextModel
import Tokenization

/// The stems of each sentence of an English text.
struct StemBags: Sendable {
  /// Every stem of the text by number.
  private(set) var table = FormTable()
  let words: WordWeights

  var stemCount: Int { table.count }

  init(_ text: EnglishText, sentences: [Sentence]) {
    var numbered: [[Int32]] = []
    numbered.reserveCapacity(sentences.count)
    for sentence in sentences {
      var stems: Set<Int32> = []
      for token in text.tokens[sentence.tokens] {
        guard let stem = AlignmentStem.stem(of: token, in: text.bytes), !stem.isEmpty else { continue }
        stems.insert(table.insert(stem).id)
      }
      numbered.append(stems.sorted())
    }
    words = WordWeights(numbered, wordCount: table.count)
  }
}
