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
  /// - Parameter field: the subject field of the file.
  public func read(_ text: DelimitedText, field: String, into glossary: inout Glossary) -> [Finding] {
    guard let base = glossary.append(bytes: text.bytes, path: text.path, field: field) else {
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
        let type: TermType = value(of: cell(.type), in: text, report: { report(.unknownValue, .type, $0) }),
        let partOfSpeech: TermPartOfSpeech = value(
          of: cell(.pos), in: text, report: { report(.unknownValue, .pos, $0) }),
        let (match, allowsYang) = matchMode(of: cell(.match), in: text, report: { report(.unknownValue, .match, $0) })
      else { return }
      let shifted = record.cells.map { TextRange($0.lowerBound + base, $0.upperBound + base) }
      glossary.append(
        cells: shifted, type: type, partOfSpeech: partOfSpeech, match: match, allowsYang: allowsYang, line: record.line)
    }
    return (structural.map { $0.with(check: GlossaryCheck.structure.rawValue) } + findings)
      .sorted { $0.position.line < $1.position.line }
  }

  /// `inflected yang`: a mode, and whether *yang* may stand inside.
  private func matchMode(
    of cell: TextRange, in text: DelimitedText, report: (String) -> Void
  ) -> (TermMatchMode, allowsYang: Bool)? {
    let suffix = Array(" yang".utf8)
    let allowsYang = cell.count > suffix.count && text.bytes[cell.indices].suffix(suffix.count).elementsEqual(suffix)
    let mode = allowsYang ? TextRange(cell.lowerBound, cell.upperBound - suffix.count) : cell
    return value(of: mode, in: text, report: report).map { ($0, allowsYang) }
  }

  private func value<Value: RawRepresentable & CaseIterable>(
    of cell: TextRange, in text: DelimitedText, report: (String) -> Void
  ) -> Value? where Value.RawValue == String {
    let word = text.string(in: cell)
    if let value = Value(rawValue: word) { return value }
    report("unknown value “\(word)”, expected one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
    return nil
  }
}
