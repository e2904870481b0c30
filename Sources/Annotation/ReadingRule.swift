import Morphology
import Tokenization

/// What is known when the choice among the readings of a word is made.
struct ReadingContext {
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
}

/// A reason to prefer a reading of some sort, by the parts of speech around the word.
///
/// The first rule of ``all`` that applies and finds a reading decides; without one the usual reading stands.
struct ReadingRule: Sendable {
  let name: String
  /// A phrase in which the rule decides, with the word in ⟦⟧ and its gloss behind.
  let example: String
  /// What the reading must be that stands without the rule; empty for anything.
  let usual: PartOfSpeechSet
  /// What must stand before; empty for anything, nothing included.
  let previous: PartOfSpeechSet
  /// What must not stand before.
  let notBehind: PartOfSpeechSet
  /// The words one of which must stand before; empty for any.
  let behind: Set<KeyWord>
  /// What must stand behind; empty for anything, nothing included.
  let next: PartOfSpeechSet
  /// The words one of which must stand behind; empty for any.
  let before: Set<KeyWord>
  /// What the rule chooses.
  let prefers: PartOfSpeechSet
  /// What the neighbours' parts of speech cannot say.
  let condition: (@Sendable (ReadingContext) -> Bool)?
  let filter: (@Sendable (Vocabulary.Traits) -> Bool)?

  private init(
    _ name: String, _ example: String, usual: PartOfSpeechSet = [], previous: PartOfSpeechSet = [],
    notBehind: PartOfSpeechSet = [], behind: Set<KeyWord> = [], next: PartOfSpeechSet = [], before: Set<KeyWord> = [],
    prefers: PartOfSpeechSet = .all, if condition: (@Sendable (ReadingContext) -> Bool)? = nil,
    where filter: (@Sendable (Vocabulary.Traits) -> Bool)? = nil
  ) {
    self.name = name
    self.example = example
    self.usual = usual
    self.previous = previous
    self.notBehind = notBehind
    self.behind = behind
    self.next = next
    self.before = before
    self.prefers = prefers
    self.condition = condition
    self.filter = filter
  }

  func applies(to context: ReadingContext) -> Bool {
    if !usual.isEmpty, !usual.contains(context.usual.tag) { return false }
    let previousTag = context.previous?.tag ?? []
    if !previous.isEmpty, previous.isDisjoint(with: previousTag) { return false }
    if !notBehind.isDisjoint(with: previousTag) { return false }
    if !next.isEmpty, next.isDisjoint(with: context.next?.tag ?? []) { return false }
    if !behind.isEmpty, !(context.previous?.keyWord.map(behind.contains) ?? false) { return false }
    if !before.isEmpty, !(context.next?.keyWord.map(before.contains) ?? false) { return false }
    return condition?(context) ?? true
  }

  func prefers(_ reading: Vocabulary.Traits) -> Bool {
    prefers.contains(reading.tag) && filter?(reading) ?? true
  }

