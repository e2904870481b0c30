import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// A document on the page: its heading, its sentences, its terms.
struct HTMLArticle {
  let document: AnnotatedDocument
  let tally: TermTally
  let fields: [String: Int]
  let explains: Bool

  func append(words: inout HTMLWords, to output: inout [UInt8]) {
    output.append(text: "<article id=\"d\(document.number)\">\n")
    appendHeader(to: &output)
    output.append("<div class=\"text\" lang=\"id\">\n")
    var sentences = HTMLSentences(self)
    for paragraph in document.paragraphs {
      output.append("<div class=\"p\">\n")
      for index in paragraph { sentences.append(document.sentences[index], words: &words, to: &output) }
      output.append("</div>\n")
    }
    output.append("</div>\n")
    HTMLTermList(article: self).append(to: &output)
    appendLegend(to: &output)
    output.append("</article>\n")
  }

  /// The id of a term's entry in the list of the article.
  func entry(of term: Glossary.TermID) -> String { "d\(document.number)t\(tally.place(of: term))" }

  /// The class of a subject field, of which the style has sixteen.
  func style(of term: Glossary.TermID) -> String { "f\((fields[document.glossary.field(of: term)] ?? 0) % 16)" }

  private func appendHeader(to output: inout [UInt8]) {
    var page = XMLWriter()
    let id = VisibleText.visible(document.source.id)
    let headline = document.headline
    page.element("header") { page in
      page.element("h1", ["lang": headline == nil ? nil : "id"], text: headline ?? id)
      if headline != nil { page.element("p", text: id) }
    }
    page.newline()
    output += page.bytes
  }

  private func appendLegend(to output: inout [UInt8]) {
    let labels = GlossLabel.used(in: document)
    guard !labels.isEmpty else { return }
    var page = XMLWriter()
    page.element("section", ["class": "lb"]) { page in
      page.element("h2", text: "Labels")
      page.element("dl") { page in
        for label in labels {
          page.element("dt", text: label.rawValue)
          page.element("dd", text: label.meaning)
        }
      }
    }
    page.newline()
    output += page.bytes
  }
}

/// Writes the sentences of an article, and counts how often each term has occurred.
private struct HTMLSentences {
  private let article: HTMLArticle
  private let document: AnnotatedDocument
  private var occurrences: [Glossary.TermID: Int] = [:]
  private var units: [InterlinearUnit] = []

  init(_ article: HTMLArticle) {
    self.article = article
    document = article.document
  }

  mutating func append(_ sentence: AnnotatedSentence, words: inout HTMLWords, to output: inout [UInt8]) {
    units.removeAll(keepingCapacity: true)
    InterlinearUnit.append(unitsOf: sentence, in: document, to: &units)
    let nesting = sentence.nesting
    output.append("<p class=\"s\">")
    for group in InterlinearGroup.groups(of: units, in: sentence) {
      if let match = group.match {
        append(term: match, group.units, in: sentence, nesting, words: &words, to: &output)
      } else {
        let unit = units[group.units.lowerBound]
        words.append(unit.words, word: unit.word, in: document, to: &output)
      }
      output.append(" ")
    }
    output.append("</p>\n")
    if let translation = sentence.translation {
      var page = XMLWriter()
      page.element("p", ["class": "tr", "lang": "en"], text: VisibleText.visible(translation))
      page.newline()
      output += page.bytes
    }
  }

  /// A term with the marks around it, with which no line may begin or end.
  private mutating func append(
    term index: Int, _ group: Range<Int>, in sentence: AnnotatedSentence, _ nesting: [Bool], words: inout HTMLWords,
    to output: inout [UInt8]
  ) {
    let match = sentence.matches[index]
    let before = units[group.lowerBound].words.lowerBound..<match.words.lowerBound
    let behind = match.words.upperBound..<max(units[group.upperBound - 1].words.upperBound, match.words.upperBound)
    let hasMarks = !before.isEmpty || !behind.isEmpty
    if hasMarks { output.append("<span class=\"j\">") }
    appendMarks(before, words: words, to: &output)
    output.append(start(of: match, class: "t", in: sentence).span)
    output.append("<span>")
    var component = index + 1
    append(match.words, group, sentence, nesting, &component, words: &words, to: &output)
    output.append("</span>")
    output.append(button(of: match).span)
    output.append("</span>")
    appendMarks(behind, words: words, to: &output)
    if hasMarks { output.append("</span>") }
  }

