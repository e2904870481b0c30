/// A stretch of text in one language and where it stands in its file.
public struct Segment: Hashable, Sendable {
  /// The text as a reader sees it: escapes resolved, inline codes gone.
  public let text: String
  /// The line of the file that the text begins in, from 1; 0 where the format has no lines to speak of.
  public let line: Int
  /// Where in the line the text begins, if it stands there as it is and on that line alone.
  public let column: Column?

  /// A column in the units that readers of reports count in, from 1.
  public struct Column: Hashable, Sendable {
    /// In Unicode scalars.
    public let scalar: Int
    /// In UTF-8 bytes.
    public let byte: Int

    public init(scalar: Int, byte: Int) {
      self.scalar = scalar
      self.byte = byte
    }
  }

  public init(_ text: String, line: Int, column: Column? = nil) {
    self.text = text
    self.line = line
    self.column = column
  }
}

/// An Indonesian text and its English translation that belong together: a line, a segment, a row.
public struct TranslationUnit: Hashable, Sendable {
  /// The unit's id, if the format has ids.
  public let id: String?
  /// The number of the unit in its document, from 1.
  public let row: Int
  public let source: Segment
  public let target: Segment
  /// What people wrote to the unit: notes of XLIFF, comments of PO, where waivers may stand.
  public let notes: [String]

  public init(id: String? = nil, row: Int, source: Segment, target: Segment, notes: [String] = []) {
    self.id = id
    self.row = row
    self.source = source
    self.target = target
    self.notes = notes
  }

  /// What the unit is called in reports: its id, or else its row.
  public var name: String { id ?? String(row) }
}
