public import TextModel

/// Reads translation units from tab-separated rows: two columns, Indonesian and English, or those that a header row names.
///
/// There is no quoting: a cell holds neither a tab nor a line end, and quotation marks are text. Blank lines are passed
/// over. Lines that start with `#` are comments if there is a header row, above or below them, and rows otherwise.
/// The number of a unit counts all rows but these, also those that were reported.
///
/// | rows | units |
/// | --- | --- |
/// | `Halo.⇥Hello.` | *Halo.* – *Hello.* |
/// | `English⇥id⇥Indonesian` `Hello.⇥u1⇥Halo.` | u1: *Halo.* – *Hello.* |
public struct TSVReader: TranslationUnitReader {
  public init() {}

  public func read(
    _ supply: inout any ByteSupply, path: String, receive: (TranslationUnit) -> Void
  ) throws(BitextError) -> [Finding] {
    var lines = TextLines(supply)
    defer { supply = lines.supply }
    var rows = TSVRows(path: path)
    while let line = try lines.next() {
      if line.isBlank { continue }
      if rows.columns == nil {
        if line.bytes.first == UInt8(ascii: "#"), rows.hold(line) { continue }
        try rows.decideColumns(by: line)
        for held in rows.takeHeld() { rows.unit(of: held).map(receive) }
        if rows.isHeaderLine(line) { continue }
      }
      rows.unit(of: line).map(receive)
    }
    for held in rows.takeHeld() { rows.unit(of: held).map(receive) }
    return rows.findings.findings
  }
}

/// What is known of the rows so far.
private struct TSVRows {
  private(set) var columns: TSVColumns?
  private(set) var findings: BoundedFindings
  private var headerLine: Int?
  private var row = 0
  private var cells: [Range<Int>] = []
  /// Lines with `#` above the first other one, which are comments if that is a header row.
  private var held: [LineSplitter.Line] = []
  private var heldByteCount = 0

  init(path: String) { findings = BoundedFindings(path: path) }

  /// Keeps the line until the columns are known; `false` if there is no room for it.
  mutating func hold(_ line: LineSplitter.Line) -> Bool {
    guard heldByteCount + line.bytes.count <= 1 << 20, held.count < 10_000 else { return false }
    heldByteCount += line.bytes.count
    held.append(line.copy)
    return true
  }

  /// The lines that were kept, if they are rows.
  mutating func takeHeld() -> [LineSplitter.Line] {
    defer { held = [] }
    return headerLine == nil ? held : []
  }

  mutating func decideColumns(by line: LineSplitter.Line) throws(BitextError) {
    let names = line.decodingError == nil ? split(line).map { String(decoding: line.bytes[$0], as: UTF8.self) } : []
    if TSVColumns.isAmbiguous(header: names) {
      throw .malformed(
        TextPosition(line: line.number, column: 1),
        "the header row is “\(names.joined(separator: " "))”: is “id” Indonesian or the id of a unit? "
          + "call the column “source” if it is Indonesian, or add one that is")
    }
    columns = TSVColumns(header: names)
    if columns != nil { headerLine = line.number } else { columns = .plain }
  }

  func isHeaderLine(_ line: LineSplitter.Line) -> Bool { line.number == headerLine }

  mutating func unit(of line: LineSplitter.Line) -> TranslationUnit? {
    let columns = columns ?? .plain
    if headerLine != nil, line.bytes.first == UInt8(ascii: "#") { return nil }
    row += 1
    if let error = line.decodingError {
      findings.add(.error, at: error.position ?? TextPosition(line: line.number, column: 1), "\(error)")
      return nil
    }
    let cells = split(line)
    guard cells.count == columns.count else {
      let count = cells.count == 1 ? "1 cell" : "\(cells.count) cells"
      findings.add(
        .error, at: TextPosition(line: line.number, column: 1),
        "the row has \(count), expected \(columns.description)")
      return nil
    }
    let source = line.segment(in: cells[columns.source])
    let target = line.segment(in: cells[columns.target])
    if source.text.isEmpty, target.text.isEmpty { return nil }
    return TranslationUnit(
      id: columns.id.flatMap { line.text(in: cells[$0]) }, row: row, source: source, target: target,
      notes: columns.notes.flatMap { line.text(in: cells[$0]) }.map { [$0] } ?? [])
  }

  private mutating func split(_ line: LineSplitter.Line) -> [Range<Int>] {
    cells.removeAll(keepingCapacity: true)
    var start = line.bytes.startIndex
    for index in line.bytes.indices where line.bytes[index] == UInt8(ascii: "\t") {
      cells.append(start..<index)
      start = index + 1
    }
    cells.append(start..<line.bytes.endIndex)
    return cells
  }
}

extension LineSplitter.Line {
  fileprivate func text(in cell: Range<Int>) -> String? {
    cell.isEmpty ? nil : String(decoding: bytes[cell], as: UTF8.self)
  }

  fileprivate func segment(in cell: Range<Int>) -> Segment {
    let text = text(in: cell) ?? ""
    return Segment(
      text, line: number,
      column: Segment.Column(
        scalar: position(of: cell.lowerBound).column, byte: cell.lowerBound - bytes.startIndex + 1))
  }
}
