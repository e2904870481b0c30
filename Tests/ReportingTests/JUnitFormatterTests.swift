import FoundationXML
import Testing
import TextModel
import Verification

@testable import Reporting

@Suite struct JUnitFormatterTests {
  @Test(
    "Findings at or above the threshold fail, the others are skipped",
    arguments: [nil, .note, .warning, .error] as [Finding.Severity?])
  func threshold(severity: Finding.Severity?) throws {
    let root = try root(of: SampleReports.awkward, failureThreshold: severity)
    let cases = root.children("testsuite").flatMap { $0.children("testcase") }
    let failed = cases.filter { !$0.children("failure").isEmpty }
    let skipped = cases.filter { !$0.children("skipped").isEmpty }
    let failing = SampleReports.awkwardFindings.count { finding in severity.map { finding.severity >= $0 } ?? false }
    #expect(failed.count == failing)
    #expect(failed.count + skipped.count == SampleReports.awkwardFindings.count)
  }

  @Test("The counts of every suite and of all are true, and no two tests of a class have one name")
  func counts() throws {
    for report in [SampleReports.awkward, SampleReports.empty, SampleReports.cut] {
      let root = try root(of: report)
      let suites = root.children("testsuite")
      for (element, cases) in suites.map({ ($0, $0.children("testcase")) }) + [
        (root, suites.flatMap { $0.children("testcase") })
      ] {
        #expect(element["tests"] == String(cases.count))
        #expect(element["failures"] == String(cases.count { !$0.children("failure").isEmpty }))
        #expect(element["skipped"] == String(cases.count { !$0.children("skipped").isEmpty }))
        #expect(Set(cases.map { "\($0["classname"] ?? "")\n\($0["name"] ?? "")" }).count == cases.count)
      }
    }
  }

  @Test("A document without findings is a passed test")
  func clean() throws {
    let suites = try root(of: SampleReports.awkward).children("testsuite")
    let test = try #require(suites.first { $0["name"] == "news/clean.en.txt" }?.children("testcase").first)
    #expect(test["name"] == "no findings")
    #expect(test.childCount == 0)
  }

  private func root(of report: CheckReport, failureThreshold: Finding.Severity? = .error) throws -> XMLElement {
    try XMLReports.root(JUnitFormatter(ReportOptions(failureThreshold: failureThreshold)).format(report))
  }
}
