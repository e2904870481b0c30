/// Goes through a table row by row and tells where the cells of each are.
struct RowScan {
  /// The line of the row, from 1.
  private(set) var line = 0
  private(set) var start = 0
  /// Where the row ends, without its line end.
  private(set) var end = 0
  /// How many cells the row has.
  private(set) var cellCount = 0
  private var separators = SeparatorScan()
  private var next = 0

  var isEmpty: Bool { start == end }

  /// Goes to the next row, if there is one.
  ///
  /// - Parameter row: takes the cells of the columns; empty ones at the end of the row for those that it lacks.
  @inline(__always)
  mutating func advance(in bytes: borrowing Span<UInt8>, to row: inout [TextRange]) -> Bool {
    start = next
    if start >= bytes.count { return false }
    line += 1
    var cells = row.mutableSpan
    var count = 0
    var cellStart = start
    var separator = separators.next(in: bytes)
    while separator < bytes.count, bytes[separator] == UInt8(ascii: "\t") {
      if count < cells.count { cells[count] = TextRange(cellStart, separator) }
      count += 1
      cellStart = separator + 1
      separator = separators.next(in: bytes)
    }
    next = separator + 1
    end = separator > start && bytes[separator - 1] == UInt8(ascii: "\r") ? separator - 1 : separator
    if count < cells.count { cells[count] = TextRange(min(cellStart, end), end) }
    count += 1
    cellCount = count
    while count < cells.count {
      cells[count] = TextRange(end, end)
      count += 1
    }
    return true
  }
}