  static let all: [ReadingRule] = [
    ReadingRule(
      "a capital behind a name is a name", "kepada Budi ⟦Agung⟧ (name)",
      if: { $0.letterCase == .capitalized && !$0.isInitial && $0.previous?.kind == .name }, where: { $0.kind == .name }),
    ReadingRule(
      "in a line of capitals a word rather than an acronym", "KAPAL TENGGELAM ⟦DI⟧ LAUT BALI: in",
      if: { $0.isInCapitals }, where: { $0.kind == .word && $0.isCommon }),
    ReadingRule(
      "a verb of saying behind a quotation", "”Tidak,” ⟦tegas⟧ Budi: stress", usual: [.adjective, .adverb, .noun],
      next: [.properNoun, .pronoun], prefers: .verb, if: { $0.previous == nil && $0.letterCase == .lower }),
    ReadingRule(
      "an adjective behind a noun, if no clause follows", "tarif ⟦sementara⟧ sebesar: temporary",
      usual: .subordinator, previous: .noun, prefers: .adjective,
      if: { $0.next.map { PartOfSpeechSet([.adposition, .numeral]).contains($0.tag) } ?? true }),
    ReadingRule(
      "an adjective behind a noun and before a predicate", "badan ⟦terkait⟧ adalah: related", usual: .adposition,
      previous: [.noun, .properNoun], next: [.auxiliary, .verb], prefers: .adjective,
      // *upaya dalam menjaga* goes on with what the noun is about.
      if: { $0.usual.keyWord != .inside }),
    ReadingRule(
      "a noun before a preposition", "⟦akibat⟧ dari kegagalan: result", usual: .adposition, next: .adposition,
      prefers: .noun),
    ReadingRule(
      "venom of what has it", "⟦bisa⟧ ular: venom", usual: .auxiliary, before: [.venomous], prefers: .noun),
    ReadingRule(
      "tofu beside other food", "⟦tahu⟧ goreng: tofu", usual: .verb, before: [.food], prefers: .noun),
    ReadingRule(
      "a determiner before a noun", "⟦kedua⟧ negara: both", usual: [.adjective, .numeral, .pronoun, .adverb],
      next: .noun, prefers: .determiner),
    ReadingRule(
      "a manner behind dengan or secara", "dengan ⟦baik⟧: well", usual: [.adjective, .noun], behind: [.with, .manner],
      prefers: .adverb),
    ReadingRule(
      "a verb behind an auxiliary or a negation", "akan ⟦jalan⟧: walk", usual: [.noun, .adposition, .adverb],
      previous: [.auxiliary, .particle], prefers: .verb),
    ReadingRule(
      "an adjective behind a degree", "paling ⟦ahli⟧: skilled", usual: [.noun, .verb], behind: [.degree],
      prefers: .adjective),
    ReadingRule(
      "an adverb before a verb, unless it could describe what stands before", "yang ⟦baru⟧ dimulai: just",
      usual: .adjective, notBehind: .noun, next: .verb, prefers: .adverb,
      // Behind a day or a month it does: *Senin lalu menyatakan*; behind a name it does not: *Brasil resmi membuka*.
      if: { $0.previous?.tag != .properNoun || $0.previous?.kind == .name }),
    ReadingRule(
      "a verb behind untuk, if nothing but a verb could follow", "untuk ⟦mati⟧: die", usual: .adjective,
      behind: [.purpose], prefers: .verb),
    ReadingRule(
      "a noun rather than an adjective behind a preposition", "terhadap ⟦ekonomi⟧: economy",
      usual: .adjective, previous: .adposition, prefers: .noun),
    ReadingRule(
      "a noun rather than a verb behind di, ke, dari, oleh, dengan", "dari ⟦hidup⟧ mereka: life",
      usual: .verb, behind: [.place, .agent, .with], prefers: .noun),
    ReadingRule(
      "a noun behind a number", "dua ⟦cedera⟧ berat: injury", usual: [.verb, .adjective], previous: .numeral,
      prefers: .noun),
    ReadingRule(
      "a noun before ini, itu or tersebut", "⟦hidup⟧ itu: life", usual: .verb, notBehind: [.auxiliary, .particle],
      before: [.demonstrative], prefers: .noun),
    ReadingRule(
      "an adjective behind a noun, unless it is usually something else",
      "pemerintah ⟦daerah⟧: regional",
      usual: [.noun, .determiner, .numeral, .adverb], previous: [.noun, .properNoun], prefers: .adjective,
      // Before a predicate or a number an adverb stays one: *tiga hari tetap berlaku*, *sekitar 8 triliun*.
      if: {
        $0.usual.partOfSpeech != .adverb
          || PartOfSpeechSet([.verb, .adjective, .auxiliary, .numeral]).isDisjoint(with: $0.next?.tag ?? [])
      }),
    ReadingRule(
      "a noun as the subject of what follows", "⟦ekonomi⟧ tumbuh: economy", usual: .adjective,
      notBehind: [.noun, .properNoun, .auxiliary, .particle, .adverb, .verb, .pronoun], next: [.verb, .auxiliary],
      prefers: .noun),
  ]
}

/// Words whose neighbours they decide about.
enum KeyWord: UInt8, Sendable {
  case with, manner, purpose, place, agent, degree, demonstrative, venomous, food, inside

  private static let words: [String: KeyWord] = [
    "dengan": .with, "secara": .manner, "untuk": .purpose, "guna": .purpose, "di": .place, "ke": .place,
    "dari": .place, "pada": .place, "oleh": .agent, "lebih": .degree, "paling": .degree, "sangat": .degree,
    "terlalu": .degree, "makin": .degree, "semakin": .degree, "amat": .degree, "ini": .demonstrative,
    "itu": .demonstrative, "tersebut": .demonstrative, "ular": .venomous, "kobra": .venomous,
    "kalajengking": .venomous, "goreng": .food, "tempe": .food, "isi": .food, "bacem": .food, "dalam": .inside,
  ]

  init?(_ form: String) {
    guard let word = Self.words[form.lowercased()] else { return nil }
    self = word
  }
}

/// Parts of speech as bits.
struct PartOfSpeechSet: OptionSet, Sendable {
  let rawValue: UInt32

  static let adjective = PartOfSpeechSet(of: .adjective)
  static let adposition = PartOfSpeechSet(of: .adposition)
  static let adverb = PartOfSpeechSet(of: .adverb)
  static let auxiliary = PartOfSpeechSet(of: .auxiliary)
  static let determiner = PartOfSpeechSet(of: .determiner)
  static let noun = PartOfSpeechSet(of: .noun)
  static let numeral = PartOfSpeechSet(of: .numeral)
  static let particle = PartOfSpeechSet(of: .particle)
  static let pronoun = PartOfSpeechSet(of: .pronoun)
  static let properNoun = PartOfSpeechSet(of: .properNoun)
  static let subordinator = PartOfSpeechSet(of: .subordinatingConjunction)
  static let verb = PartOfSpeechSet(of: .verb)
  static let all = PartOfSpeechSet(rawValue: .max)

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(of partOfSpeech: PartOfSpeech) {
    self.init(rawValue: 1 << UInt32(PartOfSpeech.allCases.firstIndex(of: partOfSpeech) ?? 31))
  }
}
