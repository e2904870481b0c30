/// Sets columns of cells side by side and wraps them to a width.
///
/// A column is made cell by cell and then ended; a block of rows ends with ``endBlock(to:)``.
struct InterlinearLayout {
  private struct Cell {
    let line: Int
    let text: Range<Int>
    let width: Int
    let style: TextStyle
  }

  let width: Int
  let indent: Int
  let usesColor: Bool

  /// The text of the column in the making.
  private var text: [UInt8] = []
  private var cells: [Cell] = []
  /// What the column is as wide as.
  private var columnWidth = 0
  /// How far each of the cells that may be wider than the column reaches.
  private var spills: [(line: Int, width: Int)] = []

  /// The lines of the row in the making, and the columns each of them fills.
  private var row: [[UInt8]]
  private var filled: [Int]
  private var used = 0
  private var isFirstRow = true

  /// - Parameter lineCount: how many lines a row has at most.
  init(width: Int, indent: Int, usesColor: Bool, lineCount: Int) {
    self.width = width
    self.indent = indent
    self.usesColor = usesColor
    row = Array(repeating: [], count: lineCount)
    filled = Array(repeating: 0, count: lineCount)
  }

  /// Adds a cell to the column.
  ///
  /// - Parameters:
  ///   - spills: whether the cell may reach over the columns behind it, as far as nothing else stands on its line.
  ///   - write: appends the text and returns how many columns of the terminal it takes.
  mutating func cell(
    _ line: Int, _ style: TextStyle = .plain, spills: Bool = false, _ write: (inout [UInt8]) -> Int
  ) {
    let start = text.count
    let width = write(&text)
    guard text.count > start else { return }
    cells.append(Cell(line: line, text: start..<text.count, width: width, style: style))
    if spills { self.spills.append((line, width)) } else { columnWidth = max(columnWidth, width) }
  }

  /// Puts the column into the row, or into the next one if it does not fit; one wider than the whole stands alone.
  mutating func endColumn(to output: inout [UInt8]) {
    defer {
      text.removeAll(keepingCapacity: true)
      cells.removeAll(keepingCapacity: true)
      spills.removeAll(keepingCapacity: true)
      columnWidth = 0
    }
    var start = used == 0 ? indent : used + 2
    for (line, _) in spills where filled[line] > 0 { start = max(start, filled[line] + 2) }
    if used > 0, start + max(columnWidth, spills.reduce(0) { max($0, $1.width) }) > width {
      endRow(to: &output)
      start = indent
    }
    used = max(start + columnWidth, 1)
    for cell in cells {
      row[cell.line].append(spaces: start - filled[cell.line])
      let code = usesColor ? cell.style.code : ""
      if !code.isEmpty { row[cell.line].append(text: code) }
      row[cell.line].append(contentsOf: text[cell.text])
      if !code.isEmpty { row[cell.line].append(text: TextStyle.end) }
      filled[cell.line] = start + cell.width
    }
  }

  /// Ends the last row; the next column begins a block of its own.
  mutating func endBlock(to output: inout [UInt8]) {
    endRow(to: &output)
    isFirstRow = true
  }

  /// Lines on which nothing stands are left out.
  private mutating func endRow(to output: inout [UInt8]) {
    guard used > 0 else { return }
    if !isFirstRow { output.append(UInt8(ascii: "\n")) }
    for line in row.indices where !row[line].isEmpty {
      output.append(contentsOf: row[line])
      output.append(UInt8(ascii: "\n"))
      row[line].removeAll(keepingCapacity: true)
      filled[line] = 0
    }
    used = 0
    isFirstRow = false
  }
}
