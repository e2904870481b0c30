import Morphology
import TextModel
import Tokenization

/// Chooses the reading of each word of a sentence by what stands around it.
enum ReadingSelection {
  /// The first bytes of marks behind which a sentence may begin: straight and curly quotation marks, a colon.
  private static let openings: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ":"), 0xE2]

  /// Appends the words of `sentence`; at its start, where every word has a capital, a common word comes before a name.
  static func append(
    _ sentence: Sentence, of tokens: [Token], in bytes: [UInt8], forms: [Int32], vocabulary: Vocabulary,
    to words: inout [AnnotatedWord]
  ) {
    var isSentenceInitial = true
    var isBehindOpening = false
    var isLineOfCapitals: Bool?
    var previous: Vocabulary.Traits?
    for index in sentence.tokens {
      let token = tokens[index]
      guard forms[index] >= 0 else {
        words.append(
          AnnotatedWord(token: token, reading: vocabulary.readingOfMark(token), isCapitalizedInside: false))
        isBehindOpening = Self.openings.contains(bytes[token.range.lowerBound])
        previous = nil
        continue
      }
      let form = vocabulary.forms[Int(forms[index])]
      let isInitial = isSentenceInitial || isBehindOpening
      var choice = isInitial ? form.initialReading : form.readings.lowerBound
      if form.readings.count > 1 {
        if token.letterCase == .upper, isLineOfCapitals == nil {
          isLineOfCapitals = isInCapitals(sentence.tokens, of: tokens)
        }
        let next = index + 1 < sentence.tokens.upperBound && forms[index + 1] >= 0 ? forms[index + 1] : nil
        let context = ReadingContext(
          letterCase: token.letterCase, isInitial: isInitial,
          isInCapitals: token.letterCase == .upper && isLineOfCapitals == true,
          usual: vocabulary.traits[Int(choice)], previous: previous,
          next: next.map { vocabulary.traits[Int(vocabulary.forms[Int($0)].readings.lowerBound)] })
        choice = self.choice(among: form.readings, in: context, vocabulary: vocabulary) ?? choice
      }
      words.append(
        AnnotatedWord(
          token: token, reading: choice,
          isCapitalizedInside: token.letterCase == .capitalized && !isInitial))
      isBehindOpening = false
      previous = vocabulary.traits[Int(choice)]
      if token.kind == .word { isSentenceInitial = false }
    }
  }

  /// Reads a word that begins a sentence as the name that it is in the rest of the text: *Budi menjelaskan* after *Budi
  /// Santoso*.
  static func settleNames(in words: inout [AnnotatedWord], forms: [Int32], vocabulary: Vocabulary) {
    var balance: [Int32: Int] = [:]
    let isOpen = { (index: Int, words: [AnnotatedWord]) in
      forms[index] >= 0 && words[index].token.letterCase == .capitalized
        && vocabulary.forms[Int(forms[index])].readings.count > 1
    }
    for index in words.indices where words[index].isCapitalizedInside && isOpen(index, words) {
      balance[forms[index], default: 0] += vocabulary.traits[Int(words[index].reading)].kind == .name ? 1 : -1
    }
    guard balance.values.contains(where: { $0 > 0 }) else { return }
    for index in words.indices where !words[index].isCapitalizedInside && isOpen(index, words) {
      guard balance[forms[index], default: 0] > 0 else { continue }
      let readings = vocabulary.forms[Int(forms[index])].readings
      // Not a name with an English form of its own, as days have: *Minggu itu* is that week.
      let name = readings.first {
        let reading = vocabulary.readings[Int($0)]
        return reading.kind == .name && reading.gloss.map { $0 == reading.form } ?? true
      }
      guard let name else { continue }
      words[index] = AnnotatedWord(token: words[index].token, reading: name, isCapitalizedInside: false)
    }
  }

  private static func isInCapitals(_ sentence: Range<Int>, of tokens: [Token]) -> Bool {
    var words = 0
    var capitals = 0
    for index in sentence where tokens[index].kind == .word {
      words += 1
      if tokens[index].letterCase == .upper { capitals += 1 }
    }
    return words > 2 && capitals * 3 > words * 2
  }

  private static func choice(
    among readings: Range<Int32>, in context: ReadingContext, vocabulary: Vocabulary
  ) -> Int32? {
    for rule in ReadingRule.all where rule.applies(to: context) {
      if let reading = readings.first(where: { rule.prefers(vocabulary.traits[Int($0)]) }) { return reading }
    }
    return nil
  }
}
