import Foundation
import Testing
import TextModel
import Verification

@testable import Reporting

@Suite struct SARIFFormatterTests {
  @Test("Every result names its rule, and every check is a rule with help")
  func rules() throws {
    let run = try run(of: SampleReports.awkward)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(driver["version"] as? String == "1.2.3")
    #expect(rules.map { $0["id"] as? String } == CheckID.allCases.map(\.rawValue))
    #expect(rules[0]["name"] as? String == "MissingTerm")
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == SampleReports.awkwardFindings.count)
    for (result, finding) in zip(results, SampleReports.awkwardFindings) {
      #expect(result["ruleId"] as? String == finding.check.rawValue)
      #expect((result["ruleIndex"] as? Int).map { rules[$0]["id"] as? String } == finding.check.rawValue)
      #expect(result["level"] as? String == finding.severity.rawValue)
    }
  }

  @Test("A fix put into the file makes the translation the expected one")
  func fix() throws {
    let results = try #require(try run(of: SampleReports.awkward)["results"] as? [[String: Any]])
    let fixed = zip(results, SampleReports.awkwardFindings).compactMap { result, finding -> String? in
      guard let fix = (result["fixes"] as? [[String: Any]])?.first,
        let change = (fix["artifactChanges"] as? [[String: Any]])?.first,
        let replacement = (change["replacements"] as? [[String: Any]])?.first,
        let region = replacement["deletedRegion"] as? [String: Int],
        let start = region["startColumn"], let end = region["endColumn"],
        let text = (replacement["insertedContent"] as? [String: String])?["text"]
      else { return nil }
      var scalars = Array(finding.target.text.unicodeScalars)
      scalars.replaceSubrange(start - 1..<end - 1, with: Array(text.unicodeScalars))
      var line = String.UnicodeScalarView()
      line.append(contentsOf: scalars)
      return String(line)
    }
    #expect(fixed.count == 3)
    #expect(fixed[0] == "The president’s “café” 🇮🇩 wants cooperation to be <b>stronger</b>.")
    #expect(fixed[2] == "习近平 met the President.")
  }

  @Test("A path outside of the repository has no base")
  func paths() throws {
    let findings = ["./a b.txt", "/srv/a.txt"].map { SampleReports.finding(.termCase, path: $0, "m", "s", "t") }
    let results = try #require(try run(of: SampleReports.report(findings))["results"] as? [[String: Any]])
    let artifacts = results.map { result -> [String: String]? in
      let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return location?["artifactLocation"] as? [String: String]
    }
    #expect(artifacts == [["uri": "a%20b.txt", "uriBaseId": "%SRCROOT%"], ["uri": "file:///srv/a.txt"]])
  }

  @Test("A run holds as many results as GitHub takes, the worst, and says how many it leaves out")
  func limit() throws {
    let count = SARIFFormatter.resultLimit + 1
    let finding = SampleReports.finding(.termCase, "m", "s", "t")
    let run = try run(of: SampleReports.report(Array(repeating: finding, count: count), cut: 2))
    #expect((run["results"] as? [Any])?.count == SARIFFormatter.resultLimit)
    #expect((run["properties"] as? [String: Any])?["notListed"] as? Int == 3)
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    let notification = try #require((invocation["toolExecutionNotifications"] as? [[String: Any]])?.first)
    #expect(
      (notification["message"] as? [String: String])?["text"]
        == "3 more findings are not listed, because a run holds at most 25000 results")
    #expect(invocation["executionSuccessful"] as? Bool == true)
  }

  @Test("A complete run has no notification")
  func complete() throws {
    let invocation = try #require((try run(of: SampleReports.awkward)["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["toolExecutionNotifications"] == nil)
  }

  private func run(of report: CheckReport) throws -> [String: Any] {
    let output = SARIFFormatter(ReportOptions(version: "1.2.3")).format(report)
    let log = try #require(JSONSerialization.jsonObject(with: Data(output)) as? [String: Any])
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }
}
