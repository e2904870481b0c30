public import Bitext
public import TextModel

/// A place where a translation departs from what was agreed.
public struct BitextFinding: Hashable, Sendable, Codable {
  /// A text and the part of it that the finding is about.
  public struct Excerpt: Hashable, Sendable, Codable {
    public let text: String
    /// UTF-8 bytes of ``text``, start and end; empty at a place where something lacks.
    public let range: Range<Int>

    public init(_ text: String, _ range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// Where the finding stands: the unit, and the place in the file of its translation.
  public struct Place: Hashable, Sendable, Codable {
    /// The file of the translation, which is the one to mend.
    public let path: String
    /// The id of the unit, or else its number.
    public let unit: String
    /// The number of the unit in its document, from 1.
    public let row: Int
    /// The line in ``path`` that the translation begins in, from 1.
    public let line: Int
    /// Where in that line the translation begins, in Unicode scalars and in bytes from 1, if it stands there as it is.
    public let scalarColumn: Int?
    public let byteColumn: Int?

    public init(_ unit: TranslationUnit, path: String) {
      self.path = path
      self.unit = unit.name
      row = unit.row
      line = max(1, unit.target.line)
      scalarColumn = unit.target.column?.scalar
      byteColumn = unit.target.column?.byte
    }
  }

  public let check: CheckID
  public let severity: Finding.Severity
  public let place: Place
  /// The id of the concept, if the finding is about one.
  public let concept: String?
  /// What was found and what was expected, in one sentence without a full stop.
  public let message: String
  public let source: Excerpt
  public let target: Excerpt
  /// What may stand there instead, best first.
  public let expected: [String]
  /// The row of the glossary that says so, `file:line`.
  public let agreement: String?

  public init(
    _ check: CheckID, _ severity: Finding.Severity, at place: Place, concept: String? = nil, message: String,
    source: Excerpt, target: Excerpt, expected: [String] = [], agreement: String? = nil
  ) {
    self.check = check
    self.severity = severity
    self.place = place
    self.concept = concept
    self.message = message
    self.source = source
    self.target = target
    self.expected = expected
    self.agreement = agreement
  }

  /// The finding with another severity.
  func with(severity: Finding.Severity) -> BitextFinding {
    BitextFinding(
      check, severity, at: place, concept: concept, message: message, source: source, target: target,
      expected: expected,
      agreement: agreement)
  }

  /// The finding with another message and other proposals.
  func with(message: String, expected: [String]) -> BitextFinding {
    BitextFinding(
      check, severity, at: place, concept: concept, message: message, source: source, target: target,
      expected: expected,
      agreement: agreement)
  }
}
