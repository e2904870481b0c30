/// What a clitic is as a word of the syntax.
///
/// A pronoun that leans on its host is a form of the free one; *-nya* is also an article, and makes nouns of verbs and
/// adjectives.
///
/// | form | clitic | lemma |
/// | --- | --- | --- |
/// | *rumahnya*, *menurutnya*, *dibelinya* | PRON | *dia* |
/// | *naiknya*, *besarnya*, *semuanya* | DET | *nya* |
/// | *bukuku*, *kulihat* | PRON | *aku* |
/// | *pergilah*, *siapakah* | PART | *lah*, *kah* |
///
/// Source: *Tata Bahasa Baku Bahasa Indonesia* on *-ku*, *-mu*, *-nya* as bound forms of *aku*, *kamu*, *dia*, and on
/// *-nya* as a marker of definiteness and of nominalization.
public struct CliticFunction: Sendable {
  public let lemma: String
  public let partOfSpeech: PartOfSpeech

  /// - Parameter morph: a clitic of a ``MorphologicalAnalysis``.
  public init(of morph: Morph) {
    if morph.gloss == GlossLabel.definite.rawValue {
      (lemma, partOfSpeech) = (morph.form, .determiner)
    } else if let pronoun = Self.freePronouns[morph.form] {
      (lemma, partOfSpeech) = (pronoun, .pronoun)
    } else {
      (lemma, partOfSpeech) = (morph.form, .particle)
    }
  }

  private static let freePronouns = ["nya": "dia", "ku": "aku", "mu": "kamu", "kau": "engkau"]
}
