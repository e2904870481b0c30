public import TextModel

/// What a glossary is checked for; `Glossaries/README.md` has the same table.
public enum GlossaryCheck: String, Sendable, CaseIterable {
  case encoding, structure
  case unknownValue = "unknown-value"
  case emptyCell = "empty-cell"
  case duplicate, conflict
  case onePreferred = "one-preferred"
  case deprecatedPreferred = "deprecated-preferred"
  case repeatedRendering = "repeated-rendering"
  case unreachable, capitals, spaces, brackets
  case ambiguousAcronym = "ambiguous-acronym"
  case longTerm = "long-term"
  case shortTerm = "short-term"
  case unsorted, silence

  /// How much a finding of the check matters, unless the finding itself says less.
  public var severity: Finding.Severity { row.severity }

  /// What is wrong, in one line.
  public var abstract: String { row.abstract }

  private var row: (severity: Finding.Severity, abstract: String) {
    switch self {
    case .encoding: (.error, "bytes that are no UTF-8, or no text")
    case .structure: (.error, "no header row, or a row with too many or too few cells")
    case .unknownValue: (.error, "a type, part of speech or match mode that does not exist")
    case .emptyCell: (.error, "no concept, term or preferred rendering; a list with an empty member")
    case .duplicate: (.error, "a term twice in a field, or twice for one concept")
    case .conflict: (.error, "a term that two concepts of a field claim; a warning if only capitals tell them apart")
    case .onePreferred: (.error, "a term of a concept with two preferred renderings, or a cell with several")
    case .deprecatedPreferred:
      (.error, "a rendering that a concept deprecates in one row and prefers or admits in another")
    case .repeatedRendering: (.warning, "a rendering twice in a row; an error if one of the two is deprecated")
    case .unreachable: (.warning, "a term that is never found in a text, or that an earlier row hides")
    case .capitals:
      (.warning, "a name without capitals, or a term in two spellings of capitals")
    case .spaces: (.warning, "stray, double, no-break or invisible spaces, control characters, bars without spaces")
    case .brackets: (.warning, "brackets or quotation marks without their counterparts")
    case .ambiguousAcronym:
      (.warning, "an acronym of at most two letters, or of several concepts, without a note on its other meaning")
    case .longTerm: (.warning, "a term of more than twelve words")
    case .shortTerm: (.warning, "a term of one character")
    case .unsorted: (.note, "a row that belongs before the one above it")
    case .silence: (.warning, "a silence without a reason or of an unknown check; a note if it silences nothing")
    }
  }
}
