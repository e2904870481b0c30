import Morphology
import TextModel
import Tokenization

/// Chooses the reading of each word of a sentence by what stands around it.
enum ReadingSelection {
  /// What is known when the choice for a word is made.
  struct Context {
    let letterCase: Token.LetterCase
    let isInitial: Bool
    /// Whether the word and most of its sentence are set in capitals, as some headlines are.
    let isInCapitals: Bool
    /// The reading that stands without a rule.
    let usual: Vocabulary.Traits
    /// The reading chosen for the word before, if no mark stands between.
    let previous: Vocabulary.Traits?
    /// The usual reading of the word behind, if no mark stands between.
    let next: Vocabulary.Traits?

    var isBehindNoun: Bool { previous?.partOfSpeech == .noun || previous?.partOfSpeech == .properNoun }

    var mayBeAttribute: Bool {
      switch usual.partOfSpeech {
      case .noun, .determiner, .numeral: true
      // Before a predicate or a number an adverb stays one: *tiga hari tetap berlaku*, *investasi sekitar 8 triliun*.
      case .adverb: next.map { ![.verb, .adjective, .auxiliary, .numeral].contains($0.partOfSpeech) } ?? true
      default: false
      }
    }
  }

  /// A reason to prefer a reading of some sort.
  ///
  /// The first rule that applies and finds a reading decides; without one the usual reading stands.
  ///
  /// | rule | example |
  /// | --- | --- |
  /// | a capital behind a name is a name, if the word can be one | *Budi Agung* |
  /// | in a line of capitals a word before an acronym | *GEMPA BUMI DI BALI* |
  /// | before a noun a determiner | *kedua negara* both |
  /// | behind a preposition a noun rather than an adjective | *terhadap ekonomi* economy |
  /// | behind a noun an adjective, unless the word is usually a preposition, a conjunction or a verb | *krisis ekonomi* \
  /// economic, *Juni lalu* last, *pertemuan kedua* second |
  enum Rule: CaseIterable {
    case nameBehindName, wordInCapitals, determinerBeforeNoun, nounBehindPreposition, adjectiveBehindNoun

    func applies(to context: Context) -> Bool {
      switch self {
      case .nameBehindName: context.letterCase == .capitalized && !context.isInitial && context.previous?.kind == .name
      case .wordInCapitals: context.isInCapitals
      case .determinerBeforeNoun: context.next?.partOfSpeech == .noun
      case .nounBehindPreposition:
        context.previous?.partOfSpeech == .adposition && context.usual.partOfSpeech == .adjective
      case .adjectiveBehindNoun: context.isBehindNoun && context.mayBeAttribute
      }
    }

    func prefers(_ reading: Vocabulary.Traits) -> Bool {
      switch self {
      case .nameBehindName: reading.kind == .name
      case .wordInCapitals: reading.kind == .word && reading.isCommon
      case .determinerBeforeNoun: reading.partOfSpeech == .determiner
      case .nounBehindPreposition: reading.partOfSpeech == .noun
      case .adjectiveBehindNoun: reading.partOfSpeech == .adjective
      }
    }
  }

  private static let rules = Rule.allCases

  /// The first bytes of marks behind which a sentence may begin: straight and curly quotation marks, a colon.
  private static let openings: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ":"), 0xE2]

  /// Appends the words of `sentence`; at its start, where every word has a capital, a common word comes before a name.
  static func append(
    _ sentence: Sentence, of tokens: [Token], in bytes: [UInt8], forms: [Int32], vocabulary: Vocabulary,
    to words: inout [AnnotatedWord]
  ) {
    var isInitial = true
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
      var choice = isInitial ? form.initialReading : form.readings.lowerBound
      if form.readings.count > 1 {
        if token.letterCase == .upper, isLineOfCapitals == nil {
          isLineOfCapitals = isInCapitals(sentence.tokens, of: tokens)
        }
        let next = index + 1 < sentence.tokens.upperBound && forms[index + 1] >= 0 ? forms[index + 1] : nil
        let context = Context(
          letterCase: token.letterCase, isInitial: isInitial,
          isInCapitals: token.letterCase == .upper && isLineOfCapitals == true,
          usual: vocabulary.traits[Int(choice)], previous: previous,
          next: next.map { vocabulary.traits[Int(vocabulary.forms[Int($0)].readings.lowerBound)] })
        choice = self.choice(among: form.readings, in: context, vocabulary: vocabulary) ?? choice
      }
      words.append(
        AnnotatedWord(
          token: token, reading: choice,
          isCapitalizedInside: token.letterCase == .capitalized && !isInitial && !isBehindOpening))
      isBehindOpening = false
      previous = vocabulary.traits[Int(choice)]
      if token.kind == .word { isInitial = false }
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

  private static func choice(among readings: Range<Int32>, in context: Context, vocabulary: Vocabulary) -> Int32? {
    for rule in rules where rule.applies(to: context) {
      if let reading = readings.first(where: { rule.prefers(vocabulary.traits[Int($0)]) }) { return reading }
    }
    return nil
  }
}
