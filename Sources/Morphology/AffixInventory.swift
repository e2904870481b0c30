/// A bound form that stands before its base.
enum Prefix: Sendable {
  case meN, peN, di, ter, ber, per, pe, se, ke

  /// How the prefix may be written; the nasal ones are left to ``NasalAssimilation``.
  var allomorphs: [StaticString] {
    switch self {
    case .meN, .peN: []
    case .di: ["di"]
    case .ter: ["ter", "te"]
    case .ber: ["ber", "be", "bel"]
    case .per: ["per", "pel"]
    case .pe: ["pe"]
    case .se: ["se"]
    case .ke: ["ke"]
    }
  }

  /// The letter that all allomorphs start with.
  var initial: UInt8 {
    switch self {
    case .meN: UInt8(ascii: "m")
    case .peN, .per, .pe: UInt8(ascii: "p")
    case .di: UInt8(ascii: "d")
    case .ter: UInt8(ascii: "t")
    case .ber: UInt8(ascii: "b")
    case .se: UInt8(ascii: "s")
    case .ke: UInt8(ascii: "k")
    }
  }

  /// The consonant of a nasal prefix.
  var nasalConsonant: UInt8? {
    switch self {
    case .meN: UInt8(ascii: "m")
    case .peN: UInt8(ascii: "p")
    default: nil
    }
  }

  var label: GlossLabel {
    switch self {
    case .meN: .active
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
  case kan, i, an, wan, wati, isme, isasi, wi

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
    }
  }

