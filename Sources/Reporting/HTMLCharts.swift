import Rendering
import Verification

/// Tables with a bar in every row: how many findings a check has, and how the concepts that are not rendered in one way are.
struct HTMLCharts {
  private let report: CheckReport

  init(_ report: CheckReport) {
    self.report = report
  }

  /// A stretch of a bar.
  struct Part {
    let count: Int
    let style: String
    let title: String
  }

  /// A bar whose parts are drawn to the scale of `whole`; what it says must stand beside it as text.
  static func appendBar(_ parts: [Part], of whole: Int, to page: inout XMLWriter) {
    page.element(
      "svg", ["class": "bar", "viewBox": "0 0 1000 10", "preserveAspectRatio": "none", "aria-hidden": "true"]
    ) { page in
      var sum = 0
      for part in parts where part.count > 0 {
        let start = 1000 * sum / max(1, whole)
        sum += part.count
        let width = max(1, 1000 * sum / max(1, whole) - start)
        page.element(
          "rect", ["class": part.style, "x": String(start), "width": String(width), "height": "10"]
        ) { $0.element("title", text: part.title) }
      }
    }
  }

  func append(to page: inout XMLWriter) {
    page.newline()
    page.element("section", ["class": "charts", "aria-labelledby": "charts-title"]) { page in
      page.element("h2", ["id": "charts-title"], text: "At a glance")
      appendChecks(to: &page)
      appendConcepts(to: &page)
    }
  }

  private func appendChecks(to page: inout XMLWriter) {
    let checks = report.summary.checksByCount
    guard let first = checks.first else {
      page.element("p", ["class": "clean"], text: "No findings: every check passed.")
      return
    }
    let total = checks.reduce(0) { $0 + $1.count }
    page.element("table", ["class": "chart"]) { page in
      page.element("caption", text: "\(first.check.rawValue) makes up \(Self.share(first.count, of: total, "finding"))")
      Self.appendHeader(["Check", "Findings", "Compared"], to: &page)
      page.element("tbody") { page in
        for (check, count) in checks {
          page.newline()
          page.element("tr") { page in
            page.element("th", ["scope": "row"]) { page in
              page.element("a", ["href": "#help-\(check.rawValue)"], text: check.rawValue)
            }
            page.element("td", ["class": "number"], text: String(count))
            page.element("td", ["class": "drawing"]) { page in
              Self.appendBar([.init(count: count, style: "plain", title: "")], of: first.count, to: &page)
            }
          }
        }
      }
    }
  }

  private static let shownConcepts = 15

  private func appendConcepts(to page: inout XMLWriter) {
    let concepts = report.concordance
    if concepts.isEmpty { return }
    let mixed = concepts.filter { $0.departures > 0 }.sorted {
      ($1.departures, $0.concept) < ($0.departures, $1.concept)
    }
    let uniform = concepts.count - mixed.count
    let claim =
      "\(uniform) of \(EnglishProse.count(concepts.count, "concept")) "
      + "\(uniform == 1 ? "has" : "have") one agreed rendering throughout"
    guard !mixed.isEmpty else { return page.element("p", ["class": "clean"], text: claim + ".") }
    let others = min(mixed.count, Self.shownConcepts)
    page.element("table", ["class": "chart"]) { page in
      page.element("caption") { page in
        page.text("\(claim); \(mixed.count > others ? "\(others) of the other \(mixed.count)" : "the others"):")
        HTMLConcordance.appendLegend(to: &page)
      }
      Self.appendHeader(["Term", "Occurrences", "Renderings"], to: &page)
      page.element("tbody") { page in
        for concept in mixed.prefix(Self.shownConcepts) {
          page.newline()
          page.element("tr") { page in
            page.element("th", ["scope": "row", "lang": "id"], text: VisibleText.visible(concept.title))
            page.element("td", ["class": "number"], text: String(concept.count))
            page.element("td", ["class": "drawing"]) { page in
              HTMLConcordance.appendBar(concept, to: &page)
              page.element("small", text: concept.renderingList)
            }
          }
        }
      }
    }
  }

  private static func appendHeader(_ names: [String], to page: inout XMLWriter) {
    page.element("thead") { page in
      page.element("tr") { page in
        for name in names { page.element("th", ["scope": "col"], text: name) }
      }
    }
  }

  /// `12 of 31 findings (39 %)`
  static func share(_ count: Int, of total: Int, _ noun: String) -> String {
    "\(count) of \(EnglishProse.count(total, noun)) (\((200 * count + total) / max(1, 2 * total)) %)"
  }
}
