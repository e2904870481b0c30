import Foundation
import Testing
import Verification

@testable import Reporting

@Suite struct GitLabFormatterTests {
  @Test("Every finding is an issue with a relative path, a severity of GitLab and a fingerprint of its own")
  func issues() throws {
    let issues = try issues(SampleReports.awkward)
    #expect(issues.map { $0["check_name"] as? String } == SampleReports.awkwardFindings.map(\.check.rawValue))
    #expect(
      issues.map { $0["severity"] as? String } == Array(repeating: "major", count: 5)
        + Array(repeating: "minor", count: 3) + ["info"])
    #expect(Set(issues.compactMap { $0["fingerprint"] as? String }).count == issues.count)
    let locations = issues.compactMap { $0["location"] as? [String: Any] }
    #expect(locations[4]["path"] as? String == "berita 100%/ünïcode: a,b.en.po")
    #expect(
      locations.compactMap { ($0["lines"] as? [String: Int])?["begin"] }
        == SampleReports.awkwardFindings.map(\.place.line))
  }

  @Test("What is not listed is an issue of its own")
  func cut() throws {
    let issues = try issues(SampleReports.cut)
    #expect(issues.count == 4)
    #expect(issues.last?["description"] as? String == "1234 more findings are not listed")
    #expect(try self.issues(SampleReports.empty).isEmpty)
  }

  private func issues(_ report: CheckReport) throws -> [[String: Any]] {
    let output = GitLabFormatter(ReportOptions()).format(report)
    return try #require(JSONSerialization.jsonObject(with: Data(output)) as? [[String: Any]])
  }
}
