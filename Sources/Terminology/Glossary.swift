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
    /// Where the row starts in ``Glossary/bytes``.
    let start: Int32
    let fileNumber: Int32
    let lineNumber: Int32

    /// The index of the file, whose name is the subject field.
    public var file: Int { Int(fileNumber) }
    /// The line of the row in its file, from 1.
    public var line: Int { Int(lineNumber) }
  }

  /// All files together have less than so many bytes, which is what a ``TextRange`` can tell.
  static let maximumByteCount = 1 << 31 - 1

  public private(set) var records: [Record] = []
  private var files: [File] = []
  private var byteCount = 0

  private struct File: Sendable {
    let text: DelimitedText
    /// Where the text starts in ``Glossary/bytes``.
    let start: Int
    let field: String
    let precedence: Int
  }

  public init() {
    // Room for the shipped glossary: memory costs nothing before something is written to it.
    records.reserveCapacity(16_384)
  }

  /// The texts of all files, one behind the other.
  ///
  /// - Complexity: linear in the glossary, since they are put together for the caller.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount)
    for file in files { file.text.append(to: &bytes) }
    return bytes
  }

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
  public func path(of id: TermID) -> String { files[records[Int(id)].file].text.path }

  /// The concepts with their terms, sorted by id.
  public var concepts: [ConceptEntry] {
    let terms = records.indices.map { self[TermID($0)] }
    return Dictionary(grouping: terms, by: \.concept).map { ConceptEntry(id: $0, terms: $1) }.sorted { $0.id < $1.id }
  }

  /// Where the term's row has the cell in ``bytes``.
  ///
  /// - Complexity: linear in the row, which is kept as it was read.
  public func cell(_ column: GlossaryColumn, of id: TermID) -> TextRange {
    let (file, cell) = place(of: column, in: id)
    return TextRange(file.start + cell.lowerBound, file.start + cell.upperBound)
  }

  /// The text of a cell.
  public func text(of column: GlossaryColumn, in id: TermID) -> String {
    let (file, cell) = place(of: column, in: id)
    return file.text.string(in: cell)
  }

  /// The members of a list cell.
  public func list(of column: GlossaryColumn, in id: TermID) -> [String] {
    let (file, cell) = place(of: column, in: id)
    return file.text.list(in: cell)
  }

  /// Calls `body` with the bytes of the Indonesian term.
  public func withText<Result>(of id: TermID, _ body: (Span<UInt8>) -> Result) -> Result {
    let record = records[Int(id)]
    let file = files[record.file]
    let (start, end) = (record.text.lowerBound - file.start, record.text.upperBound - file.start)
    return file.text.withSpan { body($0.extracting(start..<end)) }
  }

  /// Appends the bytes of the Indonesian term.
  public func appendText(of id: TermID, to bytes: inout [UInt8]) {
    withText(of: id) { text in unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) } }
  }

  /// The file of the term and the cell in its bytes.
  private func place(of column: GlossaryColumn, in id: TermID) -> (file: File, cell: TextRange) {
    let record = records[Int(id)]
    let file = files[record.file]
    return (file, file.text.cell(column.rawValue, ofRowAt: Int(record.start) - file.start))
  }

  /// The place in the term's file of a byte of its row.
  ///
  /// - Parameter offset: an index into ``bytes``.
  public func position(of offset: Int, in id: TermID) -> TextPosition {
    let record = records[Int(id)]
    let file = files[record.file]
    let row = Int(record.start) - file.start..<offset - file.start
    let column = file.text.withSpan { bytes in row.count { bytes[$0] & 0xC0 != 0x80 } } + 1
    return TextPosition(line: record.line, column: column)
  }

  /// The glossary with these terms alone, numbered anew.
  public func filtered(to ids: [TermID]) -> Glossary {
    var glossary = self
    glossary.records = ids.map { records[Int($0)] }
    return glossary
  }

  /// Appends the text of a file and returns where it starts in ``bytes``, or `nil` if there is no room for it.
  mutating func append(_ text: DelimitedText, field: String, precedence: Int) -> Int? {
    let start = byteCount
    guard start + text.byteCount < Self.maximumByteCount else { return nil }
    byteCount += text.byteCount
    files.append(File(text: text, start: start, field: field, precedence: precedence))
    return start
  }

  /// - Parameter row: where the row starts in ``bytes``.
  mutating func append(
    row: Int, text: TextRange, type: TermType, partOfSpeech: TermPartOfSpeech, match: TermMatchMode,
    options: TermMatchOptions, line: Int
  ) {
    records.append(
      Record(
        text: text, match: match, options: options, partOfSpeech: partOfSpeech, type: type, start: Int32(row),
        fileNumber: Int32(files.count - 1), lineNumber: Int32(line)))
  }
}
