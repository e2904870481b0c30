/// Tab-separated records that know where they stand: a header row, then one record a line.
///
/// Lines that start with `#` are comments, blank lines are passed over, CRLF is accepted. There is no quoting: a cell
/// holds neither a tab nor a line end.
public struct DelimitedText: Sendable {
  /// The largest file, in bytes: some million rows, so that memory stays bounded.
  public static let maximumByteCount = 256 << 20

  /// Where the data came from, for findings.
  public let path: String
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8], path: String) {
    self.path = path
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

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
    var findings: [Finding] = []
    var columns = header
    var isHeaderRead = false
    var line = 0
    var start = 0
    var cells: [TextRange] = []
    cells.reserveCapacity(header.count)
    while start < bytes.count {
      line += 1
      cells.removeAll(keepingCapacity: true)
      var cellStart = start
      var end = start
      let span = bytes.span
      while end < bytes.count, span[end] != UInt8(ascii: "\n") {
        if span[end] == UInt8(ascii: "\t") {
          cells.append(TextRange(cellStart, end))
          cellStart = end + 1
        }
        end += 1
      }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      defer { start = next }
      if start == end || bytes[start] == UInt8(ascii: "#") { continue }
      cells.append(TextRange(min(cellStart, end), end))
      if !isHeaderRead {
        let names = cells.map { string(in: $0) }
        if let optional, names == header + [optional] { columns.append(optional) }
        guard names == columns else {
          let expected = header.joined(separator: " ")
          let message = "the header row is “\(names.joined(separator: " "))”, expected “\(expected)” separated by tabs"
          return [Finding(.error, path: path, position: TextPosition(line: line, column: 1), message: message)]
        }
        isHeaderRead = true
      } else if cells.count != columns.count {
        let position = TextPosition(line: line, column: 1)
        let message =
          "the row has \(cells.count) cells, expected \(columns.count) separated by tabs: \(columns.joined(separator: " "))"
        findings.append(Finding(.error, path: path, position: position, message: message))
      } else {
        if optional != nil, columns.count == header.count { cells.append(TextRange(end, end)) }
        body(Record(line: line, cells: cells))
      }
    }
    if !isHeaderRead {
      let message = "there is no header row, expected “\(header.joined(separator: " "))” separated by tabs"
      findings.append(Finding(.error, path: path, position: TextPosition(line: 1, column: 1), message: message))
    }
    return findings
  }

  /// The index of the name that the range holds, or `nil`; without a string, since every row of a large table asks.
  public func index(of range: Range<Int>, among names: [[UInt8]]) -> Int? {
    let count = range.count
    for index in names.indices where names[index].count == count {
      if names[index].elementsEqual(bytes[range]) { return index }
    }
    return nil
  }

  public func string(in range: TextRange) -> String { String(decoding: bytes[range.indices], as: UTF8.self) }

  /// The members of a list cell, which bars separate, without the spaces around them; none for an empty cell.
  public static func list(in range: TextRange, of bytes: [UInt8]) -> [String] {
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
  private static func string(in indices: Range<Int>, of bytes: [UInt8]) -> String {
    var (start, end) = (indices.lowerBound, indices.upperBound)
    while start < end, bytes[start] == UInt8(ascii: " ") { start += 1 }
    while start < end, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The position of a cell, with its column counted in Unicode scalars.
  public func position(of range: TextRange, in record: Record) -> TextPosition {
    let lineStart = record.cells[0].lowerBound
    let column = bytes[lineStart..<range.lowerBound].count { $0 & 0xC0 != 0x80 }
    return TextPosition(line: record.line, column: column + 1)
  }
}
