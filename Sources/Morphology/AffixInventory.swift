/// A bound form that stands before its base.
enum Prefix: Sendable {
  case meN, peN, di, ter, ber, per, pe, se, ke
  /// The nasal alone, as it is spoken: *nulis*, *nyaleg*, *ngopi*.
  case nasal

  /// How the prefix may be written; the nasal ones are left to ``NasalAssimilation``.
  var allomorphs: [StaticString] {
    switch self {
    case .meN, .peN, .nasal: []
    case .di: ["di"]
    case .ter: ["ter", "te"]
    case .ber: ["ber", "be", "bel"]
    case .per: ["per", "pel", "pe"]
    case .pe: ["pe"]
    case .se: ["se"]
    case .ke: ["ke"]
    }
  }

  /// The letter that all allomorphs start with, or 0 where they have none in common.
  var initial: UInt8 {
    switch self {
    case .meN: UInt8(ascii: "m")
    case .peN, .per, .pe: UInt8(ascii: "p")
    case .di: UInt8(ascii: "d")
    case .ter: UInt8(ascii: "t")
    case .ber: UInt8(ascii: "b")
    case .se: UInt8(ascii: "s")
    case .ke: UInt8(ascii: "k")
    case .nasal: 0
    }
  }

  /// Whether ``NasalAssimilation`` tells how it is written.
  var isNasal: Bool { self == .meN || self == .peN || self == .nasal }

  /// The label of the prefix at `index` of a pattern: *ke-* makes an ordinal of a number, and moves elsewhere.
  func label(at index: Int, on base: PartOfSpeech) -> GlossLabel {
    self == .ke && (index > 0 || base != .numeral) ? .causative : label
  }

  private var label: GlossLabel {
    switch self {
    case .meN, .nasal: .active
    case .peN, .pe: .agentNominalizer
    case .di: .passive
    case .ter: .nonvolitional
    case .ber: .middle
    case .per: .causative
    case .se: .one
    case .ke: .ordinal
    }
  }
}

/// A bound form that stands behind its base.
enum Suffix: String, Sendable {
  case kan, i, an, wan, wati, isme, isasi, wi, `is`
  /// *-kan* and *-i* as they are spoken: *dibilangin*.
  case `in`

  var form: StaticString {
    switch self {
    case .kan: "kan"
    case .i: "i"
    case .an: "an"
    case .wan: "wan"
    case .wati: "wati"
    case .isme: "isme"
    case .isasi: "isasi"
    case .wi: "wi"
    case .is: "is"
    case .in: "in"
    }
  }

  func label(on base: PartOfSpeech) -> GlossLabel {
    switch self {
    case .kan, .in: base == .verb ? .applicative : .causative
    case .i: .locativeApplicative
    case .wan, .wati, .is: .agentNominalizer
    case .an, .isme, .isasi: .nominalizer
    case .wi: .adjectivizer
    }
  }
}

/// One way in which affixes make a word of a base: a row of the inventory.
struct AffixPattern: Sendable {
  /// From the outside in.
  let prefixes: [Prefix]
  let suffix: Suffix?
  /// Whether prefix and suffix are one circumfix, whose gloss is repeated.
  let isCircumfix: Bool
  let result: PartOfSpeech
  /// The parts of speech the base may have; empty for any open class.
  let bases: [PartOfSpeech]
  let composition: GlossComposition
  /// Added to the cost of the base: the rarer the pattern, the dearer.
  let cost: Int
  /// The label where the pattern has one of its own: *ter-* on an adjective is the superlative.
  let label: GlossLabel?

  init(
    _ prefixes: [Prefix], _ suffix: Suffix?, _ result: PartOfSpeech, from bases: [PartOfSpeech] = [],
    _ composition: GlossComposition, cost: Int, label: GlossLabel? = nil
  ) {
    self.prefixes = prefixes
    self.suffix = suffix
    isCircumfix = suffix == .an && !prefixes.isEmpty
    self.result = result
    self.bases = bases
    self.composition = composition
    self.cost = cost
    self.label = label
  }

  /// Whether the word was borrowed with its suffix, so that it is no form of its base: *nasionalisme*.
  var isLoan: Bool { suffix == .isme || suffix == .isasi || suffix == .is }

