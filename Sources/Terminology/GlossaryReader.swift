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
    guard let base = glossary.append(text, field: field, precedence: precedence) else {
      let message = "the glossaries have more than 2 GiB together; name fewer"
      let position = TextPosition(line: 1, column: 1)
      return [
        Finding(.error, path: text.path, position: position, message: message, check: GlossaryCheck.structure.rawValue)
      ]
    }
    return text.withSpan { bytes in
      var findings: [Finding] = []
      let structural = text.forEachRecord(header: Self.header, optional: Self.silencingColumn) { record in
        func cell(_ column: GlossaryColumn) -> TextRange { record.cells[column.rawValue] }
        func report(_ check: GlossaryCheck, _ column: GlossaryColumn, _ message: String) {
          let position = text.position(of: cell(column), in: record)
          findings.append(
            Finding(.error, path: text.path, position: position, message: message, check: check.rawValue))
        }
        /// The index of the value that starts the cell.
        func value(_ column: GlossaryColumn, until end: Int, among cells: CellValues) -> Int? {
          let range = TextRange(cell(column).lowerBound, end)
          if let index = cells.index(of: range.indices, in: bytes) { return index }
          let known = cells.values.joined(separator: ", ")
          report(.unknownValue, column, "unknown value “\(text.string(in: range))”, expected one of \(known)")
          return nil
        }
        for (column, name) in Self.required where cell(column).isEmpty {
          return report(.emptyCell, column, "the \(name) is empty; every row needs one")
        }
        let match = cell(.match)
        let modeEnd = match.indices.first { bytes[$0] == UInt8(ascii: " ") } ?? match.upperBound
        guard let type = value(.type, until: cell(.type).upperBound, among: TermType.cells),
          let partOfSpeech = value(.pos, until: cell(.pos).upperBound, among: TermPartOfSpeech.cells),
          let mode = value(.match, until: modeEnd, among: TermMatchMode.cells),
          let options = options(
            in: text.string(in: TextRange(modeEnd, match.upperBound)), report: { report(.unknownValue, .match, $0) })
        else { return }
        let term = cell(.term)
        glossary.append(
          row: base + cell(.concept).lowerBound, text: TextRange(base + term.lowerBound, base + term.upperBound),
          type: TermType.allCases[type], partOfSpeech: TermPartOfSpeech.allCases[partOfSpeech],
          match: TermMatchMode.allCases[mode], options: options, line: record.line)
      }
      return (structural.map { $0.with(check: GlossaryCheck.structure.rawValue) } + findings)
        .sorted { $0.position.line < $1.position.line }
    }
  }

  /// The words behind a mode: `inflected yang`.
  private func options(in words: String, report: (String) -> Void) -> TermMatchOptions? {
    var options: TermMatchOptions = []
    for word in words.isEmpty ? [] : words.split(separator: " ") {
      guard let option = TermMatchOptions.words.first(where: { $0.name == word })?.option else {
        let known = TermMatchOptions.words.map(\.name).joined(separator: " or ")
        report("unknown word “\(word)” behind the mode, expected \(known)")
        return nil
      }
      options.insert(option)
    }
    return options
  }
}
