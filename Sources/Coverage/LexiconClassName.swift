import Annotation

extension CoverageReport.LexiconClass.Name {
  /// The class of a word; `nil` for marks, which are no words.
  init?(_ kind: WordKind) {
    switch kind {
    case .word: self = .glossed
    case .name: self = .name
    case .number: self = .number
    case .foreign: self = .foreign
    case .unknown: self = .unknown
    case .punctuation, .symbol: return nil
    }
  }
}
