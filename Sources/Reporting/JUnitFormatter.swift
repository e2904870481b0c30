import Rendering
import TextModel
public import Verification

/// The XML of JUnit: a suite a document, a test case a finding.
///
/// Findings at or above the threshold of the options are failures, those below it skipped tests, so that the tests fail
/// when the program does. A document without findings is a passed test.
///
/// Sources: the schema of the JUnit plugin of Jenkins (`jenkins-junit.xsd`), and GitLab documentation, “Unit test reports”:
/// it shows the class name as the suite, the body of a failure and not its message, and one test case of a name.
public struct JUnitFormatter: FindingFormatter {
  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CheckReport) -> [UInt8] {
    var suites = report.documents.map { Suite(path: $0.path, findings: $0.entries.map(\.finding)) }
    suites += report.cleanDocuments.map { Suite(path: $0, findings: []) }
    let notice = report.cutNotice()
    let total = suites.reduce(0) { $0 + $1.testCount } + (notice == nil ? 0 : 1)
    let failures = suites.reduce(0) { $0 + failureCount($1) }
    let skipped = suites.reduce(0) { $0 + $1.findings.count - failureCount($1) } + (notice == nil ? 0 : 1)
    var xml = XMLWriter()
    xml.declaration()
    xml.element("testsuites", Self.attributes("padanan check", total, failures, skipped)) { xml in
      xml.newline()
      for suite in suites { append(suite, to: &xml) }
      if let notice { Self.append(notice, to: &xml) }
    }
    xml.newline()
    return xml.bytes
  }

  private struct Suite {
    let path: String
    let findings: [BitextFinding]

    /// The findings, or the one test that a document without any passes.
    var testCount: Int { max(1, findings.count) }
  }

  private func isFailure(_ finding: BitextFinding) -> Bool {
    options.failureThreshold.map { finding.severity >= $0 } ?? false
  }

  private func failureCount(_ suite: Suite) -> Int { suite.findings.count(where: isFailure) }

  private static func attributes(
    _ name: String, _ tests: Int, _ failures: Int, _ skipped: Int
  ) -> KeyValuePairs<StaticString, String?> {
    [
      "name": name, "tests": String(tests), "failures": String(failures), "errors": "0", "skipped": String(skipped),
      "time": "0",
    ]
  }

  private func append(_ suite: Suite, to xml: inout XMLWriter) {
    let path = VisibleText.visible(suite.path)
    let failures = failureCount(suite)
    xml.element("testsuite", Self.attributes(path, suite.testCount, failures, suite.findings.count - failures)) { xml in
      xml.newline()
      if suite.findings.isEmpty {
        xml.empty("testcase", ["classname": path, "name": "no findings", "file": path, "time": "0"])
        xml.newline()
      }
      var counts: [String: Int] = [:]
      for finding in suite.findings {
        let name = "\(finding.check.rawValue): unit \(finding.place.unit): \(finding.message)"
        counts[name, default: 0] += 1
        append(finding, name: counts[name].map { $0 > 1 ? "\(name) (\($0))" : name } ?? name, path: path, to: &xml)
      }
    }
    xml.newline()
  }

  private func append(_ finding: BitextFinding, name: String, path: String, to xml: inout XMLWriter) {
    let message = VisibleText.visible(finding.message)
    xml.element(
      "testcase",
      [
        "classname": path, "name": VisibleText.visible(name), "file": path, "line": String(finding.place.line),
        "time": "0",
      ]
    ) { xml in
      if isFailure(finding) {
        xml.element("failure", ["type": finding.severity.rawValue, "message": message], text: Self.body(finding))
      } else {
        xml.empty("skipped", ["message": "\(finding.severity.rawValue): \(message)"])
        xml.element("system-out", text: Self.body(finding))
      }
    }
    xml.newline()
  }

  private static func body(_ finding: BitextFinding) -> String {
    FindingBlock(width: 120).lines(of: finding).joined(separator: "\n")
  }

  private static func append(_ notice: String, to xml: inout XMLWriter) {
    xml.element("testsuite", attributes("padanan check", 1, 0, 1)) { xml in
      xml.newline()
      xml.element("testcase", ["classname": "padanan check", "name": "the list is complete", "time": "0"]) { xml in
        xml.empty("skipped", ["message": notice])
      }
      xml.newline()
    }
    xml.newline()
  }
}
