import Coverage
import Rendering

/// The tables of the page of coverage.
struct CoverageHTMLTables {
  private let report: CoverageReport
  private let limit: Int

  init(_ report: CoverageReport, limit: Int) {
    self.report = report
    self.limit = limit
  }

  static func appendHeader(_ names: [String], to page: inout XMLWriter) {
    page.element("thead") { page in
      page.element("tr") { page in
        for name in names { page.element("th", ["scope": "col"], text: name) }
      }
    }
  }

  func append(to page: inout XMLWriter) {
    appendCandidates("candidates", "Missing terms", report.candidates.phrases, to: &page)
    appendCandidates("words", "Missing terms of one word", report.candidates.words, to: &page)
    appendTable(
      "concepts", "Concepts in use", ["Term", "Count", "Documents", "Forms"],
      report.concepts.map { concept in
        let forms = concept.terms.flatMap(\.forms).prefix(8).map { "\($0.text) ×\($0.count)" }
        return Row(
          name: concept.terms.map(\.text).joined(separator: ", "),
          numbers: ["\(concept.count)", "\(concept.documentCount)"],
          text: forms.joined(separator: "; "))
      }, to: &page)
    appendTable(
      "variants", "Variant spellings in use", ["Variant", "Count", "Standard"],
      report.variants.map { Row(name: $0.text, numbers: ["\($0.count)"], text: $0.instead) }, to: &page)
    appendTable(
      "documents", "Documents with the least and the best coverage", ["Document", "In terms (%)", "Words", ""],
      (report.leastCovered + report.mostCovered).map {
        Row(
          name: $0.document,
          numbers: [
            DecimalText.text(CoverageReport.Part($0.coveredCount, of: $0.wordCount).perMille, places: 1),
            "\($0.wordCount)",
          ], text: nil)
      }, to: &page)
    appendTable(
      "lexicon", "What the lexicon knows of the words", ["Class", "Tokens", "Types", "Share of the tokens"],
      report.lexicon.map {
        Row(
          name: $0.name.rawValue, numbers: ["\($0.tokens.count)", "\($0.types.count)"], text: $0.tokens.percentage)
      }, to: &page)
    appendUnused(to: &page)
  }

  /// A row: what it is about, figures, and text that may be long.
  private struct Row {
    let name: String
    let numbers: [String]
    let text: String?
  }

  private func appendTable(
    _ id: String, _ title: String, _ columns: [String], _ rows: [Row], to page: inout XMLWriter
  ) {
    appendSection(id, title, rows.count, columns.filter { !$0.isEmpty }, to: &page) { page in
      for row in rows.prefix(limit) {
        page.newline()
        page.element("tr") { page in
          page.element("th", ["scope": "row"], text: VisibleText.visible(row.name))
          for number in row.numbers { page.element("td", ["class": "number"], text: number) }
          if let text = row.text { page.element("td", ["class": "wide"], text: VisibleText.visible(text)) }
        }
      }
    }
  }

  private func appendCandidates(
    _ id: String, _ title: String, _ candidates: [TermCandidate], to page: inout XMLWriter
  ) {
    appendSection(
      id, title, candidates.count, ["Term", "Count", "Documents", "Score", "English, forms and contexts"], to: &page
    ) { page in
      for candidate in candidates.prefix(limit) {
        page.newline()
        page.element("tr") { page in
          let acronym = candidate.acronym.map { " (\($0))" } ?? ""
          page.element("th", ["scope": "row", "lang": "id"], text: VisibleText.visible(candidate.text + acronym))
          page.element("td", ["class": "number"], text: "\(candidate.count)")
          page.element("td", ["class": "number"], text: "\(candidate.documentCount)")
          page.element(
            "td", ["class": "number"],
            text: DecimalText.text(DecimalText.units(candidate.score, places: 1), places: 1))
          page.element("td", ["class": "wide"]) { appendDetails(of: candidate, to: &$0) }
        }
      }
    }
  }

  private func appendDetails(of candidate: TermCandidate, to page: inout XMLWriter) {
    let english = (report.proposals[candidate.text] ?? []).map(\.summary).joined(separator: "; ")
    if !english.isEmpty { page.element("div", text: VisibleText.visible(english)) }
    let forms = candidate.forms.map { "\($0.text) ×\($0.count)" }.joined(separator: "; ")
    if !forms.isEmpty { page.element("div", ["lang": "id"], text: VisibleText.visible(forms)) }
    guard !candidate.contexts.isEmpty else { return }
    page.element("details") { page in
      page.element("summary", text: EnglishProse.count(candidate.contexts.count, "context"))
      for context in candidate.contexts {
        page.element("blockquote", ["lang": "id"]) { page in
          page.text(
            VisibleText.visible(context.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")) + " ")
          page.element("small", text: VisibleText.visible(context.document))
        }
      }
    }
  }

  private func appendSection(
    _ id: String, _ title: String, _ count: Int, _ columns: [String], to page: inout XMLWriter,
    _ rows: (inout XMLWriter) -> Void
  ) {
    guard count > 0 else { return }
    page.newline()
    page.element("section", ["id": id, "aria-labelledby": "\(id)-title"]) { page in
      page.element("h2", ["id": "\(id)-title"], text: title)
      if count > limit {
        page.element(
          "p", ["class": "notice"], text: "The page holds at most \(limit) rows; \(count - limit) more are not listed.")
      }
      if count > 20 {
        page.element(
          "form", ["class": "filter", "role": "search", "hidden": "", "data-table": "\(id)-table", "aria-label": title]
        ) { page in
          page.element("label") { page in
            page.text("Filter ")
            page.empty("input", ["type": "search", "name": "text", "autocomplete": "off"])
          }
          page.element("output", ["name": "count", "role": "status"]) { _ in }
        }
      }
      page.element("table", ["class": "sortable", "id": "\(id)-table"]) { page in
        Self.appendHeader(columns, to: &page)
        page.element("tbody") { rows(&$0) }
      }
    }
  }

  private func appendUnused(to page: inout XMLWriter) {
    guard !report.unusedConcepts.isEmpty else { return }
    page.newline()
    page.element("section", ["aria-labelledby": "unused-title"]) { page in
      page.element("h2", ["id": "unused-title"], text: "Concepts that the texts do not use")
      page.element("details") { page in
        page.element("summary", text: EnglishProse.count(report.unusedConcepts.count, "concept"))
        page.element("p", text: VisibleText.visible(report.unusedConcepts.joined(separator: ", ")))
      }
    }
  }
}
