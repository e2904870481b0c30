public import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// A page that needs nothing else: interlinear text that reflows with the window, terms that open as cards, and their list.
///
/// Everything in it can be read without its script; the script adds cards, filters, jumps and copying.
public struct HTMLRenderer: Renderer {
  public struct Options: Sendable {
    /// What is shown at first; the reader chooses anew on the page.
    public var lines: Set<InterlinearLine>
    /// What was passed over where a term was matched; wants a document whose annotator explains.
    public var explains: Bool

    public init(lines: Set<InterlinearLine> = .standard, explains: Bool = false) {
      self.lines = lines
      self.explains = explains
    }
  }

  private let options: Options
  private var words = HTMLWords()
  private var tally = TermTally()
  /// The number of each subject field, which its colour follows.
  private var fields: [String: Int] = [:]
  private var vocabulary: UInt64?

  public init(_ options: Options = Options()) {
    self.options = options
  }

  public var prologue: [UInt8] {
    var page = XMLWriter()
    page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n".utf8)
    page.element("head") { page in
      page.newline()
      page.empty("meta", ["charset": "utf-8"])
      page.newline()
      page.empty("meta", ["http-equiv": "Content-Security-Policy", "content": HTMLAssets.policy])
      page.newline()
      page.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.newline()
      page.element("title", text: "Padanan")
      page.newline()
      page.element("style") { $0.raw(HTMLAssets.style) }
    }
    page.raw("\n<body>\n".utf8)
    page.element("a", ["class": "skip", "href": "#text"], text: "Skip to the text")
    page.newline()
    page.element("header", ["class": "bar"]) { HTMLControls(lines: options.lines).append(to: &$0) }
    page.raw("\n<main id=\"text\">\n<nav id=\"index\" aria-label=\"Articles\" hidden=\"\"></nav>\n".utf8)
    return page.bytes
  }

  public var epilogue: [UInt8] {
    var page = XMLWriter()
    page.raw("</main>\n<div id=\"card\" role=\"dialog\" aria-label=\"Term\" hidden=\"\"></div>\n".utf8)
    page.raw("<div id=\"said\" class=\"skip\" role=\"status\"></div>\n".utf8)
    page.element("script") { $0.raw(HTMLAssets.script) }
    page.raw("\n</body>\n</html>\n".utf8)
    return page.bytes
  }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    prepare(for: document)
    tally.count(document)
    let article = HTMLArticle(document: document, tally: tally, fields: fields, explains: options.explains)
    article.append(words: &words, to: &output)
  }

  private mutating func prepare(for document: AnnotatedDocument) {
    words.prepare(for: document)
    guard vocabulary != document.vocabulary.identity else { return }
    vocabulary = document.vocabulary.identity
    var file = -1
    var names: Set<String> = []
    for id in document.glossary.ids where document.glossary.records[Int(id)].file != file {
      file = document.glossary.records[Int(id)].file
      names.insert(document.glossary.field(of: id))
    }
    fields = Dictionary(uniqueKeysWithValues: names.sorted().enumerated().map { ($1, $0) })
  }
}

/// What stands on top of the page: which lines to show, which terms, and what the signs mean.
struct HTMLControls {
  let lines: Set<InterlinearLine>

  private static let toggles: [(id: String, line: InterlinearLine, label: String)] = [
    ("show-morphs", .morphs, "Morphs"), ("show-glosses", .glosses, "Glosses"), ("show-terms", .terms, "Terms"),
    ("show-translation", .translation, "Translation"),
  ]

  private static let help = [
    """
    Under each word stands its meaning. A tinted box is a term of the glossary, its color the subject field; a broad edge \
    marks the first occurrence in the article, dots under its words a term inside the term.
    """,
    """
    “?” and dotted letters: the meaning was worked out from the word's parts. A wavy line: nothing is known of the word. \
    Italics: a name, or a word of another language.
    """,
    """
    Point at a term, tap it or move to it with Tab: its card shows all renderings, the note, why it matched and where else \
    it occurs. Arrow keys go from term to term, Enter goes into the card, Escape closes it. A click on a rendering copies it.
    """,
  ]

  func append(to page: inout XMLWriter) {
    page.newline()
    page.element("div", ["class": "lines", "role": "group", "aria-label": "Lines to show"]) { page in
      for (id, line, label) in Self.toggles {
        page.element("label") { page in
          page.empty(
            "input", ["type": "checkbox", "id": id, "autocomplete": "off", "checked": lines.contains(line) ? "" : nil])
          page.text(label)
        }
      }
    }
    page.newline()
    page.element("div", ["class": "filter", "role": "search", "aria-label": "Terms", "hidden": ""]) { page in
      page.element("label") { page in
        page.text("Field")
        page.element("select", ["id": "field", "autocomplete": "off"]) { page in
          page.element("option", ["value": ""], text: "all")
        }
      }
      page.element("label") { page in
        page.text("Search terms")
        page.empty("input", ["type": "search", "id": "search", "autocomplete": "off"])
      }
      page.element("output", ["id": "found"]) { _ in }
    }
    page.newline()
    page.element("a", ["href": "#terms-1"], text: "List of terms")
    page.newline()
    page.element("details", ["class": "help"]) { page in
      page.element("summary", text: "Signs and keys")
      for paragraph in Self.help { page.element("p", text: paragraph) }
    }
    page.newline()
  }
}
