public import TextModel

/// Reads glossary files: one Indonesian term a row, nine columns, and a tenth with what to silence if there is one.
public struct GlossaryReader: Sendable {
  public static let header = ["concept", "term", "type", "pos", "preferred", "admitted", "deprecated", "match", "note"]

  /// The optional column: a check to silence for the row, a colon and the reason.
  public static let silencingColumn = "lint"

  public init() {}

  /// Adds the rows of `text` to `glossary`; rows that are wrong are left out and reported.
  ///
  /// - Parameter field: the subject field of the file.
  public func read(_ text: DelimitedText, field: String, into glossary: inout Glossary) -> [Finding] {
    let base = glossary.append(bytes: text.bytes, path: text.path, field: field)
    var findings: [Finding] = []
    let structural = text.forEachRecord(header: Self.header, optional: Self.silencingColumn) { record in
      let cells = record.cells
      func report(_ cell: Int, _ message: String) {
        findings.append(
          Finding(.error, path: text.path, position: text.position(of: cells[cell], in: record), message: message))
      }
      for (cell, name) in [(0, "concept"), (1, "term"), (4, "preferred rendering")] where cells[cell].isEmpty {
        return report(cell, "the \(name) is empty; every row needs one")
      }
      guard let type: TermType = value(of: cells[2], in: text, report: { report(2, $0) }),
        let partOfSpeech: TermPartOfSpeech = value(of: cells[3], in: text, report: { report(3, $0) }),
        let (match, allowsYang) = matchMode(of: cells[7], in: text, report: { report(7, $0) })
      else { return }
      let shifted = cells.map { TextRange($0.lowerBound + base, $0.upperBound + base) }
      glossary.append(
        cells: shifted, type: type, partOfSpeech: partOfSpeech, match: match, allowsYang: allowsYang, line: record.line)
    }
    return (structural + findings).sorted { $0.position.line < $1.position.line }
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
