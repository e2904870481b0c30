import Coverage
import Rendering

/// The charts of the page of coverage; each says in its caption what there is to see.
struct CoverageHTMLCharts {
  private let report: CoverageReport

  init(_ report: CoverageReport) {
    self.report = report
  }

  func append(to page: inout XMLWriter) {
    page.newline()
    page.element("section", ["class": "charts", "aria-labelledby": "charts-title"]) { page in
      page.element("h2", ["id": "charts-title"], text: "At a glance")
      page.element("div", ["class": "two"]) { page in
        appendMissing(to: &page)
        appendFields(to: &page)
      }
      page.element("div", ["class": "two"]) { page in
        appendGrowth(to: &page)
        appendRanks(to: &page)
      }
    }
  }

  /// A row of a table with a bar: a name, a figure, and the length of the bar.
  private struct Row {
    let name: String
    let figure: String
    let count: Int
    var language: String?
  }

  private func appendFields(to page: inout XMLWriter) {
    let caption =
      report.fields.first.map { "Most of the covered words belong to \($0.name) (\($0.coverage.percentage) of all)" }
      ?? ""
    let rows = report.fields.map { Row(name: $0.name, figure: $0.coverage.percentage, count: $0.coverage.count) }
    appendBars(caption, ["Subject field", "Words", "Compared"], rows, to: &page)
  }

  private func appendMissing(to page: inout XMLWriter) {
    let first = report.candidates.phrases.prefix(14)
    let caption =
      first.isEmpty ? "No phrase looks like a missing term" : "The likeliest missing terms, and how often they occur"
    let rows = first.map { Row(name: $0.text, figure: "\($0.count)", count: $0.count, language: "id") }
    appendBars(caption, ["Term", "Count", "Compared"], rows, to: &page)
  }

  private func appendBars(_ caption: String, _ columns: [String], _ rows: [Row], to page: inout XMLWriter) {
    let most = rows.map(\.count).max() ?? 0
    page.element("table", ["class": "chart"]) { page in
      page.element("caption", text: caption)
      CoverageHTMLTables.appendHeader(columns, to: &page)
      page.element("tbody") { page in
        for row in rows {
          page.newline()
          page.element("tr") { page in
            page.element("th", ["scope": "row", "lang": row.language], text: VisibleText.visible(row.name))
            page.element("td", ["class": "number"], text: row.figure)
            page.element("td", ["class": "drawing"]) { page in
              HTMLCharts.appendBar([.init(count: row.count, style: "plain", title: "")], of: most, to: &page)
            }
          }
        }
      }
    }
  }

  private func appendGrowth(to page: inout XMLWriter) {
    guard let last = report.growth.last else { return }
    let claim =
      "A thousand more words would bring \(report.newConceptsPerThousandWords) concepts that are not met yet"
    page.element("figure") { page in
      page.element("figcaption") { page in
        page.element("strong", text: claim)
        page.element("span", ["class": "legend"]) { page in
          page.element("span", ["class": "key"]) { page in
            page.element("span", ["class": "dot"]) { _ in }
            page.text("concepts")
          }
          page.element("span", ["class": "key"]) { page in
            page.element("span", ["class": "dot unknown"]) { _ in }
            page.text("distinct words in terms (dashed)")
          }
        }
      }
      let plot = Plot(width: last.words, height: max(last.concepts, last.coveredTypes, 1))
      plot.append(
        label: "\(last.concepts) concepts and \(last.coveredTypes) distinct words in terms after \(last.words) words",
        to: &page
      ) { page in
        plot.appendAxis(x: "\(last.words) words", y: "\(plot.height)", to: &page)
        for (style, values) in [
          ("first", report.growth.map(\.concepts)), ("second", report.growth.map(\.coveredTypes)),
        ] {
          let points = zip(report.growth, values).map { plot.point($0.words, $1) }
          page.empty("polyline", ["class": style, "points": ([plot.point(0, 0)] + points).joined(separator: " ")])
        }
      }
    }
  }

  private func appendRanks(to page: inout XMLWriter) {
    guard let first = report.ranks.first, let last = report.ranks.last else { return }
    let hundred = report.ranks.prefix(100)
    let claim =
      "\(hundred.count { $0.isCovered }) of the \(hundred.count) most frequent content words stand mostly in terms"
    page.element("figure") { page in
      page.element("figcaption") { page in
        page.element("strong", text: claim)
        page.element("span", ["class": "legend"]) { page in
          for (style, name) in [("dot", "mostly in terms"), ("dot unknown", "mostly not")] {
            page.element("span", ["class": "key"]) { page in
              page.element("span", ["class": style]) { _ in }
              page.text(name)
            }
          }
        }
      }
      let plot = Plot(width: max(1, last.magnitudes.rank), height: max(1, first.magnitudes.count))
      plot.append(
        label: "Frequency against rank, both as logarithms, of \(last.rank) distinct words", to: &page
      ) { page in
        plot.appendAxis(x: "rank \(last.rank)", y: "×\(first.count)", to: &page)
        for rank in report.ranks {
          let (x, y) = plot.position(rank.magnitudes.rank, rank.magnitudes.count)
          page.element("circle", ["class": rank.isCovered ? "known" : "unknown", "cx": "\(x)", "cy": "\(y)", "r": "3"])
          {
            $0.element("title", text: "\(VisibleText.visible(rank.word)) ×\(rank.count)")
          }
        }
      }
    }
  }
}

/// The frame of a chart and the scale of its axes, which begin at nothing.
private struct Plot {
  let width: Int
  let height: Int

  private static let size = (width: 600, height: 260)
  private static let left = 50

  func position(_ x: Int, _ y: Int) -> (x: Int, y: Int) {
    (
      Self.left + x * (Self.size.width - Self.left) / width,
      Self.size.height - 20 - y * (Self.size.height - 40) / height
    )
  }

  func point(_ x: Int, _ y: Int) -> String {
    let place = position(x, y)
    return "\(place.x),\(place.y)"
  }

  func append(label: String, to page: inout XMLWriter, _ content: (inout XMLWriter) -> Void) {
    page.element(
      "svg",
      ["class": "plot", "viewBox": "0 0 \(Self.size.width) \(Self.size.height)", "role": "img", "aria-label": label],
      content)
  }

  func appendAxis(x: String, y: String, to page: inout XMLWriter) {
    let (left, bottom) = position(0, 0)
    let (right, top) = position(width, height)
    for (x2, y2) in [(right, bottom), (left, top)] {
      page.empty("line", ["x1": "\(left)", "y1": "\(bottom)", "x2": "\(x2)", "y2": "\(y2)"])
    }
    page.element("text", ["x": "\(right)", "y": "\(bottom + 16)", "text-anchor": "end"], text: x)
    page.element("text", ["x": "\(left - 6)", "y": "\(top + 5)", "text-anchor": "end"], text: y)
  }
}
