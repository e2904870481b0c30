import Rendering
import TextModel
public import Verification

/// The report for programs; `padanan-check.schema.json` describes it.
public struct JSONFormatter: FindingFormatter {
  public init() {}

  public func format(_ report: CheckReport) -> [UInt8] {
    let summary = report.summary
    let json: JSONValue = [
      "schema": 1,
      "units": .number(summary.units),
      "findings": .list(report.entries.lazy.map(Self.finding)),
      "summary": [
        "documents": .number(summary.documents),
        "severities": .object(
          Finding.Severity.allCases.map { (name: $0.rawValue, value: .number(summary.severities[$0, default: 0])) }
            .sorted { $0.name < $1.name }),
        "checks": .object(
          summary.checksByCount.map { (name: $0.check.rawValue, value: .number($0.count)) }
            .sorted { $0.name < $1.name }),
        "waived": .number(summary.waived),
        "known": .number(summary.known),
        "cut": .number(summary.cut),
      ],
    ]
    var output: [UInt8] = []
    json.write(to: &output, layout: .indented)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private static func finding(_ entry: CheckReport.Entry) -> JSONValue {
    let finding = entry.finding
    return [
      "check": .string(finding.check.rawValue),
      "severity": .string(finding.severity.rawValue),
      "path": .string(finding.place.path),
      "unit": .string(finding.place.unit),
      "line": .number(finding.place.line),
      "concept": finding.concept.map(JSONValue.string) ?? .null,
      "message": .string(finding.message),
      "source": excerpt(finding.source),
      "target": excerpt(finding.target),
      "expected": .array(finding.expected.map(JSONValue.string)),
      "fingerprint": .string(entry.fingerprint),
    ]
  }

  private static func excerpt(_ excerpt: BitextFinding.Excerpt) -> JSONValue {
    [
      "text": .string(excerpt.text),
      "range": [.number(excerpt.range.lowerBound), .number(excerpt.range.upperBound)],
    ]
  }
}
