/// What kind of name of its concept a term is; TBX calls it the term type.
public enum TermType: String, Sendable, CaseIterable {
  case full, short, acronym, abbreviation, variant
}

/// The part of speech of a term as a whole.
public enum TermPartOfSpeech: String, Sendable, CaseIterable {
  case noun, propn, verb, adj, adv, phrase
}

/// How far a form in the text may differ from the term; in the `match` column `yang` may stand behind it.
public enum TermMatchMode: String, Sendable, CaseIterable {
  /// As written, capitals included: acronyms, and short forms that are also common words.
  case exact
  /// Capitals are free.
  case folded
  /// Capitals, clitics and the affixes of the head are free.
  case inflected
}

/// An Indonesian term and its English renderings: a row of the glossary.
public struct Term: Hashable, Sendable {
  /// The stable id of what the term names, `constitutional-court`; terms with the same id name the same.
  public let concept: String
  /// The Indonesian term as it is written in running text.
  public let text: String
  public let type: TermType
  public let partOfSpeech: TermPartOfSpeech
  /// The English rendering to use.
  public let preferred: String
  /// Renderings that are tolerated.
  public let admitted: [String]
  /// Renderings that must not be used.
  public let deprecated: [String]
  public let match: TermMatchMode
  /// Whether *yang* may stand before the last word.
  public let allowsYang: Bool
  /// Usage for the translator; may be empty.
  public let note: String
  /// The subject field, which is the name of the glossary file: `diplomacy`.
  public let field: String
}

/// What a glossary is about: one concept with all its terms.
public struct ConceptEntry: Hashable, Sendable {
  public let id: String
  public let terms: [Term]
}
