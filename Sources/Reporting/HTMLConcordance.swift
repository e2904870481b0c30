import Rendering
import Verification

/// How each concept was rendered: a bar, and to unfold, all renderings with their places.
struct HTMLConcordance {
  let concepts: [ConceptConcordance]
  /// Where on the page a concept stands.
  let anchors: [String: String]

  init(_ concepts: some Sequence<ConceptConcordance>) {
    self.concepts = Array(concepts)
    anchors = Dictionary(
      self.concepts.enumerated().map { ($1.concept, "concept-\($0 + 1)") }, uniquingKeysWith: { first, _ in first })
  }

  func append(leftOut: Int, to page: inout XMLWriter) {
    guard !concepts.isEmpty else { return }
    page.newline()
    page.element("section", ["id": "concordance", "aria-labelledby": "concordance-title"]) { page in
      page.element("h2", ["id": "concordance-title"], text: "How each concept is rendered")
      Self.appendLegend(to: &page)
      if leftOut > 0 {
        let notice = "The page holds at most \(concepts.count) concepts; \(leftOut) more are not listed."
        page.element("p", ["class": "notice"], text: notice)
      }
      page.newline()
      page.element("form", ["id": "concept-filter", "class": "filter", "role": "search", "hidden": ""]) { page in
        page.element("label") { page in
          page.text("Term or rendering ")
          page.empty("input", ["type": "search", "name": "text", "autocomplete": "off"])
        }
        page.element("output", ["name": "count", "role": "status"]) { _ in }
      }
      for concept in concepts { append(concept, to: &page) }
    }
  }

  private func append(_ concept: ConceptConcordance, to page: inout XMLWriter) {
    page.newline()
    page.element("details", ["class": "concept", "id": anchors[concept.concept]]) { page in
      page.element("summary") { page in
        page.element("span", ["lang": "id"], text: VisibleText.visible(concept.title))
        page.text(" ")
        page.element("small", text: "×\(concept.count): \(concept.renderingList)")
        Self.appendBar(concept, to: &page)
      }
      page.element("p", text: "Concept \(VisibleText.visible(concept.concept))")
      for rendering in concept.renderings { Self.append(rendering, to: &page) }
    }
  }

  private static func append(_ rendering: ConceptConcordance.Rendering, to page: inout XMLWriter) {
    page.newline()
    if rendering.places.isEmpty { return page.element("p") { appendTitle(of: rendering, to: &$0) } }
    page.element("table", ["class": "places"]) { page in
      page.element("caption") { page in
        appendTitle(of: rendering, to: &page)
        if rendering.places.count < rendering.count { page.text("; the first \(rendering.places.count):") }
      }
      page.element("thead") { page in
        page.element("tr") { page in
          for name in ["Place", "Context"] { page.element("th", ["scope": "col"], text: name) }
        }
      }
      page.element("tbody") { page in
        for place in rendering.places { append(place, to: &page) }
      }
    }
  }

  private static func appendTitle(of rendering: ConceptConcordance.Rendering, to page: inout XMLWriter) {
    page.element("strong", text: rendering.title)
    page.text((rendering.status.map { ", \($0.rawValue)" } ?? "") + ", ×\(rendering.count)")
  }

  private static func append(_ place: ConceptConcordance.Place, to page: inout XMLWriter) {
    page.newline()
    page.element("tr") { page in
      page.element("th", ["scope": "row"], text: "\(VisibleText.visible(place.path)):\(place.line)")
      page.element("td", ["dir": "auto"]) { page in
        let excerpt = BitextFinding.Excerpt(place.context, place.range)
        HTMLFindings.append(MarkedExcerpt(excerpt, width: 240), hasPlace: excerpt.hasPlace, to: &page)
      }
    }
  }

  static func appendBar(_ concept: ConceptConcordance, to page: inout XMLWriter) {
    let parts = concept.renderings.map { rendering in
      HTMLCharts.Part(
        count: rendering.count, style: rendering.style, title: "\(rendering.title) ×\(rendering.count)")
    }
    HTMLCharts.appendBar(parts, of: parts.reduce(0) { $0 + $1.count }, to: &page)
  }

  /// What the colours of the bars mean.
  static func appendLegend(to page: inout XMLWriter) {
    page.element("span", ["class": "legend"]) { page in
      for status in ConceptConcordance.Rendering.Status.allCases.map(\.rawValue) + ["none"] {
        page.element("span", ["class": "key"]) { page in
          page.element("svg", ["viewBox": "0 0 10 10", "aria-hidden": "true"]) { page in
            page.element("rect", ["class": status, "width": "10", "height": "10"]) { _ in }
          }
          page.text(status == "none" ? "no agreed rendering" : status)
        }
        page.text(" ")
      }
    }
  }
}

extension ConceptConcordance {
  /// The terms as one name.
  var title: String { terms.isEmpty ? concept : terms.joined(separator: ", ") }

  /// How many occurrences are not rendered in the most frequent of the agreed ways.
  var departures: Int {
    let agreed = renderings.filter { $0.status == .preferred || $0.status == .admitted }.map(\.count)
    return renderings.reduce(0) { $0 + $1.count } - (agreed.max() ?? 0)
  }

  /// `cooperation ×4, partnership ×1`
  var renderingList: String { renderings.map { "\($0.title) ×\($0.count)" }.joined(separator: ", ") }
}

extension ConceptConcordance.Rendering {
  fileprivate var title: String { text.isEmpty ? "no agreed rendering" : VisibleText.visible(text) }
  fileprivate var style: String { status?.rawValue ?? "none" }
}