  func label(on base: PartOfSpeech) -> GlossLabel {
    switch self {
    case .kan: base == .verb ? .applicative : .causative
    case .i: .locativeApplicative
    case .wan, .wati: .agentNominalizer
    case .an, .isme, .isasi, .wi: .nominalizer
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

  func accepts(_ base: PartOfSpeech) -> Bool {
    bases.isEmpty ? AffixInventory.openClasses.contains(base) : bases.contains(base)
  }
}

/// The affixes of Indonesian as a table.
///
/// Source: *Tata Bahasa Baku Bahasa Indonesia*, the chapters on verbs, adjectives and nouns.
enum AffixInventory {
  static let openClasses: [PartOfSpeech] = [.verb, .noun, .adjective, .adverb, .numeral, .properNoun]

  static let patterns: [AffixPattern] = [
    // Verbs.                                                                          example
    AffixPattern([.meN], nil, .verb, .inchoative, cost: 5),  // menulis, membesar
    AffixPattern([.meN], .kan, .verb, .causative, cost: 5),  // menyerahkan
    AffixPattern([.meN], .i, .verb, .causative, cost: 6),  // menghargai
    AffixPattern([.meN, .per], nil, .verb, .causative, cost: 6),  // memperluas
    AffixPattern([.meN, .per], .kan, .verb, .causative, cost: 6),  // mempersiapkan
    AffixPattern([.meN, .per], .i, .verb, .causative, cost: 7),  // memperbaiki
    AffixPattern([.meN, .ke], .kan, .verb, .causative, cost: 9),  // mengemukakan
    AffixPattern([.meN, .ke], .i, .verb, .causative, cost: 9),  // mengetahui
    AffixPattern([.di], nil, .verb, .passive, cost: 6),  // ditulis
    AffixPattern([.di], .kan, .verb, .passive, cost: 6),  // diserahkan
    AffixPattern([.di], .i, .verb, .passive, cost: 7),  // dihargai
    AffixPattern([.di, .per], nil, .verb, .passive, cost: 7),  // diperluas
    AffixPattern([.di, .per], .kan, .verb, .passive, cost: 7),  // dipersiapkan
    AffixPattern([.di, .per], .i, .verb, .passive, cost: 8),  // diperbaiki
    AffixPattern([.ter], nil, .adjective, from: [.adjective], .superlative, cost: 4, label: .superlative),  // terbesar
    AffixPattern([.ter], nil, .verb, from: [.verb, .noun], .accidental, cost: 7),  // tertulis
    AffixPattern([.ter], .kan, .verb, from: [.verb, .adjective, .noun], .accidental, cost: 8),  // terselesaikan
    AffixPattern([.ter], .i, .verb, from: [.verb, .adjective, .noun], .accidental, cost: 8),  // terpenuhi
    AffixPattern([.ber], nil, .verb, .possession, cost: 5),  // berunding, berkumis
    AffixPattern([.ber], .an, .verb, .possession, cost: 8),  // bermunculan
    AffixPattern([.ber], .kan, .verb, .possession, cost: 8),  // beralaskan
    AffixPattern([.per], .kan, .verb, .causative, cost: 9),  // perhatikan
    AffixPattern([.per], .i, .verb, .causative, cost: 10),  // perbaiki
    AffixPattern([.per], nil, .verb, from: [.adjective, .verb, .numeral], .causative, cost: 10),  // perluas
    AffixPattern([], .kan, .verb, from: [.verb, .adjective, .noun], .causative, cost: 7),  // serahkan
    AffixPattern([], .i, .verb, from: [.verb, .adjective, .noun], .causative, cost: 9),  // hargai
    // Nouns.
    AffixPattern([], .an, .noun, .gerund, cost: 7),  // tulisan
    AffixPattern([.ke], .an, .noun, .quality, cost: 6),  // kemerdekaan
    AffixPattern([.ke, .ber], .an, .noun, .quality, cost: 8),  // keberhasilan
    AffixPattern([.ke, .ter], .an, .noun, .quality, cost: 8),  // keterlibatan
    AffixPattern([.ke, .se], .an, .noun, .quality, cost: 9),  // keseluruhan
    AffixPattern([.peN], nil, .noun, .agent, cost: 7),  // penulis
    AffixPattern([.peN], .an, .noun, .gerund, cost: 6),  // penyerahan
    AffixPattern([.peN, .ber], .an, .noun, .gerund, cost: 8),  // pemberdayaan
    AffixPattern([.per], .an, .noun, .gerund, cost: 7),  // perjanjian
    AffixPattern([.pe], nil, .noun, from: [.noun, .verb], .agent, cost: 9),  // petinju
    AffixPattern([.pe], .an, .noun, .gerund, cost: 9),  // pekerjaan
    AffixPattern([], .wan, .noun, from: [.noun, .adjective], .person, cost: 8),  // ilmuwan
    AffixPattern([], .wati, .noun, from: [.noun, .adjective], .person, cost: 9),
    AffixPattern([], .isme, .noun, from: [.noun, .adjective, .properNoun], .practice, cost: 8),
    AffixPattern([], .isasi, .noun, from: [.noun, .adjective, .properNoun], .gerund, cost: 9),
    AffixPattern([], .wi, .adjective, from: [.noun], .same, cost: 10),  // duniawi
    // Degrees and numbers.
    AffixPattern([.se], nil, .adverb, from: [.adjective], .equative, cost: 6, label: .equative),  // setinggi
    AffixPattern([.se], nil, .noun, from: [.noun, .numeral], .one, cost: 8),  // sekeluarga, seratus
    AffixPattern([.ke], nil, .adjective, from: [.numeral], .ordinal, cost: 3),  // ketiga
    AffixPattern([.ber], nil, .adverb, from: [.numeral], .pattern("in a group of {}"), cost: 6),  // bertiga
  ]
}

/// A form that joins words, with or without a hyphen, and its English counterpart.
struct CombiningForm: Sendable {
  let form: String
  /// English with `{}` for the word it joins.
  let english: String
  /// What it alone means in a gloss line.
  let gloss: String
  let bytes: [UInt8]

  init(_ form: String, _ english: String, _ gloss: String) {
    self.form = form
    self.english = english
    self.gloss = gloss
    bytes = Array(form.utf8)
  }

  /// The forms that start with the letter.
  static func startingWith(_ letter: UInt8) -> [CombiningForm] {
    letter < 128 ? byInitial[Int(letter)] : []
  }

  private static let byInitial: [[CombiningForm]] = {
    var table = [[CombiningForm]](repeating: [], count: 128)
    for form in all { table[Int(form.bytes[0])].append(form) }
    return table
  }()

  /// Longest first, so that *antar* is tried before *anta*…
  static let all: [CombiningForm] = [
    CombiningForm("antar", "inter-{}", "inter"),
    CombiningForm("inter", "inter-{}", "inter"),
    CombiningForm("pasca", "post-{}", "post"), CombiningForm("kontra", "counter-{}", "counter"),
    CombiningForm("multi", "multi-{}", "multi"),
    CombiningForm("super", "super-{}", "super"), CombiningForm("ultra", "ultra-{}", "ultra"),
    CombiningForm("supra", "supra-{}", "supra"),
    CombiningForm("semi", "semi-{}", "semi"), CombiningForm("anti", "anti-{}", "anti"),
    CombiningForm("maha", "supremely {}", "supreme"),
    CombiningForm("tuna", "without {}", "without"), CombiningForm("mini", "mini-{}", "mini"),
    CombiningForm("mikro", "micro-{}", "micro"),
    CombiningForm("makro", "macro-{}", "macro"), CombiningForm("mono", "mono-{}", "mono"),
    CombiningForm("poli", "poly-{}", "poly"),
    CombiningForm("trans", "trans-{}", "trans"), CombiningForm("purna", "former {}", "completed"),
    CombiningForm("swa", "self-{}", "self"),
    CombiningForm("adi", "super {}", "super"), CombiningForm("nir", "without {}", "without"),
    CombiningForm("neo", "neo-{}", "neo"),
    CombiningForm("non", "non-{}", "non"), CombiningForm("pra", "pre-{}", "pre"), CombiningForm("pro", "pro-{}", "pro"),
    CombiningForm("sub", "sub-{}", "sub"), CombiningForm("eks", "former {}", "ex"),
    CombiningForm("dwi", "two-{}", "two"),
    CombiningForm("tri", "three-{}", "three"), CombiningForm("panca", "five-{}", "five"),
  ]
}
