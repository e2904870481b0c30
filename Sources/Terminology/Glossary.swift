public import TextModel

/// A bilingual glossary: terms by number, in the order of reading.
///
/// Its texts stay in the bytes they were read from until somebody asks for a ``Term``, so that start-up is short.
public struct Glossary: Sendable {
  /// The number of a term.
  public typealias TermID = Int32

  /// What matching needs of a term, without its strings.
  public struct Record: Sendable {
    /// The Indonesian term in ``Glossary/bytes``.
    public let text: TextRange
    public let match: TermMatchMode
    public let options: TermMatchOptions
    public let partOfSpeech: TermPartOfSpeech
    let type: TermType
    /// In the order of the columns; held in place, so that a copy of the record counts no references.
    let cells: InlineArray<10, TextRange>
    /// The index of the file, whose name is the subject field.
    public let file: Int
    /// The line of the row in its file, from 1.
    public let line: Int
  }

  /// All files together have less than so many bytes, which is what a ``TextRange`` can tell.
  static let maximumByteCount = 1 << 31 - 1

  public private(set) var records: [Record] = []
  public private(set) var bytes: [UInt8] = []
  private var files: [File] = []

  private struct File: Sendable {
    let path: String
    let field: String
    let precedence: Int
  }

  public init() {}

  public var isEmpty: Bool { records.isEmpty }

  /// The numbers of all terms.
  public var ids: Range<TermID> { 0..<TermID(records.count) }

  /// The term with its renderings as strings.
  public subscript(id: TermID) -> Term {
    let record = records[Int(id)]
    return Term(
      concept: text(of: .concept, in: id), text: text(of: .term, in: id), type: record.type,
      partOfSpeech: record.partOfSpeech, preferred: text(of: .preferred, in: id), admitted: list(of: .admitted, in: id),
      deprecated: list(of: .deprecated, in: id), match: record.match, options: record.options,
      note: text(of: .note, in: id), field: files[record.file].field)
  }

  /// The id of the term's concept.
  public func concept(of id: TermID) -> String { text(of: .concept, in: id) }

  /// The subject field of the term.
  public func field(of id: TermID) -> String { files[records[Int(id)].file].field }

  /// The lower, the more the term's glossary wins over others: 0 for the user's own, 1 for the shipped one.
  public func precedence(of id: TermID) -> Int { files[records[Int(id)].file].precedence }

  /// The file that the term's row stands in.
  public func path(of id: TermID) -> String { files[records[Int(id)].file].path }

  /// The concepts with their terms, sorted by id.
  public var concepts: [ConceptEntry] {
    let terms = records.indices.map { self[TermID($0)] }
    return Dictionary(grouping: terms, by: \.concept).map { ConceptEntry(id: $0, terms: $1) }.sorted { $0.id < $1.id }
  }

  /// Where the term's row has the cell in ``bytes``.
  public func cell(_ column: GlossaryColumn, of id: TermID) -> TextRange { records[Int(id)].cells[column.rawValue] }

  /// The text of a cell.
  public func text(of column: GlossaryColumn, in id: TermID) -> String {
    String(decoding: bytes[cell(column, of: id).indices], as: UTF8.self)
  }

  /// The members of a list cell.
  public func list(of column: GlossaryColumn, in id: TermID) -> [String] {
    DelimitedText.list(in: cell(column, of: id), of: bytes)
  }

  /// The place in the term's file of a byte of its row.
  ///
  /// - Parameter offset: an index into ``bytes``.
  public func position(of offset: Int, in id: TermID) -> TextPosition {
    let start = cell(.concept, of: id).lowerBound
    return TextPosition(line: records[Int(id)].line, column: bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// The glossary with these terms alone, numbered anew.
  public func filtered(to ids: [TermID]) -> Glossary {
    var glossary = self
    glossary.records = ids.map { records[Int($0)] }
    return glossary
  }

  /// Appends the text of a file and returns where it starts, or `nil` if there is no room for it.
  mutating func append(bytes text: [UInt8], path: String, field: String, precedence: Int) -> Int? {
    guard bytes.count + text.count < Self.maximumByteCount else { return nil }
    files.append(File(path: path, field: field, precedence: precedence))
    defer { bytes += text }
    return bytes.count
  }

  /// - Parameter cells: in the order of the columns, pointing into the bytes of ``append(bytes:path:field:precedence:)``.
  mutating func append(
    cells: [TextRange], type: TermType, partOfSpeech: TermPartOfSpeech, match: TermMatchMode,
    options: TermMatchOptions, line: Int
  ) {
    records.append(
      Record(
        text: cells[1], match: match, options: options, partOfSpeech: partOfSpeech, type: type,
        cells: InlineArray { cells[$0] }, file: files.count - 1, line: line))
  }
}
