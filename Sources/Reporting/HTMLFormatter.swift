import Rendering
import TextModel
public import Verification

/// A page that needs nothing else: the sums, the findings to filter, and how every concept was rendered where.
///
/// The page loads nothing and runs nothing but its own script, which its policy names by hash; without scripts all of it can
/// be read.
public struct HTMLFormatter: FindingFormatter {
  /// As many findings as a browser shows and filters within seconds.
  public static let findingLimit = 5_000
  /// As many concepts.
  public static let conceptLimit = 2_000

  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CheckReport) -> [UInt8] {
    let concordance = HTMLConcordance(report.concordance.prefix(Self.conceptLimit))
    var page = XMLWriter()
    page.raw("<!DOCTYPE html>\n".utf8)
    page.element("html", ["lang": "en"]) { page in
      page.newline()
      HTMLAssets.check.appendHead(title: "Term check: \(report.summary.findings)", to: &page)
      page.newline()
      page.element("body") { page in
        page.element("a", ["class": "skip", "href": "#findings"], text: "Skip to the findings")
        page.newline()
        page.element("header") { Self.appendSummary(of: report, to: &$0) }
        page.newline()
        page.element("main") { page in
          HTMLCharts(report).append(to: &page)
          HTMLFindings(report, limit: Self.findingLimit, concepts: concordance.anchors).append(to: &page)
          concordance.append(leftOut: report.concordance.count - concordance.concepts.count, to: &page)
          Self.appendHelp(for: report.summary.checksByCount.map(\.check), to: &page)
        }
        page.newline()
        page.element("footer") { $0.element("p", text: "padanan \(options.version)") }
        page.newline()
        page.element("script") { $0.raw(HTMLAssets.check.script) }
      }
    }
    page.newline()
    return page.bytes
  }

  private static func appendSummary(of report: CheckReport, to page: inout XMLWriter) {
    let summary = report.summary
    page.element("h1", text: "Term check")
    page.element("ul", ["class": "tiles"]) { page in
      for severity in Finding.Severity.allCases.reversed() {
        let count = summary.severities[severity, default: 0]
        page.element("li", ["class": severity.rawValue]) { page in
          page.element("strong", text: String(count))
          page.text(" \(severity.rawValue)\(count == 1 ? "" : "s")")
        }
      }
    }
    page.element("p", text: "In \(summary.extent)" + (summary.silenced.map { "; \($0)" } ?? "") + ".")
  }

  private static func appendHelp(for checks: [CheckID], to page: inout XMLWriter) {
    guard !checks.isEmpty else { return }
    page.newline()
    page.element("section", ["aria-labelledby": "help-title"]) { page in
      page.element("h2", ["id": "help-title"], text: "What the checks mean")
      page.element("dl", ["class": "help"]) { page in
        for check in checks {
          page.newline()
          page.element("dt", ["id": "help-\(check.rawValue)"]) { $0.element("code", text: check.rawValue) }
          page.element("dd", text: CheckDescription.of(check).help)
        }
      }
    }
  }
}
