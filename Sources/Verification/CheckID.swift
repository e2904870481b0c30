/// The checks by the names that reports, configuration and waivers use.
public enum CheckID: String, Sendable, CaseIterable, Codable {
  case missingTerm = "missing-term"
  case deprecatedTerm = "deprecated-term"
  case inconsistentTerm = "inconsistent-term"
  case untranslatedTerm = "untranslated-term"
  case termVariant = "term-variant"
  case termCase = "term-case"
  case unglossedAcronym = "unglossed-acronym"
  case nameMismatch = "name-mismatch"
  case numberMismatch = "number-mismatch"
  case dateMismatch = "date-mismatch"
  case houseSpelling = "house-spelling"
  case extraTerm = "extra-term"
  case emptyTarget = "empty-target"
  case identicalTarget = "identical-target"
  case swappedLanguages = "swapped-languages"
  case doubtfulAlignment = "doubtful-alignment"
}
