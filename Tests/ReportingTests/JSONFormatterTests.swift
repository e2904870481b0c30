import Foundation
import Testing
import TestSupport
import Verification

@testable import Reporting

@Suite struct JSONFormatterTests {
  private static let reports = [SampleReports.awkward, SampleReports.empty, SampleReports.cut]

  @Test("The output is valid against the schema in the repository")
  func schema() throws {
    let schema = try JSONSchema("padanan-check")
    for report in Self.reports { #expect(try schema.problems(in: JSONFormatter().format(report)) == []) }
    #expect(try schema.problems(in: Array(#"{"schema": 1, "units": -1, "findings": [{"check": "x"}]}"#.utf8)).count > 5)
  }

  @Test("The schema knows every check")
  func checks() throws {
    let findings = CheckID.allCases.map { SampleReports.finding($0, "message", "s", "t") }
    #expect(try JSONSchema("padanan-check").problems(in: JSONFormatter().format(SampleReports.report(findings))) == [])
  }

  @Test("A program gets back every text and every range, byte by byte")
  func content() throws {
    let json = try object(JSONFormatter().format(SampleReports.awkward))
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.count == SampleReports.awkwardFindings.count)
    for (object, finding) in zip(findings, SampleReports.awkwardFindings) {
      for (name, excerpt) in [("source", finding.source), ("target", finding.target)] {
        let side = try #require(object[name] as? [String: Any])
        #expect((side["text"] as? String).map { Array($0.utf8) } == Array(excerpt.text.utf8))
        #expect(side["range"] as? [Int] == [excerpt.range.lowerBound, excerpt.range.upperBound])
      }
      #expect(object["message"] as? String == finding.message)
      #expect(object["path"] as? String == finding.place.path)
      #expect(object["unit"] as? String == finding.place.unit)
    }
  }

  @Test("Names are sorted, and no control character stands raw in the output")
  func form() throws {
    for report in Self.reports {
      let output = JSONFormatter().format(report)
      let controls = String(decoding: output, as: UTF8.self).unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n"
      }
      #expect(controls.isEmpty)
      let sorted = try JSONSerialization.data(
        withJSONObject: object(output), options: [.sortedKeys, .withoutEscapingSlashes])
      let compact = String(decoding: output, as: UTF8.self).replacing(/\n */, with: "")
      let names = compact.matches(of: #/"([A-Za-z-]+)": /#).map { String($0.1) }
      let expected = String(decoding: sorted, as: UTF8.self).matches(of: #/"([A-Za-z-]+)":/#).map { String($0.1) }
      #expect(names == expected)
    }
  }

  private func object(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
