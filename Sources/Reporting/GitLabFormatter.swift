import Rendering
import TextModel
public import Verification

/// A Code Quality report, which GitLab shows in merge requests.
///
/// The format has no place for what is said of all findings, so that findings that are not listed are an entry of their own.
///
/// Source: GitLab documentation, “Code Quality: import results from a CI/CD job” (required members, severities, relative
/// paths, unique fingerprints).
public struct GitLabFormatter: FindingFormatter {
  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CheckReport) -> [UInt8] {
    let parts = [AnySequence(report.entries.lazy.map(issue)), AnySequence(notice(report))]
    var output: [UInt8] = []
    JSONValue.list(parts.lazy.joined()).write(to: &output, layout: .indented)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private func issue(_ entry: CheckReport.Entry) -> JSONValue {
    let finding = entry.finding
    return issue(
      finding.message, check: finding.check.rawValue, severity: finding.severity, fingerprint: entry.fingerprint,
      path: finding.place.path, line: finding.place.line)
  }

  private func notice(_ report: CheckReport) -> [JSONValue] {
    guard let notice = report.cutNotice() else { return [] }
    let path = report.entries.first?.finding.place.path ?? report.summary.documentPaths.first ?? ""
    return [issue(notice, check: "padanan", severity: .note, fingerprint: "padanan-cut", path: path, line: 1)]
  }

  private func issue(
    _ description: String, check: String, severity: Finding.Severity, fingerprint: String, path: String, line: Int
  ) -> JSONValue {
    [
      "description": .string(VisibleText.visible(description)),
      "check_name": .string(check),
      "fingerprint": .string(fingerprint),
      "severity": .string(Self.severities[severity] ?? "info"),
      "location": ["path": .string(options.paths.relative(path)), "lines": ["begin": .number(line)]],
    ]
  }

  private static let severities: [Finding.Severity: String] = [.error: "major", .warning: "minor", .note: "info"]
}
