import Rendering
import TextModel
public import Verification

/// A diagnostic of the Reviewdog Diagnostic Format a line, with columns in UTF-8 bytes and what to write instead.
///
/// Findings that are not listed are a diagnostic of their own.
///
/// Source: reviewdog, `proto/rdf/reviewdog.proto`.
public struct RDJSONLFormatter: FindingFormatter {
  public init() {}

  public func format(_ report: CheckReport) -> [UInt8] {
    var output: [UInt8] = []
    for entry in report.entries { append(Self.diagnostic(entry.finding), to: &output) }
    if let notice = report.cutNotice() {
      let path = report.entries.first?.finding.place.path ?? report.summary.documentPaths.first ?? ""
      append(Self.diagnostic(notice, severity: .note, location: ["path": .string(path)]), to: &output)
    }
    return output
  }

  private func append(_ diagnostic: JSONValue, to output: inout [UInt8]) {
    diagnostic.write(to: &output, layout: .compact)
    output.append(UInt8(ascii: "\n"))
  }

  private static func diagnostic(_ finding: BitextFinding) -> JSONValue {
    let location = FindingLocation(finding)
    let range = range(location)
    return diagnostic(
      finding.message, severity: finding.severity, check: finding.check.rawValue,
      location: ["path": .string(finding.place.path), "range": range],
      suggestions: location.replacement.map { [["range": range, "text": .string($0)]] })
  }

  private static func range(_ location: FindingLocation) -> JSONValue {
    guard let bytes = location.bytes else { return ["start": ["line": .number(location.line)]] }
    func position(_ column: Int) -> JSONValue { ["line": .number(location.line), "column": .number(column)] }
    return ["start": position(bytes.lowerBound), "end": position(bytes.upperBound)]
  }

  private static func diagnostic(
    _ message: String, severity: Finding.Severity, check: String? = nil, location: JSONValue,
    suggestions: JSONValue? = nil
  ) -> JSONValue {
    [
      "message": .string(VisibleText.visible(message)),
      "severity": .string(severities[severity] ?? "INFO"),
      "source": ["name": "padanan"],
      "code": check.map { ["value": .string($0)] },
      "location": location,
      "suggestions": suggestions,
    ]
  }

  private static let severities: [Finding.Severity: String] = [.error: "ERROR", .warning: "WARNING", .note: "INFO"]
}
