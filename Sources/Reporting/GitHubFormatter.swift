import Rendering
import TextModel
public import Verification

/// Workflow commands, which GitHub shows as annotations beside the lines of a change.
///
/// All findings are written, and so stand in the log; as annotations, GitHub shows the first ten of a severity. Where there
/// are more, a notice says so; it stands before the notes, so that it is among the ten.
public struct GitHubFormatter: FindingFormatter {
  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CheckReport) -> [UInt8] {
    var output: [UInt8] = []
    let firstNote = report.entries.firstIndex { $0.finding.severity == .note } ?? report.entries.endIndex
    for entry in report.entries[..<firstNote] { append(entry.finding, to: &output) }
    if let notice = Self.notice(report) { append("notice", ["title": "padanan"], notice, to: &output) }
    for entry in report.entries[firstNote...] { append(entry.finding, to: &output) }
    return output
  }

  private static let shownCount = 10

  private static func notice(_ report: CheckReport) -> String? {
    let listed = Dictionary(grouping: report.entries, by: \.finding.severity).mapValues(\.count)
    // The notice itself takes the place of a note.
    let isFull = listed.contains { $0.value > ($0.key == .note ? shownCount - 1 : shownCount) }
    guard isFull || report.summary.cut > 0 else { return nil }
    let parts = [
      report.summary.sentence, isFull ? "GitHub shows \(shownCount) annotations of a severity, the log all" : nil,
      report.cutNotice(),
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  private static let commands: [Finding.Severity: String] = [.error: "error", .warning: "warning", .note: "notice"]

  private func append(_ finding: BitextFinding, to output: inout [UInt8]) {
    let location = FindingLocation(finding)
    append(
      Self.commands[finding.severity] ?? "notice",
      [
        "file": options.paths.relative(finding.place.path),
        "line": String(location.line),
        "endLine": location.scalars.map { _ in String(location.line) },
        "col": location.scalars.map { String($0.lowerBound) },
        "endColumn": location.scalars.map { String($0.upperBound) },
        "title": finding.check.rawValue,
      ], finding.message, to: &output)
  }

  private func append(
    _ command: String, _ properties: KeyValuePairs<String, String?>, _ message: String, to output: inout [UInt8]
  ) {
    let list = properties.compactMap { name, value in
      value.map { "\(name)=\(Self.escaped($0, by: Self.dataEscapes + Self.propertyEscapes))" }
    }
    let line = "::\(command) \(list.joined(separator: ","))::\(Self.escaped(message, by: Self.dataEscapes))\n"
    output.append(contentsOf: line.utf8)
  }

  // Source: actions/toolkit, packages/core/src/command.ts, escapeData and escapeProperty.
  private static let dataEscapes: [(Unicode.Scalar, String)] = [("%", "%25"), ("\r", "%0D"), ("\n", "%0A")]
  private static let propertyEscapes: [(Unicode.Scalar, String)] = [(":", "%3A"), (",", "%2C")]

  /// The text with what the runner reads as syntax escaped, and other controls made visible.
  private static func escaped(_ text: String, by escapes: [(Unicode.Scalar, String)]) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let escape = escapes.first(where: { $0.0 == scalar }) {
        result += escape.1
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return VisibleText.visible(result)
  }
}
