/// Tab-separated records that know where they stand: a header row, then one record a line.
///
/// Lines that start with `#` are comments, blank lines are passed over, CRLF is accepted. There is no quoting: a cell
/// holds neither a tab nor a line end.
public struct DelimitedText: Sendable {
  /// The largest file, in bytes: some million rows, so that memory stays bounded.
  public static let maximumByteCount = 256 << 20

  /// Where the data came from, for findings.
  public let path: String
  private let storage: ByteStorage

  public init(_ bytes: [UInt8], path: String) {
    self.path = path
    storage = ByteStorage(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
  }

  /// Takes bytes that are part of the program, and copies none of them.
  ///
  /// - Precondition: they have no byte order mark, and nobody writes to them.
  @unsafe public init(program bytes: UnsafeBufferPointer<UInt8>, path: String) {
    self.path = path
    unsafe storage = ByteStorage(program: bytes)
  }

  /// The text without its byte order mark; a copy for bytes of the program, which ``withSpan(_:)`` spares.
  public var bytes: [UInt8] { storage.array }

  public var byteCount: Int { withSpan { $0.count } }

  /// Appends the text without its byte order mark.
  public func append(to bytes: inout [UInt8]) {
    withSpan { span in unsafe span.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) } }
  }

  /// Calls `body` with the bytes, wherever they stand.
  public func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result { storage.withSpan(body) }

  /// Takes the bytes with what is malformed in them replaced by U+FFFD, so that the rest can be read.
  ///
  /// - Returns: the text and one finding for each line that held a byte that no UTF-8 text has there.
  /// - Throws: ``TextDecodingError`` for UTF-16, NUL bytes, and more bytes than a file may have.
  public static func repaired(_ bytes: [UInt8], path: String) throws(TextDecodingError) -> (
    text: DelimitedText, findings: [Finding]
  ) {
    if bytes.count > maximumByteCount { throw .tableTooLarge(limit: maximumByteCount) }
    let content = try SourceText.content(of: bytes)
    if (try? UTF8Span(validating: content.span)) != nil { return (DelimitedText(content, path: path), []) }
    var findings: [Finding] = []
    var repaired: [UInt8] = []
    for (index, line) in content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      if index > 0 { repaired.append(UInt8(ascii: "\n")) }
      do {
        _ = try UTF8Span(validating: line.span)
        repaired += line
      } catch {
        let bad = line.startIndex + error.byteOffsets.lowerBound
        let column = line[..<bad].count { $0 & 0xC0 != 0x80 } + 1
        let position = TextPosition(line: index + 1, column: column)
        let message = TextDecodingError.invalidUTF8(byte: line[bad], offset: bad, position: position).description
        findings.append(Finding(.error, path: path, position: position, message: message))
        repaired += String(decoding: line, as: UTF8.self).utf8
      }
    }
    return (DelimitedText(repaired, path: path), findings)
  }

  /// One record: its cells in the order of the header.
  public struct Record: Sendable {
    /// The line of the record, from 1.
    public let line: Int
    /// The byte ranges of the cells in ``DelimitedText/bytes``, one for each column; empty for an optional one that the
    /// file does not have.
    public let cells: [TextRange]
  }

  /// Calls `body` with every record whose number of cells is that of `header`, and returns what is wrong with the rest.
  ///
  /// - Parameters:
  ///   - header: the column names the first row must consist of.
  ///   - optional: the name of one more column that it may have behind them.
  /// - Complexity: linear in the text.
  public func forEachRecord(header: [String], optional: String? = nil, _ body: (Record) -> Void) -> [Finding] {
    withSpan { bytes in
      var findings: [Finding] = []
      func report(_ message: String, line: Int) {
        findings.append(Finding(.error, path: path, position: TextPosition(line: line, column: 1), message: message))
      }
      var columns = header
      var isHeaderRead = false
      var row = RowScan()
      var cells = Array(repeating: TextRange(0, 0), count: header.count + (optional == nil ? 0 : 1))
      while row.advance(in: bytes, to: &cells) {
        if row.isEmpty || bytes[row.start] == UInt8(ascii: "#") { continue }
        if !isHeaderRead {
          let names = string(in: TextRange(row.start, row.end)).split(separator: "\t", omittingEmptySubsequences: false)
            .map(String.init)
          if let optional, names == header + [optional] { columns.append(optional) }
          guard names == columns else {
            let expected = header.joined(separator: " ")
            report(
              "the header row is “\(names.joined(separator: " "))”, expected “\(expected)” separated by tabs",
              line: row.line)
            return findings
          }
          isHeaderRead = true
        } else if row.cellCount != columns.count {
          let expected = "\(columns.count) separated by tabs: \(columns.joined(separator: " "))"
          report("the row has \(row.cellCount) cells, expected \(expected)", line: row.line)
        } else {
          body(Record(line: row.line, cells: cells))
        }
      }
      if !isHeaderRead {
        report(
          "there is no header row, expected “\(header.joined(separator: " "))” separated by tabs", line: 1)
      }
      return findings
    }
  }

  public func string(in range: TextRange) -> String {
    withSpan { String(decoding: $0, in: range.indices) }
  }

  /// The first member of a list cell; empty for an empty cell.
  public func firstMember(in range: TextRange) -> String {
    withSpan { bytes in
      let end = range.indices.first { bytes[$0] == UInt8(ascii: "|") } ?? range.upperBound
      return Self.string(in: range.lowerBound..<end, of: bytes)
    }
  }

  /// The members of a list cell, which bars separate, without the spaces around them; none for an empty cell.
  public func list(in range: TextRange) -> [String] {
    withSpan { Self.list(in: range, of: $0) }
  }

  /// The same for a cell of `bytes`.
  public static func list(in range: TextRange, of bytes: [UInt8]) -> [String] {
    list(in: range, of: bytes.span)
  }

  private static func list(in range: TextRange, of bytes: Span<UInt8>) -> [String] {
    var members: [String] = []
    var start = range.lowerBound
    for index in range.indices where bytes[index] == UInt8(ascii: "|") {
      members.append(string(in: start..<index, of: bytes))
      start = index + 1
    }
    if !range.isEmpty { members.append(string(in: start..<range.upperBound, of: bytes)) }
    return members
  }

  /// The text of the indices without the spaces around it.
  private static func string(in indices: Range<Int>, of bytes: Span<UInt8>) -> String {
    var (start, end) = (indices.lowerBound, indices.upperBound)
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: bytes, in: start..<end)
  }

  /// The cell of the column in the row that starts at `start`; empty for one behind the last.
  ///
  /// - Complexity: linear in the row.
  public func cell(_ column: Int, ofRowAt start: Int) -> TextRange {
    withSpan { bytes in
      var (column, start) = (column, start)
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "\t") {
          if column == 0 { return TextRange(start, end) }
          column -= 1
          start = end + 1
        }
        end += 1
      }
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      return TextRange(column == 0 ? start : end, end)
    }
  }

  /// The position of a cell, with its column counted in Unicode scalars.
  public func position(of range: TextRange, in record: Record) -> TextPosition {
    let lineStart = record.cells[0].lowerBound
    let column = withSpan { bytes in (lineStart..<range.lowerBound).count { bytes[$0] & 0xC0 != 0x80 } }
    return TextPosition(line: record.line, column: column + 1)
  }
}

extension String {
  /// The text of the indices, with what is malformed in it replaced.
  fileprivate init(decoding bytes: Span<UInt8>, in indices: Range<Int>) {
    self = unsafe bytes.extracting(indices).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
