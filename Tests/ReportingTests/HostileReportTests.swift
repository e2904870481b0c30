import Foundation
import FoundationXML
import Testing
import TestSupport
import TextModel
import Verification

@testable import Reporting

@Suite struct HostileReportTests {
  @Test("Whatever the texts and ranges, every format is well formed and nothing in it acts on a terminal or a page")
  func anyReport() throws {
    var generator = SeededGenerator(seed: 2031)
    for _ in 0..<25 {
      let report = report(&generator)
      for format in ReportFormat.allCases {
        let output = format.formatter(ReportOptions(width: Int.random(in: 1...120, using: &generator))).format(report)
        try check(output, format, report)
      }
    }
  }

  private func check(_ output: [UInt8], _ format: ReportFormat, _ report: CheckReport) throws {
    let text = String(decoding: output, as: UTF8.self)
    switch format {
    case .text, .github, .markdown, .html, .junit, .checkstyle:
      let found = TerminalControls.found(in: Array(withoutScripts(text).utf8))
      #expect(found == [], "\(format)")
    case .json, .sarif, .gitlab, .rdjsonl:
      #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" }, "\(format)")
    }
    switch format {
    case .json, .sarif, .gitlab: _ = try JSONSerialization.jsonObject(with: Data(output))
    case .rdjsonl:
      for line in output.split(separator: UInt8(ascii: "\n")) { _ = try JSONSerialization.jsonObject(with: Data(line)) }
    case .junit, .checkstyle:
      let names = ["testcase", "error"]
      let elements = try names.flatMap { try XMLReports.root(output).nodes(forXPath: "//\($0)") }
      #expect(elements.count == report.entries.count)
    case .github: #expect(text.split(separator: "\n").allSatisfy { $0.hasPrefix("::") })
    case .html:
      let page = try XMLReports.root(Array(withoutScripts(text).utf8))
      #expect(try page.nodes(forXPath: "//article").count == report.entries.count)
      #expect(try page.nodes(forXPath: "//b | //script").isEmpty)
    case .markdown: #expect(text.matches(of: Self.foreignTag).isEmpty)
    case .text: break
    }
  }

  /// Markup that the format does not write itself.
  private static var foreignTag: some RegexComponent {
    /<(?!\/?(details|summary|code|br|ins|span)>)/.matchingSemantics(.unicodeScalar)
  }

  private func withoutScripts(_ page: String) -> String {
    page.replacing(/^<!DOCTYPE html>/, with: "")
      .replacing(/<(style|script)>.*?<\/(style|script)>/.dotMatchesNewlines(), with: "")
  }

  private func report(_ generator: inout SeededGenerator) -> CheckReport {
    func text() -> String {
      (0..<Int.random(in: 0...20, using: &generator)).map { _ in generator.element(of: HostileText.pieces) }.joined()
    }
    func excerpt() -> BitextFinding.Excerpt {
      let bounds = [Int.random(in: -2...60, using: &generator), Int.random(in: -2...60, using: &generator)].sorted()
      return .init(text(), bounds[0]..<bounds[1])
    }
    let severities = [Finding.Severity.error, .error, .warning, .note]
    let findings = severities.map { severity in
      let original = SampleReports.finding(.termCase, severity: severity, path: text(), unit: text(), text(), "", "")
      return BitextFinding(
        generator.element(of: CheckID.allCases), severity, at: original.place, concept: text(),
        message: original.message, source: excerpt(), target: excerpt(), expected: [text(), text()], agreement: text())
    }
    let place = ConceptConcordance.Place(path: text(), unit: text(), line: 1, context: text(), range: excerpt().range)
    let rendering = ConceptConcordance.Rendering(text: text(), status: nil, count: 2, places: [place])
    let concept = ConceptConcordance(concept: text(), terms: [text()], count: 1, renderings: [rendering])
    return SampleReports.report(findings, concordance: [concept])
  }
}
