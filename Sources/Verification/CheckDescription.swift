public import TextModel

/// What reports and documentation say about a check.
public struct CheckDescription: Sendable {
  public let check: CheckID
  /// The severity unless the configuration says otherwise.
  public let severity: Finding.Severity
  /// One line, without a full stop.
  public let summary: String
  /// What it means, when it is a false alarm, and what to do.
  public let help: String

  public static func of(_ check: CheckID) -> CheckDescription {
    guard let description = table[check] else { preconditionFailure("every check is described") }
    return description
  }

  /// All, in the order of ``CheckID``.
  public static let all = CheckID.allCases.map { of($0) }

  private static let table = Dictionary(
    uniqueKeysWithValues: rows.map { ($0.check, $0) })

  private static let rows: [CheckDescription] = [
    .init(
      check: .missingTerm, severity: .error, summary: "a term of the source has no agreed rendering in the translation",
      help: """
        The Indonesian text has a term of the glossary more often than the translation has one of its preferred or admitted \
        renderings. Use the preferred rendering; if another is good too, admit it in the glossary; if the sentence needs \
        none, waive the finding with a reason.
        """),
    .init(
      check: .deprecatedTerm, severity: .error, summary: "a term is rendered in a way that the glossary bans",
      help: """
        The glossary lists the rendering as deprecated for a term that stands in the source. Use the preferred rendering.
        """),
    .init(
      check: .inconsistentTerm, severity: .warning, summary: "one concept is rendered in several ways",
      help: """
        A document, or the documents together, render one concept in several ways that the glossary admits. The finding \
        stands at a place that departs from the majority. Choose one, or make the choice in the configuration.
        """),
    .init(
      check: .untranslatedTerm, severity: .error, summary: "an Indonesian term stands in the translation as it is",
      help: """
        The translation repeats a term of the source that English does not use. Use the preferred rendering.
        """),
    .init(
      check: .termVariant, severity: .note, summary: "the source spells one term in several ways",
      help: """
        The Indonesian text mixes spellings of one term (kerja sama, kerjasama). Tell the author; the translation is not \
        concerned.
        """),
    .init(
      check: .termCase, severity: .note, summary: "a rendering has other capitals than the glossary gives it",
      help: """
        Names of institutions, offices and treaties are written as the glossary writes them. Capitals at the start of a \
        sentence and in headlines do not count.
        """),
    .init(
      check: .unglossedAcronym, severity: .note,
      summary: "an acronym stands without its full form at its first mention",
      help: """
        Readers abroad do not know the acronym. Write the full form first, with the acronym in brackets if it is used \
        again, or list the acronym among the known ones.
        """),
    .init(
      check: .nameMismatch, severity: .warning, summary: "a name stands on one side only",
      help: """
        A name of the source is missing in the translation or spelled otherwise there. Names with an English form of their \
        own (Moskow, Moscow) are known.
        """),
    .init(
      check: .numberMismatch, severity: .warning, summary: "a number stands on one side only",
      help: """
        A figure of the source is missing in the translation, or one of the translation in the source, whatever the \
        separators and the words for thousands, millions and billions.
        """),
    .init(
      check: .dateMismatch, severity: .warning, summary: "a date or time differs between the sides",
      help: """
        A day, month, year or hour of the source is another one in the translation.
        """),
    .init(
      check: .houseSpelling, severity: .note, summary: "a rendering is not spelled as the house spells",
      help: """
        The configuration chooses American or British spelling, and a rendering of a term is spelled the other way. \
        Without that choice nothing is said.
        """),
    .init(
      check: .extraTerm, severity: .note, summary: "the translation has a term that the source does not have",
      help: """
        A rendering of the glossary stands in the translation, but none of its Indonesian terms in the source. It may be \
        an explanation for readers abroad, or a slip.
        """),
    .init(
      check: .emptyTarget, severity: .error, summary: "the translation is empty",
      help: "The unit has an Indonesian text and no translation. Translate it, or mark it as not to be translated."),
    .init(
      check: .identicalTarget, severity: .warning, summary: "the translation is the source",
      help: "Both sides hold the same sentence. Translate it."),
    .init(
      check: .swappedLanguages, severity: .error, summary: "the sides seem to be swapped",
      help: "The source reads as English and the translation as Indonesian. Swap the files, columns or languages."),
    .init(
      check: .doubtfulAlignment, severity: .note, summary: "it is doubtful which sentences belong together",
      help: """
        The texts have no common line structure, and here neither lengths nor names, numbers and terms tell which sentences \
        translate which. Nothing else is checked in the stretch. Look at it with --show-alignment.
        """),
  ]
}