  func accepts(_ base: PartOfSpeech) -> Bool {
    bases.isEmpty ? AffixInventory.openClasses.contains(base) : bases.contains(base)
  }
}

/// The affixes of Indonesian as a table.
///
/// Source: *Tata Bahasa Baku Bahasa Indonesia*, the chapters on verbs, adjectives and nouns.
enum AffixInventory {
  static let openClasses: [PartOfSpeech] = [.verb, .noun, .adjective, .adverb, .numeral, .properNoun]
  /// Open classes but numerals, which have derivations of their own.
  static let words: [PartOfSpeech] = [.verb, .noun, .adjective, .adverb, .properNoun]

  static let patterns: [AffixPattern] = [
    // Verbs.                                                                          example
    AffixPattern([.meN], nil, .verb, .inchoative, cost: 5),  // menulis, membesar
    AffixPattern([.meN], .kan, .verb, .causative, cost: 5),  // menyerahkan
    AffixPattern([.meN], .i, .verb, .causative, cost: 6),  // menghargai
    AffixPattern([.meN, .per], nil, .verb, .causative, cost: 6),  // memperluas
    AffixPattern([.meN, .per], .kan, .verb, .causative, cost: 6),  // mempersiapkan
    AffixPattern([.meN, .per], .i, .verb, .causative, cost: 7),  // memperbaiki
    AffixPattern([.meN, .ber], .kan, .verb, .causative, cost: 8),  // memberlakukan
    AffixPattern([.meN, .ke], .kan, .verb, .causative, cost: 9),  // mengemukakan
    AffixPattern([.meN, .ke], .i, .verb, .causative, cost: 9),  // mengetahui
    AffixPattern([.di], nil, .verb, .passive, cost: 6),  // ditulis
    AffixPattern([.di], .kan, .verb, .passive, cost: 6),  // diserahkan
    AffixPattern([.di], .i, .verb, .passive, cost: 7),  // dihargai
    AffixPattern([.di, .per], nil, .verb, .passive, cost: 7),  // diperluas
    AffixPattern([.di, .per], .kan, .verb, .passive, cost: 7),  // dipersiapkan
    AffixPattern([.di, .per], .i, .verb, .passive, cost: 8),  // diperbaiki
    AffixPattern([.di, .ber], .kan, .verb, .passive, cost: 9),  // diberlakukan
    AffixPattern([.di, .ke], .kan, .verb, .passive, cost: 9),  // dikemukakan
    AffixPattern([.di, .ke], .i, .verb, .passive, cost: 9),  // diketahui
    AffixPattern([.di], .in, .verb, .passive, cost: 12),  // dibilangin
    AffixPattern([.nasal], nil, .verb, from: [.verb, .noun, .adjective], .same, cost: 12),  // nyaleg, nulis
    AffixPattern([.nasal], .in, .verb, from: [.verb, .noun, .adjective], .causative, cost: 13),  // ngerjain
    AffixPattern([.ter], nil, .adjective, from: [.adjective], .superlative, cost: 4, label: .superlative),  // terbesar
    AffixPattern([.ter], nil, .verb, from: [.verb, .noun], .accidental, cost: 7),  // tertulis
    AffixPattern([.ter], .kan, .verb, from: [.verb, .adjective, .noun], .accidental, cost: 8),  // terselesaikan
    AffixPattern([.ter], .i, .verb, from: [.verb, .adjective, .noun], .accidental, cost: 8),  // terpenuhi
    AffixPattern([.ter, .per], .i, .verb, from: [.verb, .adjective], .accidental, cost: 9),  // terperbaiki
    AffixPattern([.ber], nil, .verb, from: AffixInventory.words, .possession, cost: 5),  // berunding, berkumis
    AffixPattern([.ber], .an, .verb, from: [.verb], .same, cost: 7),  // bermunculan
    AffixPattern([.ber], .an, .verb, from: [.noun, .adjective], .mutual, cost: 8),  // berpelukan, bersalaman
    AffixPattern([.ber, .ke], .an, .verb, from: [.noun, .adjective, .verb], .possessedQuality, cost: 9),  // berkeadilan
    AffixPattern([.ber, .peN], .an, .verb, from: [.verb, .noun, .adjective], .possession, cost: 9),  // berpenghasilan
    AffixPattern([.ber, .per], .an, .verb, from: [.verb, .noun, .adjective], .possession, cost: 9),  // berperasaan
    AffixPattern([.ber], .kan, .verb, .possession, cost: 8),  // beralaskan
    AffixPattern([.per], .kan, .verb, .causative, cost: 9),  // perhatikan
    AffixPattern([.per], .i, .verb, .causative, cost: 10),  // perbaiki
    AffixPattern([.per], nil, .verb, from: [.adjective, .verb], .causative, cost: 10),  // perluas
    AffixPattern([], .kan, .verb, from: [.verb, .adjective, .noun], .causative, cost: 7),  // serahkan
    AffixPattern([], .i, .verb, from: [.verb, .adjective, .noun], .causative, cost: 9),  // hargai
    AffixPattern([], .in, .verb, from: [.verb, .adjective], .causative, cost: 14),  // bilangin
    // Nouns.
    AffixPattern([], .an, .noun, from: AffixInventory.words, .gerund, cost: 7),  // tulisan
    AffixPattern([.ke], .an, .noun, from: AffixInventory.words, .quality, cost: 6),  // kemerdekaan
    AffixPattern([.ke, .ber], .an, .noun, .quality, cost: 8),  // keberhasilan
    AffixPattern([.ke, .ter], .an, .noun, .quality, cost: 8),  // keterlibatan
    AffixPattern([.ke, .se], .an, .noun, .quality, cost: 9),  // keseluruhan
    AffixPattern([.ke, .peN], .an, .noun, from: [.verb, .noun], .agency, cost: 9),  // kepemimpinan
    AffixPattern([.peN], nil, .noun, .agent, cost: 7),  // penulis
    AffixPattern([.peN, .per], nil, .noun, from: [.verb, .noun, .adjective], .agent, cost: 9),  // pemersatu, pemerhati
    AffixPattern([.peN], .an, .noun, .gerund, cost: 6),  // penyerahan
    AffixPattern([.peN, .ber], .an, .noun, .gerund, cost: 8),  // pemberdayaan
    AffixPattern([.per], .an, .noun, .gerund, cost: 7),  // perjanjian
    AffixPattern([.pe], nil, .noun, from: [.noun, .verb], .agent, cost: 9),  // petinju
    AffixPattern([.pe], .an, .noun, .gerund, cost: 9),  // pekerjaan
    AffixPattern([], .wan, .noun, from: [.noun, .adjective], .person, cost: 8),  // ilmuwan
    AffixPattern([], .wati, .noun, from: [.noun, .adjective], .person, cost: 9),  // seniwati
    AffixPattern([], .is, .noun, from: [.noun, .adjective], .person, cost: 11),  // gitaris
    AffixPattern([], .isme, .noun, from: [.noun, .adjective, .properNoun], .practice, cost: 8),  // premanisme
    AffixPattern([], .isasi, .noun, from: [.noun, .adjective, .properNoun], .process, cost: 9),  // hilirisasi
    AffixPattern([], .wi, .adjective, from: [.noun], .pattern("of {}"), cost: 10),  // surgawi
    // Degrees and numbers.
    AffixPattern([.se], nil, .adverb, from: [.adjective], .equative, cost: 6, label: .equative),  // setinggi
    AffixPattern([.se], nil, .noun, from: [.noun], .pattern("the whole {}"), cost: 8),  // sekampung
    AffixPattern([.se], nil, .numeral, from: [.numeral], .one, cost: 4),  // seratus
    AffixPattern([.se, .per], nil, .numeral, from: [.numeral], .fraction, cost: 4),  // sepertujuh
    AffixPattern([.per], nil, .numeral, from: [.numeral], .pattern("out of {}"), cost: 6),  // pertujuh
    AffixPattern([], .an, .numeral, from: [.numeral], .approximate, cost: 4),  // belasan, lima puluhan
    AffixPattern([.ke], nil, .adjective, from: [.numeral], .ordinal, cost: 3),  // ketiga
    AffixPattern([.ber], nil, .adverb, from: [.numeral], .pattern("in a group of {}"), cost: 4),  // bertiga
  ]
}
