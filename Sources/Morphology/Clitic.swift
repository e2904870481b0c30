/// A word that leans on another one and is written together with it.
///
/// | clitic | example |
/// | --- | --- |
/// | -nya, -ku, -mu | *janjinya*, *rumahku*, *namamu* |
/// | -lah, -kah, -tah, -pun | *pergilah*, *benarkah*, *apatah*, *siapapun* |
/// | ku-, kau- | *kulihat*, *kaudengar* |
struct Clitic: Sendable {
  let form: String
  let label: GlossLabel
  let cost: Int
  /// Whether it may stand on a form that the lexicon lacks.
  let leansOnUnknown: Bool
  let bytes: [UInt8]

  private init(_ form: String, _ label: GlossLabel, cost: Int, leansOnUnknown: Bool = false) {
    self.form = form
    self.label = label
    self.cost = cost
    self.leansOnUnknown = leansOnUnknown
    bytes = Array(form.utf8)
  }

  /// The particles, which stand outermost.
  static let particles = [
    Clitic("lah", .emphatic, cost: 3),
    Clitic("kah", .question, cost: 3),
    Clitic("tah", .question, cost: 9),
    Clitic("pun", .focus, cost: 3),
  ]

  static let pronouns = [
    Clitic("nya", .thirdPerson, cost: 2, leansOnUnknown: true),
    Clitic("ku", .firstPersonSingular, cost: 4),
    Clitic("mu", .secondPersonSingular, cost: 4),
  ]

  static let enclitics = pronouns + particles

  /// Whether an enclitic may end in the letter.
  static func mayEnd(in letter: UInt8) -> Bool {
    letter == UInt8(ascii: "a") || letter == UInt8(ascii: "u") || letter == UInt8(ascii: "h")
      || letter == UInt8(ascii: "n")
  }

  static let proclitics = [
    Clitic("ku", .firstPersonSingular, cost: 6),
    Clitic("kau", .secondPersonSingular, cost: 6),
  ]

  /// The clitic as a morph on its host; *-nya* is a pronoun or an article.
  ///
  /// | form | host | *-nya* |
  /// | --- | --- | --- |
  /// | *rumahnya*, *menurutnya*, *dibelinya* | noun, preposition, verb that has an object or an agent | 3 |
  /// | *naiknya*, *meningkatnya*, *besarnya*, *jumlahnya* | other verb, adjective, quantity | DEF |
  func morph(on host: PartOfSpeech, _ morphs: [Morph], _ flags: Lexeme.Flags) -> Morph {
    let isArticle = label == .thirdPerson && !Self.takesPronoun(host, morphs, flags)
    return Morph(form, isArticle ? .definite : label, .clitic)
  }

  private static func takesPronoun(_ host: PartOfSpeech, _ morphs: [Morph], _ flags: Lexeme.Flags) -> Bool {
    switch host {
    case .noun: !flags.contains(.measure)
    case .properNoun, .adposition, .other: true
    case .verb:
      !flags.contains(.intransitive) && morphs.contains { transitive.contains($0.gloss) }
        && morphs.first?.gloss != GlossLabel.nonvolitional.rawValue
    default: false
    }
  }

  /// The affixes of verbs that take an object, or name their agent.
  private static let transitive = Set(
    [GlossLabel.active, .passive, .applicative, .causative, .locativeApplicative].map(\.rawValue))

  /// English of the host with the clitic: *rumahku* my house, *membelinya* buy it, *dibelinya* be bought by him,
  /// *meningkatnya* increasing.
  func glosses(of host: MorphologicalAnalysis, as morph: Morph, isBefore: Bool) -> [String] {
    if morph.gloss == GlossLabel.definite.rawValue {
      switch host.partOfSpeech {
      case .verb, .adjective: return GlossComposition.quality.glosses(of: host.glosses, host.partOfSpeech)
      case .noun: return host.glosses.map { "the " + $0 }
      default: return host.glosses
      }
    }
    guard let pronoun = Self.english[form] else { return host.glosses }
    switch host.partOfSpeech {
    case .verb where isBefore:
      return host.glosses.map { "\(pronoun.subject) \($0)" }
    case .verb where host.isPassive:
      return host.glosses.map { "\($0) by \(pronoun.agent)" }
    case .verb where host.isActive:
      return host.glosses.map { "\($0) \(pronoun.object)" }
    case .adposition:
      return host.glosses.map { "\($0) \(pronoun.agent)" }
    case .noun, .properNoun:
      return host.glosses.map { "\(pronoun.possessive) \($0)" }
    default:
      return host.glosses
    }
  }

  private struct Pronoun {
    let subject: String
    let object: String
    let possessive: String
    let agent: String
  }

  private static let english = [
    "nya": Pronoun(subject: "", object: "it", possessive: "his/its", agent: "him/it"),
    "ku": Pronoun(subject: "I", object: "me", possessive: "my", agent: "me"),
    "mu": Pronoun(subject: "you", object: "you", possessive: "your", agent: "you"),
    "kau": Pronoun(subject: "you", object: "you", possessive: "your", agent: "you"),
  ]
}
