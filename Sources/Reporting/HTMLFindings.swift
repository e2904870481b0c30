import Rendering
import TextModel
import Verification

/// The findings of the page by document, with controls that a script makes work.
struct HTMLFindings {
  private let report: CheckReport
  private let shown: ArraySlice<CheckReport.Entry>
  private let limit: Int
  /// Where on the page the concordance of a concept stands.
  private let concepts: [String: String]

  init(_ report: CheckReport, limit: Int, concepts: [String: String]) {
    self.report = report
    self.limit = limit
    self.concepts = concepts
    shown = report.entries.prefix(limit)
  }

  func append(to page: inout XMLWriter) {
    page.newline()
    page.element("section", ["id": "findings", "aria-labelledby": "findings-title"]) { page in
      page.element("h2", ["id": "findings-title"], text: "Findings")
      let isCut = shown.count < report.entries.count
      let reason = isCut ? "the page holds at most \(limit)" : nil
      if let notice = report.cutNotice(shown: shown.count, limit: reason) {
        page.element("p", ["class": "notice"], text: notice + ".")
      }
      guard !shown.isEmpty else { return page.element("p", text: "None.") }
      appendControls(to: &page)
      let list = CheckReport(entries: Array(shown), summary: report.summary, concordance: [])
      for document in list.documents { append(document.path, document.entries, to: &page) }
    }
  }

  private func appendControls(to page: inout XMLWriter) {
    page.newline()
    page.element("form", ["id": "filter", "class": "filter", "role": "search", "hidden": ""]) { page in
      page.element("fieldset") { page in
        page.element("legend", text: "Severity")
        for severity in Finding.Severity.allCases.reversed() {
          page.element("label") { page in
            page.empty("input", ["type": "checkbox", "name": "severity", "value": severity.rawValue, "checked": ""])
            page.text(" \(severity.rawValue)")
          }
        }
      }
      page.element("label") { page in
        page.text("Check ")
        page.element("select", ["name": "check"]) { page in
          page.element("option", ["value": ""], text: "all")
          for (check, _) in report.summary.checksByCount {
            page.element("option", ["value": check.rawValue], text: check.rawValue)
          }
        }
      }
      page.element("label") { page in
        page.text("Text ")
        page.empty("input", ["type": "search", "name": "text", "autocomplete": "off"])
      }
      page.element("output", ["name": "count", "role": "status"]) { _ in }
    }
  }

  private func append(_ path: String, _ entries: [CheckReport.Entry], to page: inout XMLWriter) {
    page.newline()
    page.element("section", ["class": "document"]) { page in
      page.element("h3") { page in
        page.text(VisibleText.visible(path) + " ")
        page.element("small", text: EnglishProse.count(entries.count, "finding"))
      }
      for entry in entries { append(entry, to: &page) }
    }
  }

  private func append(_ entry: CheckReport.Entry, to page: inout XMLWriter) {
    let finding = entry.finding
    let severity = finding.severity.rawValue
    page.newline()
    page.element(
      "article", ["class": "finding \(severity)", "data-severity": severity, "data-check": finding.check.rawValue]
    ) { page in
      page.element("h4") { page in
        page.element("span", ["class": "severity"], text: severity)
        page.text(" " + VisibleText.visible(finding.message))
      }
      page.element("p", ["class": "place"]) { appendPlace(of: finding, to: &$0) }
      page.element("dl") { page in
        Self.append("Indonesian", finding.source, language: "id", to: &page)
        Self.append("English", finding.target, language: nil, to: &page)
        Self.append("Agreed", finding.expected.joined(separator: "; "), to: &page)
        Self.append("Glossary", finding.agreement ?? "", to: &page)
      }
    }
  }

  private func appendPlace(of finding: BitextFinding, to page: inout XMLWriter) {
    let location = FindingLocation(finding)
    let column = location.scalars.map { ", column \($0.lowerBound)" } ?? ""
    page.text("line \(location.line)\(column), unit \(VisibleText.visible(finding.place.unit)) · ")
    page.element("a", ["href": "#help-\(finding.check.rawValue)"], text: finding.check.rawValue)
    guard let concept = finding.concept else { return }
    page.text(" · ")
    if let anchor = concepts[concept] {
      page.element("a", ["href": "#\(anchor)"], text: VisibleText.visible(concept))
    } else {
      page.text(VisibleText.visible(concept))
    }
  }

  private static let excerptWidth = 400

  private static func append(
    _ label: String, _ excerpt: BitextFinding.Excerpt, language: String?, to page: inout XMLWriter
  ) {
    page.element("dt", text: label)
    page.element("dd", ["lang": language, "dir": "auto"]) { page in
      if excerpt.text.isEmpty { return page.element("em", text: "empty") }
      append(MarkedExcerpt(excerpt, width: excerptWidth), hasPlace: excerpt.hasPlace, to: &page)
    }
  }

  /// The excerpt with its part marked.
  static func append(_ excerpt: MarkedExcerpt, hasPlace: Bool, to page: inout XMLWriter) {
    page.text(excerpt.before)
    if hasPlace { page.element("mark", text: excerpt.marked) }
    page.text(excerpt.after)
  }

  private static func append(_ label: String, _ text: String, to page: inout XMLWriter) {
    if text.isEmpty { return }
    page.element("dt", text: label)
    page.element("dd", text: VisibleText.visible(text))
  }
}
