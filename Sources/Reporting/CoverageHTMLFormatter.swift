public import Coverage
import Rendering

/// A page that needs nothing else: the sums, charts, and tables that can be sorted and filtered.
///
/// The page loads nothing and runs nothing but its own script, which its policy names by hash; without scripts all of it can
/// be read.
public struct CoverageHTMLFormatter: CoverageFormatter {
  /// As many rows of a table as a browser sorts at once.
  public static let rowLimit = 1_000

  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CoverageReport) -> [UInt8] {
    var page = XMLWriter()
    page.raw("<!DOCTYPE html>\n".utf8)
    page.element("html", ["lang": "en"]) { page in
      page.newline()
      HTMLAssets.coverage.appendHead(title: "Glossary coverage: \(report.tokens.percentage)", to: &page)
      page.newline()
      page.element("body") { page in
        page.element("a", ["class": "skip", "href": "#candidates"], text: "Skip to the missing terms")
        page.newline()
        page.element("header") { Self.appendSummary(of: report, to: &$0) }
        page.newline()
        page.element("main") { page in
          CoverageHTMLCharts(report).append(to: &page)
          CoverageHTMLTables(report, limit: Self.rowLimit).append(to: &page)
        }
        page.newline()
        page.element("footer") { $0.element("p", text: "padanan \(options.version)") }
        page.newline()
        page.element("script") { $0.raw(HTMLAssets.coverage.script) }
      }
    }
    page.newline()
    return page.bytes
  }

  private static func appendSummary(of report: CoverageReport, to page: inout XMLWriter) {
    page.element("h1", text: "Glossary coverage")
    page.element("ul", ["class": "tiles"]) { page in
      let tiles = [
        (report.tokens.percentage, "of the content words stand in terms"),
        ("\(report.usedConcepts.count)", "of \(report.usedConcepts.total) concepts are used"),
        ("\(report.candidates.phrases.count)", "phrases look like terms and are none"),
      ]
      for (figure, text) in tiles {
        page.element("li") { page in
          page.element("strong", text: figure)
          page.text(" " + text)
        }
      }
    }
    page.element(
      "p",
      text: "\(EnglishProse.count(report.documentCount, "document")) with \(report.tokens.total) content words, "
        + "\(report.types.total) of them distinct.")
    guard let comparison = report.comparison else { return }
    page.element("p") { page in
      page.text("Since the older report: ")
      let changes = comparison.changes.map { "\($0.name) \($0.old.percentage) → \($0.new.percentage)" }
      page.text(
        changes.joined(separator: ", ") + "; " + EnglishProse.count(comparison.newCandidates.count, "new candidate")
          + ", \(comparison.goneCandidates.count) gone.")
    }
  }
}
