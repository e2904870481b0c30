/// One reading of a word form: what it is made of and what it means.
public struct MorphologicalAnalysis: Sendable {
  /// Why the analyser proposes the reading, from the strongest reason to the weakest.
  public enum Reason: String, Sendable, CaseIterable {
    /// The form stands in the lexicon.
    case lexical
    /// A voice of a verb that stands in the lexicon: *diserahkan* beside *menyerahkan*.
    case voice
    /// Affixes of the inventory on a root of the lexicon.
    case affixation
    /// A combining form before a word of the lexicon: *antarnegara*.
    case combination
    /// A clitic on a form that nothing is known of: *APBN-nya*.
    case cliticOnUnknown

    /// The place in the order of strength, from 0.
    var rank: Int {
      switch self {
      case .lexical: 0
      case .voice: 1
      case .affixation: 2
      case .combination: 3
      case .cliticOnUnknown: 4
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
    lemma: String? = nil, partOfSpeech: PartOfSpeech? = nil, glosses: [String]? = nil, morphs: [Morph]? = nil,
    reason: Reason? = nil, addedCost: Int = 0
  ) -> MorphologicalAnalysis {
    MorphologicalAnalysis(
      lemma: lemma ?? self.lemma, root: root, partOfSpeech: partOfSpeech ?? self.partOfSpeech,
      glosses: glosses ?? self.glosses, morphs: morphs ?? self.morphs, reason: reason ?? self.reason,
      cost: cost + addedCost, flags: flags, capitals: capitals)
  }
}
