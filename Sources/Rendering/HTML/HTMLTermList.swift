import Annotation
import Terminology

/// The list of an article's terms, whose entries the page also shows as cards.
struct HTMLTermList {
  let article: HTMLArticle

  func append(to output: inout [UInt8]) {
    let acronyms = UnlistedAcronym.list(of: article.document)
    let number = article.document.number
    var page = XMLWriter()
    page.element("aside", ["aria-label": "Terms of article \(number)", "id": "terms-\(number)"]) { page in
      page.newline()
      page.element("h2") { page in
        let entries = article.tally.entries
        page.text("Terms ")
        page.element(
          "span",
          text: EnglishProse.count(entries.count, "term") + ", "
            + EnglishProse.count(article.tally.total, "occurrence"))
      }
      page.newline()
      if !article.tally.entries.isEmpty {
        page.element("ol") { page in
          page.newline()
          for entry in article.tally.entries { append(entry, to: &page) }
        }
        page.newline()
      }
      if !acronyms.isEmpty { Self.append(acronyms, to: &page) }
    }
    page.newline()
    output += page.bytes
  }

  private func append(_ entry: TermTally.Entry, to page: inout XMLWriter) {
    let document = article.document
    let term = document.glossary[entry.term]
    let id = article.entry(of: entry.term)
    let field = VisibleText.visible(term.field)
    page.element("li", ["class": "e \(article.style(of: entry.term))", "id": id, "data-field": field]) { page in
      page.element("h3") { page in
        page.element("a", ["href": "#\(id)o1", "lang": "id"], text: VisibleText.visible(term.text))
      }
      if entry.count > 1 { page.element("span", ["class": "ad"], text: " ×\(entry.count)") }
      page.element("p", ["class": "pr"]) { Self.appendButton(term.preferred, to: &$0) }
      if !term.admitted.isEmpty {
        page.element("p", ["class": "ad"]) { page in
          page.element("span", ["class": "st"], text: "also")
          for (index, rendering) in term.admitted.enumerated() {
            if index > 0 { page.text("; ") }
            Self.appendButton(rendering, to: &page)
          }
        }
      }
      if !term.deprecated.isEmpty {
        page.element("p", ["class": "de"]) { page in
          page.element("span", ["class": "st"], text: "not")
          for (index, rendering) in term.deprecated.enumerated() {
            if index > 0 { page.text("; ") }
            page.element("s", text: VisibleText.visible(rendering))
          }
        }
      }
      if !term.note.isEmpty { page.element("p", ["class": "no"], text: VisibleText.visible(term.note)) }
      let line = document.glossary.records[Int(entry.term)].line
      page.element(
        "p", ["class": "so"],
        text: VisibleText.visible("\(term.field) · \(document.glossary.path(of: entry.term)):\(line)"))
    }
    page.newline()
  }

  private static func appendButton(_ rendering: String, to page: inout XMLWriter) {
    page.element("button", ["type": "button", "title": "Copy"], text: VisibleText.visible(rendering))
  }

  private static func append(_ acronyms: [UnlistedAcronym], to page: inout XMLWriter) {
    page.element("h2", text: "Acronyms explained in the text")
    page.element("dl", ["class": "ac", "lang": "id"]) { page in
      for row in acronyms {
        page.element("dt", text: row.acronym)
        page.element("dd", text: row.longForm)
      }
    }
    page.newline()
  }
}
