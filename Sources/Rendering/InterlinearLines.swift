/// What is set beneath each other in interlinear text.
public enum InterlinearLine: String, Sendable, CaseIterable {
  /// The words as they stand in the text, with their marks.
  case words
  /// The words cut into morphs, after the Leipzig Glossing Rules.
  case morphs
  /// The meaning of each word, or beside ``morphs`` that of each morph.
  case glosses
  /// The terms as units in brackets with their renderings; without ``morphs`` in place of the glosses of their words.
  case terms
  /// The English sentence, where a translation is given.
  case translation
}

extension Set<InterlinearLine> {
  /// What a translator reads.
  public static let standard: Set = [.words, .glosses, .terms, .translation]
  /// What a linguist reads.
  public static let morphemes: Set = [.words, .morphs, .glosses, .translation]

  /// Whether there is a line that the others speak of.
  public var hasObjectLanguage: Bool { contains(.words) || contains(.morphs) }
}
