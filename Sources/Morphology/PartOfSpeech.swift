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

  /// The part of speech of a cell of the lexicon, where the tag stands in lower case.
  init?(cell: String) {
    self.init(rawValue: cell.uppercased())
  }

  /// Nouns, verbs, adjectives and what behaves like them: words whose root a reader looks up.
  public var isContentWord: Bool {
    switch self {
    case .noun, .verb, .adjective, .properNoun, .numeral, .other: true
    default: false
    }
  }

  /// What may stand in the lexicon: all but punctuation and symbols.
  static let ofLexemes = allCases.filter { $0 != .punctuation && $0 != .symbol }
}
