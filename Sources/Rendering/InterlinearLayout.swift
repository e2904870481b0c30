/// Sets columns of cells side by side and wraps them to a width.
///
/// A column is made cell by cell and then ended; a block of rows ends with ``endBlock(to:)``. The cells of a block lie one
/// behind the other until the row that they stand in is written.
struct InterlinearLayout {
  private struct Cell {
    let line: Int
    let text: Range<Int>
    let width: Int
    let style: TextStyle
    /// The column of the terminal where it starts.
    var start = 0
  }

  let width: Int
  let indent: Int
  let usesColor: Bool
  private let lineCount: Int

  private var text: [UInt8] = []
  private var cells: [Cell] = []
  /// The first cell of the row in the making, and of the column in the making.
  private var row = 0
  private var column = 0
  /// What the column is as wide as.
  private var columnWidth = 0
  /// How wide the cell of the column is that may be wider than it, and how far the last one of the row reaches.
  private var spill = 0
  private var spillEnd = 0
  private var used = 0
  private var isFirstRow = true

  /// - Parameter lineCount: how many lines a row has at most.
  init(width: Int, indent: Int, usesColor: Bool, lineCount: Int) {
    self.width = width
    self.indent = indent
    self.usesColor = usesColor
    self.lineCount = lineCount
  }

  /// Adds a cell to the column.
  ///
  /// - Parameters:
  ///   - spills: whether the cell may reach over the columns behind it, as far as nothing else stands on its line; there
  ///     is one such line, and no other cells stand on it.
  ///   - write: appends the text and returns how many columns of the terminal it takes.
  @inline(__always)
  mutating func cell(
    _ line: Int, _ style: TextStyle = .plain, spills: Bool = false, _ write: (inout [UInt8]) -> Int
  ) {
    let start = text.count
    let width = write(&text)
    guard text.count > start else { return }
    cells.append(Cell(line: line, text: start..<text.count, width: width, style: style))
    if spills { spill = width } else { columnWidth = max(columnWidth, width) }
  }

  /// Puts the column into the row, or into the next one if it does not fit; one wider than the whole stands alone.
  mutating func endColumn(to output: inout [UInt8]) {
    var start = used == 0 ? indent : used + 2
    if spill > 0, spillEnd > 0 { start = max(start, spillEnd + 2) }
    if used > 0, start + max(columnWidth, spill) > width {
      endRow(to: &output)
      start = indent
    }
    for index in column..<cells.count { cells[index].start = start }
    used = max(start + columnWidth, 1)
    if spill > 0 { spillEnd = start + spill }
    column = cells.count
    columnWidth = 0
    spill = 0
  }

  /// Ends the last row; the next column begins a block of its own.
  mutating func endBlock(to output: inout [UInt8]) {
    endRow(to: &output)
    isFirstRow = true
    text.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
    row = 0
    column = 0
  }

  /// Writes the row without the column in the making; lines on which nothing stands are left out.
  private mutating func endRow(to output: inout [UInt8]) {
    guard used > 0 else { return }
    if !isFirstRow { output.append(UInt8(ascii: "\n")) }
    for line in 0..<lineCount { write(line, to: &output) }
    row = column
    spillEnd = 0
    used = 0
    isFirstRow = false
  }

  private func write(_ line: Int, to output: inout [UInt8]) {
    let (text, cells) = (text.span, cells.span)
    var end = 0
    var isEmpty = true
    for index in row..<column where cells[index].line == line {
      let cell = cells[index]
      output.append(spaces: cell.start - end)
      let code = usesColor ? cell.style.code : ""
      if !code.isEmpty { output.append(text: code) }
      output.append(text.extracting(cell.text))
      if !code.isEmpty { output.append(text: TextStyle.end) }
      end = cell.start + cell.width
      isEmpty = false
    }
    if !isEmpty { output.append(UInt8(ascii: "\n")) }
  }
}