  private func appendMarks(_ marks: Range<Int>, words: HTMLWords, to output: inout [UInt8]) {
    guard !marks.isEmpty else { return }
    output.append("<span class=\"k\">")
    words.appendText(marks, in: document, to: &output)
    output.append("</span>")
  }

  /// The words of a term with the terms inside it, from `component` on.
  private mutating func append(
    _ range: Range<Int>, _ group: Range<Int>, _ sentence: AnnotatedSentence, _ nesting: [Bool],
    _ component: inout Int, words: inout HTMLWords, to output: inout [UInt8]
  ) {
    var next = range.lowerBound
    func appendSpace(before word: Int, _ output: inout [UInt8]) {
      // The space before the first word stands outside.
      if word > range.lowerBound, document.hasSpace(before: word, in: sentence) { output.append(" ") }
    }
    func upTo(_ end: Int, _ words: inout HTMLWords, _ output: inout [UInt8]) {
      for unit in units[group] {
        let part = unit.words.clamped(to: next..<max(next, end)).clamped(to: range)
        if part.isEmpty { continue }
        appendSpace(before: part.lowerBound, &output)
        words.append(part, word: unit.word.flatMap { part.contains($0) ? $0 : nil }, in: document, to: &output)
      }
      next = max(next, end)
    }
    while component < sentence.matches.count {
      let match = sentence.matches[component]
      guard match.words.lowerBound < range.upperBound else { break }
      upTo(match.words.lowerBound, &words, &output)
      if match.words.lowerBound >= next { appendSpace(before: match.words.lowerBound, &output) }
      output.append(start(of: match, class: "c", in: sentence).span)
      let nests = nesting[component] && match.words.upperBound <= range.upperBound
      component += 1
      if nests {
        append(match.words, group, sentence, nesting, &component, words: &words, to: &output)
        next = max(next, match.words.upperBound)
      }
      output.append("</span>")
    }
    upTo(range.upperBound, &words, &output)
  }

  /// The start tag of an occurrence of a term, whose place others link to.
  private mutating func start(of match: TermMatch, class name: String, in sentence: AnnotatedSentence) -> [UInt8] {
    for term in [match.term] + match.rivals { occurrences[term, default: 0] += 1 }
    let number = occurrences[match.term] ?? 1
    let entries = ([match.term] + match.rivals).map(article.entry).joined(separator: " ")
    let first = number == 1 ? " first" : ""
    let explanation = MatchExplanation(match, in: sentence, of: document)
    let why = VisibleText.visible(explanation.rule)
    var tag: [UInt8] = []
    tag.append(
      text: "<span class=\"\(name) \(article.style(of: match.term))\(first)\" id=\"\(article.entry(of: match.term))o"
        + "\(number)\" data-e=\"\(entries)\"")
    tag.append(text: " data-why=\"")
    XMLEscaping.append(why, inAttribute: true, to: &tag)
    if article.explains, !explanation.passedOver.isEmpty {
      tag.append(text: "\" data-passed=\"")
      let lines = explanation.passedOver.map { term, reason in
        VisibleText.visible("passed over: \(term.text) “\(term.preferred)”: \(reason)")
      }
      XMLEscaping.append(lines.joined(separator: "\n"), inAttribute: true, to: &tag)
    }
    tag.append("\">")
    return tag
  }

  private func button(of match: TermMatch) -> [UInt8] {
    let renderings = ([match.term] + match.rivals).map { document.glossary.text(of: .preferred, in: $0) }
    var page = XMLWriter()
    page.element(
      "button", ["type": "button", "class": "r", "lang": "en", "aria-haspopup": "dialog", "aria-expanded": "false"],
      text: VisibleText.visible(renderings.joined(separator: " | ")))
    return page.bytes
  }
}
