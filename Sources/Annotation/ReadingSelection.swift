import Morphology
import Tokenization

/// Chooses the reading of each word of a sentence by what stands around it.
enum ReadingSelection {
  /// What is known when the choice for a word is made.
  struct Context {
    let letterCase: Token.LetterCase
    let isInitial: Bool
    /// Whether the sentence is set in capitals, as some headlines are.
    let isInCapitals: Bool
    /// The reading that stands without a rule.
    let usual: Vocabulary.Traits
    /// The reading chosen for the word before, if no mark stands between.
    let previous: Vocabulary.Traits?
    /// The usual reading of the word behind, if no mark stands between.
    let next: Vocabulary.Traits?

    var isBehindNoun: Bool { previous?.partOfSpeech == .noun || previous?.partOfSpeech == .properNoun }
  }

  /// A reason to prefer a reading of some sort.
  struct Rule: Sendable {
    let applies: @Sendable (Context) -> Bool
    let prefers: @Sendable (Vocabulary.Traits) -> Bool
  }

  /// The first rule that applies and finds a reading decides; without one the usual reading stands.
  ///
  /// | rule | example |
  /// | --- | --- |
  /// | a capital behind a name is a name, if the word can be one | *Budi Agung* |
  /// | in a line of capitals a word before an acronym | *GEMPA BUMI DI BALI* |
  /// | before a noun a determiner | *kedua negara* both |
  /// | behind a noun an adjective, unless the word is usually a preposition, a conjunction or a verb | *krisis ekonomi* \
  /// economic, *Juni lalu* last, *pertemuan kedua* second |
  static let rules = [
    Rule(
      applies: { $0.letterCase == .capitalized && !$0.isInitial && $0.previous?.kind == .name },
      prefers: { $0.kind == .name }),
    Rule(
      applies: { $0.isInCapitals && $0.letterCase == .upper },
      prefers: { $0.kind == .word && $0.isCommon }),
    Rule(
      applies: { $0.next?.partOfSpeech == .noun },
      prefers: { $0.partOfSpeech == .determiner }),
    Rule(
      applies: { $0.isBehindNoun && [.noun, .adverb, .determiner, .numeral].contains($0.usual.partOfSpeech) },
      prefers: { $0.partOfSpeech == .adjective }),
  ]

  /// Appends the words of `sentence`; at its start, where every word has a capital, a common word comes before a name.
  static func append(
    _ sentence: Sentence, of tokens: [Token], forms: [Int32], vocabulary: Vocabulary, to words: inout [AnnotatedWord]
  ) {
    var isInitial = true
    let isInCapitals = isInCapitals(tokens[sentence.tokens])
    var previous: Vocabulary.Traits?
    for index in sentence.tokens {
      let token = tokens[index]
      guard forms[index] >= 0 else {
        words.append(AnnotatedWord(token: token, reading: vocabulary.readingOfMark(token)))
        previous = nil
        continue
      }
      let form = vocabulary.forms[Int(forms[index])]
      var choice = isInitial ? form.initialReading : form.readings.lowerBound
      if form.readings.count > 1 {
        let next = index + 1 < sentence.tokens.upperBound && forms[index + 1] >= 0 ? forms[index + 1] : nil
        let context = Context(
          letterCase: token.letterCase, isInitial: isInitial, isInCapitals: isInCapitals,
          usual: vocabulary.traits[Int(choice)], previous: previous,
          next: next.map { vocabulary.traits[Int(vocabulary.forms[Int($0)].readings.lowerBound)] })
        choice = self.choice(among: form.readings, in: context, vocabulary: vocabulary) ?? choice
      }
      words.append(AnnotatedWord(token: token, reading: choice))
      previous = vocabulary.traits[Int(choice)]
      if token.kind == .word { isInitial = false }
    }
  }

  private static func isInCapitals(_ tokens: ArraySlice<Token>) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.kind == .word {
      words += 1
      if token.letterCase == .upper { capitals += 1 }
    }
    return words > 2 && capitals * 3 > words * 2
  }

  private static func choice(among readings: Range<Int32>, in context: Context, vocabulary: Vocabulary) -> Int32? {
    for rule in rules where rule.applies(context) {
      if let reading = readings.first(where: { rule.prefers(vocabulary.traits[Int($0)]) }) { return reading }
    }
    return nil
  }
}
