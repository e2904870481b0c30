public import TextModel

/// What a run of the checks found: what every report is made of.
public struct CheckReport: Sendable {
  /// A finding with what tells it from all others of the report.
  public struct Entry: Sendable {
    public let finding: BitextFinding
    /// The same for the same finding in a later run, also where lines have moved; different for every entry.
    public let fingerprint: String

    public init(_ finding: BitextFinding, fingerprint: String) {
      self.finding = finding
      self.fingerprint = fingerprint
    }
  }

  public struct Summary: Hashable, Sendable {
    public var documents = 0
    /// The files of the translations that were checked, as far as their names were kept.
    public var documentPaths: [String] = []
    public var units = 0
    /// The findings by severity and by check, also those that the list was cut to leave out.
    public var severities: [Finding.Severity: Int] = [:]
    public var checks: [CheckID: Int] = [:]
    /// Findings that a waiver silences.
    public var waived = 0
    /// Findings that the baseline knows.
    public var known = 0
    /// Findings that are counted but not listed, because there are too many.
    public var cut = 0

    public init() {}
  }

  /// Worst first, then by path, row and place.
  public let entries: [Entry]
  public let summary: Summary
  /// How each concept was rendered, by concept.
  public let concordance: [ConceptConcordance]

  public init(entries: [Entry], summary: Summary, concordance: [ConceptConcordance]) {
    self.entries = entries
    self.summary = summary
    self.concordance = concordance
  }
}

/// How the documents render one concept.
public struct ConceptConcordance: Sendable, Codable, Hashable {
  /// A rendering with its places.
  public struct Rendering: Sendable, Codable, Hashable {
    public enum Status: String, Sendable, Codable, CaseIterable, Comparable {
      case preferred, admitted, deprecated

      /// The better before the worse.
      public static func < (one: Status, other: Status) -> Bool {
        switch (one, other) {
        case (.preferred, .admitted), (.preferred, .deprecated), (.admitted, .deprecated): true
        default: false
        }
      }
    }

    /// As the glossary has it; empty for occurrences without an agreed rendering.
    public let text: String
    /// `nil` for occurrences without an agreed rendering.
    public let status: Status?
    public let count: Int
    /// The first of them.
    public let places: [Place]

    public init(text: String, status: Status?, count: Int, places: [Place]) {
      self.text = text
      self.status = status
      self.count = count
      self.places = places
    }
  }

  public struct Place: Sendable, Codable, Hashable {
    public let path: String
    public let unit: String
    public let line: Int
    /// The translation around the rendering.
    public let context: String
    /// The rendering in ``context``, UTF-8 bytes.
    public let range: Range<Int>

    public init(path: String, unit: String, line: Int, context: String, range: Range<Int>) {
      self.path = path
      self.unit = unit
      self.line = line
      self.context = context
      self.range = range
    }
  }

  public let concept: String
  /// The Indonesian terms that occurred, as the glossary writes them.
  public let terms: [String]
  /// How often they occurred.
  public let count: Int
  public let renderings: [Rendering]

  public init(concept: String, terms: [String], count: Int, renderings: [Rendering]) {
    self.concept = concept
    self.terms = terms
    self.count = count
    self.renderings = renderings
  }
}
