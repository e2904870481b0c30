public import TextModel

/// What a project decides about the checks.
public struct CheckSettings: Sendable {
  /// The severity of a check where it is not the default; a check without any is switched off.
  public var severities: [CheckID: Finding.Severity?] = [:]
  /// How often a term that the source repeats must be rendered.
  public var repeats = Repeats.pronoun
  /// The spelling of the house; nobody's where there is none.
  public var spelling: Spelling?
  /// Acronyms that readers know without their full form.
  public var knownAcronyms: Set<String> = []

  /// Which English a house writes.
  public enum Spelling: String, Sendable, CaseIterable {
    /// American: *defense*, *organization*
    case us
    /// British: *defence*; *organization* and *organisation* are both good.
    case uk
  }

  public enum Repeats: String, Sendable, CaseIterable {
    /// As often as it stands in the source.
    case count
    /// As often, but a pronoun may stand for a repetition.
    case pronoun
    /// Once in a unit.
    case once
  }

  /// The day, `2027-01-31`, by which waivers run out.
  public var today = ""

  public init() {}

  /// The severity of a check by default or by decision; `nil` for one that is switched off.
  func severity(of check: CheckID) -> Finding.Severity? {
    severities[check, default: CheckDescription.of(check).severity]
  }

  /// The finding with the severity that was decided on.
  func adjusted(_ finding: BitextFinding) -> BitextFinding {
    guard let decided = severities[finding.check], let severity = decided else { return finding }
    return finding.with(severity: severity)
  }
}
