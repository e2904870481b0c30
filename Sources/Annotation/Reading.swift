public import Morphology

/// What one form can be: one of the readings a context chooses from.
public struct Reading: Sendable {
  /// The number of the reading in its ``Vocabulary``; the same reading of the same form always has the same.
  public let id: Int
  /// The form as it is written; empty for marks, which share one reading.
  public let form: String
  public let kind: WordKind
  /// The root, or the form itself where nothing is known of it.
  public let lemma: String
  public let partOfSpeech: PartOfSpeech
  /// English for the whole form, best first, at most ``glossLimit``; the name itself where English writes it
  /// the same; empty for names and words of which nothing is known.
  public let glosses: [String]
  /// In the order of the form; at least one.
  public let morphs: [Morph]
  /// Whether the meaning was worked out from the parts of the form: the lexicon lists neither the word nor a verb that it is a voice of.
  public let isGuess: Bool

  /// The gloss to show.
  public var gloss: String? { glosses.first }

  public static let glossLimit = 5
}
