import Rendering
import TextModel
public import Verification

/// SARIF 2.1.0, as GitHub code scanning and many editors read it.
///
/// Sources: OASIS Static Analysis Results Interchange Format 2.1.0 (columns: sections 3.14.27 and 3.30), and GitHub
/// documentation, “SARIF support for code scanning” (members it reads, limits).
public struct SARIFFormatter: FindingFormatter {
  /// As many results as GitHub takes in a run.
  public static let resultLimit = 25_000

  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CheckReport) -> [UInt8] {
    let entries = report.entries.prefix(Self.resultLimit)
    let limit = "a run holds at most \(Self.resultLimit) results"
    let notice = report.cutNotice(shown: entries.count, limit: entries.count < report.entries.count ? limit : nil)
    let run: JSONValue = [
      "tool": ["driver": driver],
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": [Self.base: ["description": ["text": "The root of the repository."]]],
      "invocations": [
        [
          "executionSuccessful": true,
          "toolExecutionNotifications": notice.map { notice in
            [["descriptor": ["id": "results-cut"], "level": "warning", "message": ["text": .string(notice)]]]
          },
        ]
      ],
      "properties": [
        "summary": .string(report.summary.sentence),
        "units": .number(report.summary.units),
        "notListed": .number(report.summary.cut + report.entries.count - entries.count),
      ],
      "results": .list(entries.lazy.map(result)),
    ]
    let log: JSONValue = [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run],
    ]
    var output: [UInt8] = []
    log.write(to: &output, layout: .indented)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private static let base = "%SRCROOT%"

  private var driver: JSONValue {
    [
      "name": "padanan",
      "version": options.version.isEmpty ? nil : .string(options.version),
      "rules": .array(CheckDescription.all.map(Self.rule)),
    ]
  }

  private static func rule(_ description: CheckDescription) -> JSONValue {
    let id = description.check.rawValue
    let name = id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    let summary = description.summary.prefix(1).uppercased() + description.summary.dropFirst() + "."
    return [
      "id": .string(id),
      "name": .string(name),
      "shortDescription": ["text": .string(summary)],
      "fullDescription": ["text": .string(description.help)],
      "help": ["text": .string(description.help), "markdown": .string("**\(id)** \(description.help)")],
      "defaultConfiguration": ["level": .string(description.severity.rawValue)],
      "properties": ["tags": ["terminology", "translation"]],
    ]
  }

  private static let ruleIndices = Dictionary(
    uniqueKeysWithValues: CheckDescription.all.enumerated().map { ($1.check, $0) })

  private func result(_ entry: CheckReport.Entry) -> JSONValue {
    let finding = entry.finding
    let location = FindingLocation(finding)
    let artifact: JSONValue = ["uri": .string(options.paths.uri(finding.place.path)), "uriBaseId": uriBase(finding)]
    return [
      "ruleId": .string(finding.check.rawValue),
      "ruleIndex": Self.ruleIndices[finding.check].map(JSONValue.number),
      "level": .string(finding.severity.rawValue),
      "message": ["text": .string(VisibleText.visible(finding.message))],
      "locations": [["physicalLocation": ["artifactLocation": artifact, "region": Self.region(location)]]],
      "partialFingerprints": [
        "padanan/v1": .string(entry.fingerprint), "primaryLocationLineHash": .string(entry.fingerprint + ":1"),
      ],
      "fixes": location.replacement.map { Self.fixes(at: location, of: artifact, $0) },
      "properties": Self.properties(finding),
    ]
  }

  /// What the file's path starts from: nothing, if it is absolute.
  private func uriBase(_ finding: BitextFinding) -> JSONValue? {
    options.paths.relative(finding.place.path).hasPrefix("/") ? nil : .string(Self.base)
  }

  private static func region(_ location: FindingLocation) -> JSONValue {
    [
      "startLine": .number(location.line),
      "startColumn": location.scalars.map { .number($0.lowerBound) },
      "endColumn": location.scalars.map { .number($0.upperBound) },
    ]
  }

  private static func fixes(at location: FindingLocation, of artifact: JSONValue, _ replacement: String) -> JSONValue {
    let text = JSONValue.string(replacement)
    return [
      [
        "description": ["text": .string("Write “\(VisibleText.visible(replacement))”")],
        "artifactChanges": [
          [
            "artifactLocation": artifact,
            "replacements": [["deletedRegion": region(location), "insertedContent": ["text": text]]],
          ]
        ],
      ]
    ]
  }

  /// What the format has no members for.
  private static func properties(_ finding: BitextFinding) -> JSONValue {
    [
      "unit": .string(finding.place.unit),
      "concept": finding.concept.map(JSONValue.string),
      "source": .string(finding.source.text),
      "target": .string(finding.target.text),
      "expected": .array(finding.expected.map(JSONValue.string)),
      "agreement": finding.agreement.map(JSONValue.string),
    ]
  }
}
