import TextModel

/// A universal part of speech; the raw value is the UPOS tag of Universal Dependencies.
public enum PartOfSpeech: String, Sendable, CaseIterable {
  case adjective = "ADJ"
  case adposition = "ADP"
  case adverb = "ADV"
  case auxiliary = "AUX"
  case coordinatingConjunction = "CCONJ"
  case determiner = "DET"
  case interjection = "INTJ"
  case noun = "NOUN"
  case numeral = "NUM"
  case particle = "PART"
  case pronoun = "PRON"
  case properNoun = "PROPN"
  case punctuation = "PUNCT"
  case subordinatingConjunction = "SCONJ"
  case symbol = "SYM"
  case verb = "VERB"
  case other = "X"

  /// Nouns, verbs, adjectives and what behaves like them: words whose root a reader looks up.
  public var isContentWord: Bool {
    switch self {
    case .noun, .verb, .adjective, .properNoun, .numeral, .other: true
    default: false
    }
  }

  /// What may stand in the lexicon: all but punctuation and symbols.
  static let ofLexemes = allCases.filter { $0 != .punctuation && $0 != .symbol }

  /// The cells of ``ofLexemes``, where the tags stand in lower case.
  static let cells = CellValues(ofLexemes.map { $0.rawValue.lowercased() })
}
