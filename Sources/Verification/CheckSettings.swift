public import TextModel

/// What a project decides about the checks.
public struct CheckSettings: Sendable {
  /// The severity of a check where it is not the default; a check without any is switched off.
  public var severities: [CheckID: Finding.Severity?] = [:]
  /// How often a term that the source repeats must be rendered.
  public var repeats = Repeats.pronoun
  /// Acronyms that readers know without their full form.
  public var knownAcronyms: Set<String> = []

  public enum Repeats: String, Sendable, CaseIterable {
    /// As often as it stands in the source.
    case count
    /// As often, but a pronoun may stand for a repetition.
    case pronoun
    /// Once in a unit.
    case once
  }

  public init() {}
}
