/// Sets columns of lines side by side and wraps them to a width.
struct InterlinearLayout {
  /// What stands one above the other: a word or a term, and what is said of it.
  struct Column {
    /// The text of each line, from the top.
    var lines: [StyledText]

    var width: Int { lines.map(\.width).max() ?? 0 }
  }

  /// A text with the style its cell has on a terminal.
  struct StyledText {
    let text: String
    let style: TextStyle
    let width: Int

    init(_ text: String, _ style: TextStyle = .plain) {
      self.text = text
      self.style = style
      width = DisplayWidth.width(of: text)
    }
  }

  let width: Int
  let indent: Int
  let usesColor: Bool

  /// Appends the columns as rows of lines; a column wider than the whole stands alone on its row.
  func append(_ columns: [Column], to output: inout [UInt8]) {
    var row: [Column] = []
    var used = indent
    for column in columns {
      let needed = column.width + (row.isEmpty ? 0 : 2)
      if !row.isEmpty, used + needed > width {
        appendRow(row, to: &output)
        output.append(UInt8(ascii: "\n"))
        row = []
        used = indent
      }
      used += column.width + (row.isEmpty ? 0 : 2)
      row.append(column)
    }
    if !row.isEmpty { appendRow(row, to: &output) }
  }

  private func appendRow(_ row: [Column], to output: inout [UInt8]) {
    let lineCount = row.map(\.lines.count).max() ?? 0
    for line in 0..<lineCount {
      var padding = indent
      for column in row {
        guard line < column.lines.count, !column.lines[line].text.isEmpty else {
          padding += column.width + 2
          continue
        }
        let cell = column.lines[line]
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: padding))
        output.append(text: cell.style.applied(to: cell.text, when: usesColor))
        padding = column.width - cell.width + 2
      }
      output.append(UInt8(ascii: "\n"))
    }
  }
}
