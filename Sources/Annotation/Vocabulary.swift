import Matching
import Morphology
import TextModel
import Tokenization

/// The distinct forms that have been met and what is known of them: everything that is worked out once for each form.
///
/// It grows with the number of distinct forms, not with the text; ``maximumFormCount`` bounds it.
public struct Vocabulary: Sendable {
  /// What a form may be and which words of the glossary it may stand for.
  struct Form: Sendable {
    /// Indices into the readings; never empty. The first is the one to take inside a sentence.
    let readings: Range<Int32>
    /// The reading to take where a capital says nothing, at the start of a sentence.
    let initialReading: Int32
    let keys: Range<Int32>
  }

  /// At this many forms a vocabulary is emptied before the next document.
  public static let maximumFormCount = 400_000

  /// Differs from that of every other vocabulary, so that a writer knows whether what it kept still holds.
  public let identity = UInt64.random(in: .min ... .max)

  private var table: FormTable
  private(set) var forms: [Form] = []
  public private(set) var readings: [Reading] = []
  /// What the choice among readings looks at, side by side.
  private(set) var traits: [Traits] = []

  struct Traits: Sendable {
    let kind: WordKind
    let partOfSpeech: PartOfSpeech
    /// Whether the lemma is written in small letters.
    let isCommon: Bool
    /// ``partOfSpeech`` as a set of one.
    let tag: PartOfSpeechSet
    /// What the word itself says about its neighbours.
    let keyWord: KeyWord?

    init(_ reading: Reading) {
      kind = reading.kind
      partOfSpeech = reading.partOfSpeech
      isCommon = reading.lemma.utf8.allSatisfy { $0 &- UInt8(ascii: "A") >= 26 }
      tag = PartOfSpeechSet(of: reading.partOfSpeech)
      keyWord = KeyWord(reading.form)
    }
  }
  private(set) var keys: [TermKey] = []
  /// The names that readings were turned into.
  private var names: [Int32: Int32] = [:]

  /// - Parameter expectedForms: how many forms are likely to be met; it grows by itself.
  public init(expectedForms: Int = 4096) {
    table = FormTable(capacity: expectedForms)
    let mark = { (id: Int, kind: WordKind, partOfSpeech: PartOfSpeech) in
      Reading(
        id: id, form: "", kind: kind, lemma: "", partOfSpeech: partOfSpeech, glosses: [], morphs: [],
        isGuess: false)
    }
    readings = [mark(0, .punctuation, .punctuation), mark(1, .symbol, .symbol)]
    traits = readings.map(Traits.init)
  }

  /// Whether the token is a mark that has one reading for all, and is no form of the vocabulary.
  static func isMark(_ token: Token) -> Bool {
    token.kind == .punctuation || token.kind == .symbol && token.range.count == 1
  }

  /// The reading of every mark.
  func readingOfMark(_ token: Token) -> Int32 { token.kind == .punctuation ? 0 : 1 }

  /// The form of `reading` as a name of which nothing is known.
  mutating func nameReading(of reading: Int32) -> Int32 {
    if let name = names[reading] { return name }
    let form = readings[Int(reading)].form
    let proposal = FormInterpretation.name(form)
    let name = Reading(
      id: readings.count, form: form, kind: proposal.kind, lemma: proposal.lemma, partOfSpeech: proposal.partOfSpeech,
      glosses: proposal.glosses, morphs: proposal.morphs, isGuess: proposal.isGuess)
    readings.append(name)
    traits.append(Traits(name))
    names[reading] = Int32(name.id)
    return Int32(name.id)
  }

  func keyRange(of form: Int32) -> Range<Int32> { forms[Int(form)].keys }

  /// The number of the form at `token`; a new form is analysed.
  mutating func form(
    of token: Token, in bytes: [UInt8], folded: borrowing Span<UInt8>, analyzer: MorphologicalAnalyzer,
    automaton: TermAutomaton
  ) -> Int32 {
    let id: Int32
    let isNew: Bool
    let tag = UInt32(token.letterCase.rawValue) + (token.kind == .number ? 8 : token.kind == .word ? 0 : 16)
    // The case tells how a folded form was written, unless capitals stand inside it.
    let mayHaveInnerCapitals =
      token.letterCase == .mixed
      || token.letterCase == .capitalized && bytes[token.range.indices].contains(UInt8(ascii: "-"))
    let isFolded = token.isASCII && token.kind != .symbol && !mayHaveInnerCapitals
    if isFolded {
      (id, isNew) = table.insert(token.range.indices, in: folded, tag: tag)
    } else {
      // Folding would change the length, or lose capitals that the lemma of an unknown word keeps.
      let spelling = Array(bytes[token.range.indices]) + [UInt8](repeating: 0, count: FormTable.padding)
      (id, isNew) = table.insert(0..<token.range.count, in: spelling.span, tag: tag | 32)
    }
    if isNew { add(token, in: bytes, analyzer: analyzer, automaton: automaton) }
    return id
  }

  private mutating func add(
    _ token: Token, in bytes: [UInt8], analyzer: MorphologicalAnalyzer, automaton: TermAutomaton
  ) {
    let text = String(decoding: bytes[token.range.indices], as: UTF8.self)
    let folded = CaseFolding.folded(text)
    let analyses =
      token.kind == .word
      ? analyzer.analyses(ofFolded: folded, hasCapital: token.letterCase == .capitalized || token.letterCase == .upper)
      : []
    let interpretation = FormInterpretation(
      text, folded: folded, kind: token.kind, letterCase: token.letterCase, analyses: analyses)
    let firstReading = Int32(readings.count)
    for proposal in interpretation.proposals {
      let reading = Reading(
        id: readings.count, form: text, kind: proposal.kind, lemma: proposal.lemma, partOfSpeech: proposal.partOfSpeech,
        glosses: proposal.glosses, morphs: proposal.morphs, isGuess: proposal.isGuess)
      readings.append(reading)
      traits.append(Traits(reading))
    }
    let firstKey = Int32(keys.count)
    keys += automaton.keys(of: folded, analyses: analyses)
    forms.append(
      Form(
        readings: firstReading..<Int32(readings.count),
        initialReading: firstReading + Int32(interpretation.initialIndex), keys: firstKey..<Int32(keys.count)))
  }
}
