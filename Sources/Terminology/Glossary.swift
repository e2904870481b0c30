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
    /// Whether *yang* may stand before the last word: *kemitraan strategis* is *kemitraan yang strategis*.
    public let allowsYang: Bool
    public let partOfSpeech: TermPartOfSpeech
    let type: TermType
    /// In the order of the columns; held in place, so that a copy of the record counts no references.
    let cells: InlineArray<9, TextRange>
    /// The index of the file, whose name is the subject field.
    public let file: Int
    /// The line of the row in its file, from 1.
    public let line: Int
  }

  public private(set) var records: [Record] = []
  public private(set) var bytes: [UInt8] = []
  private var files: [File] = []

  private struct File: Sendable {
    let path: String
    let field: String
  }

  public init() {}

  public var isEmpty: Bool { records.isEmpty }

  /// The term with its renderings as strings.
  public subscript(id: TermID) -> Term {
    let record = records[Int(id)]
    return Term(
      concept: string(in: record.cells[0]), text: string(in: record.text), type: record.type,
      partOfSpeech: record.partOfSpeech, preferred: string(in: record.cells[4]), admitted: list(in: record.cells[5]),
      deprecated: list(in: record.cells[6]), match: record.match, allowsYang: record.allowsYang,
      note: string(in: record.cells[8]), field: files[record.file].field)
  }

  /// The id of the term's concept.
  public func concept(of id: TermID) -> String { string(in: records[Int(id)].cells[0]) }

  /// The subject field of the term.
  public func field(of id: TermID) -> String { files[records[Int(id)].file].field }

  /// The file that the term's row stands in.
  public func path(of id: TermID) -> String { files[records[Int(id)].file].path }

  /// The concepts with their terms, sorted by id.
  public var concepts: [ConceptEntry] {
    let terms = records.indices.map { self[TermID($0)] }
    return Dictionary(grouping: terms, by: \.concept).map { ConceptEntry(id: $0, terms: $1) }.sorted { $0.id < $1.id }
  }

  private func string(in range: TextRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

  private func list(in range: TextRange) -> [String] { DelimitedText.list(in: range, of: bytes) }

  /// Appends the text of a file and returns where it starts.
  mutating func append(bytes text: [UInt8], path: String, field: String) -> Int {
    files.append(File(path: path, field: field))
    defer { bytes += text }
    return bytes.count
  }

  /// - Parameter cells: in the order of the columns, pointing into the bytes of ``append(bytes:path:field:)``.
  mutating func append(
    cells: [TextRange], type: TermType, partOfSpeech: TermPartOfSpeech, match: TermMatchMode, allowsYang: Bool,
    line: Int
  ) {
    records.append(
      Record(
        text: cells[1], match: match, allowsYang: allowsYang, partOfSpeech: partOfSpeech, type: type,
        cells: InlineArray { cells[$0] }, file: files.count - 1, line: line))
  }
}
