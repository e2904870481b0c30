import Foundation
import Testing
import Verification

@testable import Reporting

@Suite struct RDJSONLFormatterTests {
  @Test("Every line is a diagnostic, with columns in bytes where the text stands in its file as it is")
  func diagnostics() throws {
    let diagnostics = try diagnostics(SampleReports.awkward)
    #expect(diagnostics.count == SampleReports.awkwardFindings.count)
    #expect(try range(diagnostics[0]) == ["start": ["line": 3, "column": 46], "end": ["line": 3, "column": 54]])
    #expect(try range(diagnostics[3]) == ["start": ["line": 9]])
    #expect(try range(diagnostics[4]) == ["start": ["line": 17, "column": 14], "end": ["line": 17, "column": 14]])
    #expect(diagnostics.map { $0["severity"] as? String }[4...] == ["ERROR", "WARNING", "WARNING", "WARNING", "INFO"])
  }

  @Test("A suggestion put into the line makes the translation the expected one")
  func suggestion() throws {
    let finding = SampleReports.awkwardFindings[0]
    let diagnostic = try diagnostics(SampleReports.report([finding]))[0]
    let suggestion = try #require((diagnostic["suggestions"] as? [[String: Any]])?.first)
    let range = try #require(suggestion["range"] as? [String: [String: Int]])
    let start = try #require(range["start"]?["column"])
    let end = try #require(range["end"]?["column"])
    var line = Array(finding.target.text.utf8)
    line.replaceSubrange(start - 1..<end - 1, with: try #require(suggestion["text"] as? String).utf8)
    #expect(
      String(decoding: line, as: UTF8.self) == "The president’s “café” 🇮🇩 wants cooperation to be <b>stronger</b>.")
  }

  @Test("What is not listed is a diagnostic of its own")
  func cut() throws {
    let last = try #require(try diagnostics(SampleReports.cut).last)
    #expect(last["message"] as? String == "1234 more findings are not listed")
    #expect((last["location"] as? [String: Any])?["path"] as? String == "news/a.en.txt")
  }

  private func diagnostics(_ report: CheckReport) throws -> [[String: Any]] {
    try RDJSONLFormatter().format(report).split(separator: UInt8(ascii: "\n")).map {
      try #require(JSONSerialization.jsonObject(with: Data($0)) as? [String: Any])
    }
  }

  private func range(_ diagnostic: [String: Any]) throws -> [String: [String: Int]] {
    try #require((diagnostic["location"] as? [String: Any])?["range"] as? [String: [String: Int]])
  }
}
