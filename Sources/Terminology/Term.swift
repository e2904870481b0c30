import TextModel

/// What kind of name of its concept a term is; TBX calls it the term type.
public enum TermType: String, Sendable, CaseIterable {
  case full, short, acronym, abbreviation, variant

  static let cells = CellValues(allCases.map(\.rawValue))
}

/// The part of speech of a term as a whole.
public enum TermPartOfSpeech: String, Sendable, CaseIterable {
  case noun, propn, verb, adj, adv, phrase

  static let cells = CellValues(allCases.map(\.rawValue))
}

/// How far a form in the text may differ from the term; in the `match` column ``TermMatchOptions`` may stand behind it.
public enum TermMatchMode: String, Sendable, CaseIterable {
  /// As written, capitals included: acronyms, and short forms that are also common words.
  case exact
  /// Capitals are free.
  case folded
  /// Capitals, clitics and the affixes of the head are free.
  case inflected

  static let cells = CellValues(allCases.map(\.rawValue))
}

/// What a row allows beyond its mode: words behind the mode in the `match` column.
public struct TermMatchOptions: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// *yang* may stand inside, behind the first word or a later one: *kemitraan yang strategis*.
  public static let yang = TermMatchOptions(rawValue: 1 << 0)
  /// The first word may become a verb with *ber-*: *bekerja sama* is *kerja sama*.
  public static let verbal = TermMatchOptions(rawValue: 1 << 1)

  /// The words of the column.
  static let words: [(name: String, option: TermMatchOptions)] = [("verbal", .verbal), ("yang", .yang)]
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
  public let options: TermMatchOptions
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
