public import TextModel

/// Reads glossary files: one Indonesian term a row, nine columns, and a tenth with what to silence if there is one.
public struct GlossaryReader: Sendable {
  public static let header = GlossaryColumn.allCases.dropLast().map(\.name)

  /// The optional column: a check to silence for the row, a colon and the reason.
  public static let silencingColumn = GlossaryColumn.lint.name

  private static let required: [(GlossaryColumn, String)] = [
    (.concept, "concept"), (.term, "term"), (.preferred, "preferred rendering"),
  ]

  public init() {}

  /// Adds the rows of `text` to `glossary`; rows that are wrong are left out and reported.
  ///
  /// - Parameters:
  ///   - field: the subject field of the file.
  ///   - precedence: the lower, the more the file wins over others.
  public func read(
    _ text: DelimitedText, field: String, precedence: Int = 0, into glossary: inout Glossary
  ) -> [Finding] {
    guard let base = glossary.append(bytes: text.bytes, path: text.path, field: field, precedence: precedence) else {
      let message = "the glossaries have more than 2 GiB together; name fewer"
      let position = TextPosition(line: 1, column: 1)
      return [
        Finding(.error, path: text.path, position: position, message: message, check: GlossaryCheck.structure.rawValue)
      ]
    }
    var findings: [Finding] = []
    let structural = text.forEachRecord(header: Self.header, optional: Self.silencingColumn) { record in
      func cell(_ column: GlossaryColumn) -> TextRange { record.cells[column.rawValue] }
      func report(_ check: GlossaryCheck, _ column: GlossaryColumn, _ message: String) {
        let position = text.position(of: cell(column), in: record)
        findings.append(
          Finding(.error, path: text.path, position: position, message: message, check: check.rawValue))
      }
      for (column, name) in Self.required where cell(column).isEmpty {
        return report(.emptyCell, column, "the \(name) is empty; every row needs one")
      }
      guard
        let type = value(
          of: cell(.type), among: TermType.cells, in: text, report: { report(.unknownValue, .type, $0) }),
        let partOfSpeech = value(
          of: cell(.pos), among: TermPartOfSpeech.cells, in: text, report: { report(.unknownValue, .pos, $0) }),
        let (match, options) = matchMode(of: cell(.match), in: text, report: { report(.unknownValue, .match, $0) })
      else { return }
      let shifted = record.cells.map { TextRange($0.lowerBound + base, $0.upperBound + base) }
      glossary.append(
        cells: shifted, type: TermType.allCases[type], partOfSpeech: TermPartOfSpeech.allCases[partOfSpeech],
        match: match, options: options, line: record.line)
    }
    return (structural.map { $0.with(check: GlossaryCheck.structure.rawValue) } + findings)
      .sorted { $0.position.line < $1.position.line }
  }

  /// `inflected yang`: a mode, and options behind it.
  private func matchMode(
    of cell: TextRange, in text: DelimitedText, report: (String) -> Void
  ) -> (TermMatchMode, TermMatchOptions)? {
    let end = text.bytes[cell.indices].firstIndex(of: UInt8(ascii: " ")) ?? cell.upperBound
    let index = value(of: TextRange(cell.lowerBound, end), among: TermMatchMode.cells, in: text, report: report)
    guard let mode = index.map({ TermMatchMode.allCases[$0] }) else { return nil }
    var options: TermMatchOptions = []
    if end == cell.upperBound { return (mode, options) }
    for word in text.string(in: TextRange(end, cell.upperBound)).split(separator: " ") {
      guard let option = TermMatchOptions.words[String(word)] else {
        report(
          "unknown word “\(word)” behind the mode, expected \(TermMatchOptions.words.keys.sorted().joined(separator: " or "))"
        )
        return nil
      }
      options.insert(option)
    }
    return (mode, options)
  }

  /// The index of the value that the cell holds.
  private func value(
    of cell: TextRange, among cells: [[UInt8]], in text: DelimitedText, report: (String) -> Void
  ) -> Int? {
    if let index = text.index(of: cell.indices, among: cells) { return index }
    let known = cells.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
    report("unknown value “\(text.string(in: cell))”, expected one of \(known)")
    return nil
  }
}
