import Foundation
import FoundationXML
import Testing
import TextModel
import Verification

@testable import Reporting

@Suite struct HTMLFormatterTests {
  @Test("The page loads nothing, and its policy names its own style and script")
  func policy() throws {
    let page = try page(of: SampleReports.awkward)
    let metas = try page.nodes(forXPath: "//meta").compactMap { $0 as? XMLElement }
    let policy = try #require(metas.first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
    #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-"))
    #expect(policy.contains("; script-src 'sha256-"))
    #expect(try page.nodes(forXPath: "//@src | //@style | //@*[starts-with(name(), 'on')] | //link").isEmpty)
    let links = try page.nodes(forXPath: "//@href").compactMap(\.stringValue)
    #expect(links.filter { !$0.hasPrefix("#") } == [])
  }

  @Test("Every link leads to a place on the page, and every label and title to something")
  func links() throws {
    let page = try page(of: SampleReports.awkward)
    let ids = try page.nodes(forXPath: "//@id").compactMap(\.stringValue)
    #expect(Set(ids).count == ids.count)
    let links = try page.nodes(forXPath: "//@href").compactMap(\.stringValue).map { String($0.dropFirst()) }
    let titles = try page.nodes(forXPath: "//@aria-labelledby").compactMap(\.stringValue)
    #expect(links.count > 10 && !titles.isEmpty)
    #expect(Set(links + titles).subtracting(ids) == [])
  }

  @Test("Every finding stands on the page with its texts and what they are about")
  func findings() throws {
    let articles = try page(of: SampleReports.awkward).nodes(forXPath: "//article").compactMap { $0 as? XMLElement }
    let findings = SampleReports.awkward.documents.flatMap(\.entries).map(\.finding)
    #expect(articles.map { $0["data-check"] } == findings.map(\.check.rawValue))
    #expect(articles.map { $0["data-severity"] } == findings.map(\.severity.rawValue))
    let first = try #require(articles.first)
    #expect(try first.nodes(forXPath: ".//mark").compactMap(\.stringValue) == ["kerja samanya", "teamwork"])
    #expect(first.stringValue?.contains("The president’s “café” 🇮🇩 wants teamwork to be <b>stronger</b>.") == true)
  }

  @Test("The concordance has every rendering of every concept with its places")
  func concordance() throws {
    let concepts = try page(of: SampleReports.awkward).nodes(forXPath: "//details").compactMap { $0 as? XMLElement }
    #expect(concepts.count == 2)
    let captions = try concepts[0].nodes(forXPath: ".//caption").compactMap(\.stringValue)
    #expect(
      captions == [
        "cooperation, preferred, ×4; the first 2:", "collaboration, admitted, ×1", "teamwork, deprecated, ×1",
        "no agreed rendering, ×1",
      ])
    let widths = try concepts[0].nodes(forXPath: ".//rect/@width").compactMap(\.stringValue)
    #expect(widths == ["571", "143", "143", "143"])
  }

  @Test("The charts say how many findings the first check has and how many concepts are rendered in one way")
  func claims() throws {
    let claims = try page(of: SampleReports.awkward).nodes(forXPath: "//*[@class='chart']/caption/text()")
    #expect(
      claims.compactMap(\.stringValue) == [
        "missing-term makes up 2 of 9 findings (22 %)",
        "1 of 2 concepts has one agreed rendering throughout; the others:",
      ])
  }

  @Test("A long report is cut, and the page says so")
  func limit() throws {
    let finding = SampleReports.finding(.termCase, "m", "s", "t")
    let findings = Array(repeating: finding, count: HTMLFormatter.findingLimit + 3)
    let page = try page(of: SampleReports.report(findings, cut: 1))
    #expect(try page.nodes(forXPath: "//article").count == HTMLFormatter.findingLimit)
    #expect(
      try page.nodes(forXPath: "//*[@class='notice']").compactMap(\.stringValue) == [
        "4 more findings are not listed, because the page holds at most 5000."
      ])
  }

  /// The page as XML: HTML but for what its style and script may have in them.
  private func page(of report: CheckReport) throws -> XMLElement {
    let page = String(decoding: HTMLFormatter(ReportOptions()).format(report), as: UTF8.self)
    let content = page.replacing(/<(style|script)>.*?<\/(style|script)>/.dotMatchesNewlines(), with: "")
      .replacing("<!DOCTYPE html>", with: "")
    return try XMLReports.root(Array(content.utf8))
  }
}
