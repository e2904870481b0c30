public import TextModel

/// Reads glossary files: one Indonesian term a row, nine columns.
public struct GlossaryReader: Sendable {
  public static let header = ["concept", "term", "type", "pos", "preferred", "admitted", "deprecated", "match", "note"]

  public init() {}

  /// Adds the rows of `text` to `glossary`; rows that are wrong are left out and reported.
  ///
  /// - Parameter field: the subject field of the file.
  public func read(_ text: DelimitedText, field: String, into glossary: inout Glossary) -> [Finding] {
    let base = glossary.append(bytes: text.bytes, field: field)
    var findings: [Finding] = []
    let structural = text.forEachRecord(header: Self.header) { record in
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
        let match: TermMatchMode = value(of: cells[7], in: text, report: { report(7, $0) })
      else { return }
      let shifted = cells.map { TextRange($0.lowerBound + base, $0.upperBound + base) }
      glossary.append(cells: shifted, type: type, partOfSpeech: partOfSpeech, match: match)
    }
    return (structural + findings).sorted { $0.position.line < $1.position.line }
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
