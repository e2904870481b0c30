/// One reading of a word form: what it is made of and what it means.
public struct MorphologicalAnalysis: Sendable {
  /// Why the analyser proposes the reading, from the strongest reason to the weakest.
  public enum Reason: String, Sendable, CaseIterable {
    /// The form stands in the lexicon.
    case lexical
    /// A voice of a verb that stands in the lexicon: *diserahkan* beside *menyerahkan*.
    case voice
    /// The agent or the act of a verb that stands in the lexicon: *penyekolahan* beside *menyekolahkan*.
    case nominalization
    /// Affixes of the inventory on a root of the lexicon.
    case affixation
    /// A combining form before a word of the lexicon: *antarnegara*.
    case combination
    /// A doubled word of the lexicon: *negara-negara*, *dedaunan*.
    case reduplication
    /// Affixes around two words of the lexicon: *menomorduakan*.
    case compound
    /// An affix that a hyphen sets off from a word that is not known: *mem-framing*.
    case affixOnUnknown
    /// A clitic on a form that nothing is known of: *APBN-nya*.
    case cliticOnUnknown

    /// The place in the order of strength, from 0.
    var rank: Int {
      switch self {
      case .lexical: 0
      case .voice: 1
      case .nominalization: 2
      case .affixation: 3
      case .reduplication: 4
      case .combination: 5
      case .compound: 6
      case .affixOnUnknown: 7
      case .cliticOnUnknown: 8
      }
    }
  }

  /// The dictionary form without clitics: *menyerahkan* for *diserahkannya*.
  public let lemma: String
  /// The indivisible root: *serah*.
  public let root: String
  /// Of the form without its clitics.
  public let partOfSpeech: PartOfSpeech
  /// English for the whole form, best first; empty where nothing is known of the host.
  public let glosses: [String]
  /// In the order of the form.
  public let morphs: [Morph]
  public let reason: Reason
  /// The lower, the more plausible; comparable among the analyses of one form.
  public let cost: Int
  public let flags: Lexeme.Flags
  /// How the lexeme is written, which the form's own capitals are compared with.
  public let capitals: Lexeme.Capitals

  /// The clitics before and behind the host, in the order of the form.
  public var clitics: (before: [Morph], behind: [Morph]) {
    (Array(morphs.prefix { $0.kind == .clitic }), Array(morphs.reversed().prefix { $0.kind == .clitic }.reversed()))
  }

  var isActive: Bool { morphs.contains { $0.gloss == GlossLabel.active.rawValue } }
  var isPassive: Bool { morphs.contains { $0.gloss == GlossLabel.passive.rawValue } }

  /// The analysis with some parts replaced.
  func with(
    lemma: String? = nil, root: String? = nil, partOfSpeech: PartOfSpeech? = nil, glosses: [String]? = nil,
    morphs: [Morph]? = nil,
    reason: Reason? = nil, addedCost: Int = 0
  ) -> MorphologicalAnalysis {
    MorphologicalAnalysis(
      lemma: lemma ?? self.lemma, root: root ?? self.root, partOfSpeech: partOfSpeech ?? self.partOfSpeech,
      glosses: glosses ?? self.glosses, morphs: morphs ?? self.morphs, reason: reason ?? self.reason,
      cost: cost + addedCost, flags: flags, capitals: capitals)
  }
}
