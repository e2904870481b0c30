import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// The English stems that each sentence of an Indonesian text leads one to expect in its translation.
///
/// | in the sentence | expected |
/// | --- | --- |
/// | a word | the words of all its glosses, and itself and its root: *ekspor*, *presiden* |
/// | a term | the words of its preferred and admitted renderings |
/// | a number | as English prints it |
/// | a name, a foreign word | itself |
struct StemExpectations: Sendable {
  /// The words and terms of each sentence.
  let words: WordWeights
  private var lists: StemLists
  /// For each of the words, in the order of ``WordWeights/words``, the list of the stems that it leads one to expect.
  private var listOfWord: [Int32] = []

  /// - Parameter table: the stems of the English text by number; others cannot be found there.
  init(_ document: AnnotatedDocument, table: FormTable) {
    // Readings have the first numbers and terms those behind them.
    let readings = document.vocabulary.readings
    let numbered = document.sentences.map { sentence in
      let counted = document.words[sentence.words].filter { Self.counts(document.reading(of: $0)) }
      return Set(counted.map { Int32(document.readingID(of: $0)) })
        .union(sentence.matches.map { Int32(readings.count) + $0.term }).sorted()
    }
    words = WordWeights(numbered, wordCount: readings.count + document.glossary.records.count)
    lists = StemLists(table: table)
    var known: [Int32: Int32] = [:]
    for word in words.words {
      let list: Int32
      if let seen = known[word] {
        list = seen
      } else if word < readings.count {
        let reading = readings[Int(word)]
        list = lists.add(reading.glosses + [reading.form, reading.lemma])
      } else {
        let term = document.glossary[word - Int32(readings.count)]
        list = lists.add([term.preferred] + term.admitted)
      }
      known[word] = list
      listOfWord.append(list)
    }
  }

  /// The stems that a word leads one to expect, by its index in ``WordWeights/words``.
  func stems(ofWordAt index: Int) -> ArraySlice<Int32> { lists[listOfWord[index]] }

  /// Words whose translation one would look for.
  private static func counts(_ reading: Reading) -> Bool {
    switch reading.kind {
    case .punctuation, .symbol: false
    case .name, .number, .foreign, .unknown: true
    case .word: reading.partOfSpeech.isContentWord
    }
  }
}
