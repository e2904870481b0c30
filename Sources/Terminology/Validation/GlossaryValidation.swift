/// Checks a glossary for what makes it wrong, contradictory or hard to keep.
///
/// ``GlossaryReader`` has reported the rows that cannot be read; these are the checks of the others. What they find goes
/// through ``GlossarySilencing``.
public struct GlossaryValidation: Sendable {
  public init() {}

  /// Everything that is wrong, check by check.
  ///
  /// - Complexity: linear in the glossary.
  public func problems(in glossary: Glossary) -> [GlossaryProblem] {
    let groups = GlossaryGroups(glossary)
    return Self.checks.flatMap { $0(glossary, groups) }
  }

  private static let checks: [@Sendable (Glossary, GlossaryGroups) -> [GlossaryProblem]] = [
    SpacingCheck.problems, BracketCheck.problems, CellCheck.problems, TermLengthCheck.problems,
    CapitalsCheck.problems, DuplicateCheck.problems, RenderingCheck.problems, AcronymCheck.problems,
    OrderCheck.problems,
  ]
}
