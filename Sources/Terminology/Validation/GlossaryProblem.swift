public import TextModel

/// Something wrong with a row of a glossary, before the row's silences are heard.
public struct GlossaryProblem: Sendable {
  public let check: GlossaryCheck
  public let severity: Finding.Severity
  /// The term of the row.
  public let term: Glossary.TermID
  /// Where the trouble starts in ``Glossary/bytes``.
  public let offset: Int
  /// What was found and what to do.
  public let message: String

  /// - Parameter severity: where it is not that of the check.
  public init(
    _ check: GlossaryCheck, severity: Finding.Severity? = nil, of term: Glossary.TermID, at offset: Int,
    _ message: String
  ) {
    self.check = check
    self.severity = severity ?? check.severity
    self.term = term
    self.offset = offset
    self.message = message
  }

  /// A problem of a whole cell.
  public init(
    _ check: GlossaryCheck, severity: Finding.Severity? = nil, of term: Glossary.TermID, in column: GlossaryColumn,
    _ glossary: Glossary, _ message: String
  ) {
    self.init(
      check, severity: severity, of: term, at: glossary.cell(column, of: term).lowerBound, message)
  }
}

extension Glossary {
  /// The row as messages name it: `file.tsv:12`.
  public func place(of id: TermID) -> String { "\(path(of: id)):\(records[Int(id)].line)" }
}
