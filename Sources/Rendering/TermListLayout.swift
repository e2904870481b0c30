import Annotation
import Matching
import Terminology
import TextModel

/// The list of the terms of a document, one entry a term: its renderings, its note and how often it occurs.
struct TermListLayout {
  let options: PlainTextRenderer.Options

  func append(_ document: AnnotatedDocument, to output: inout [UInt8]) {
    var counts: [Int32: Int] = [:]
    var order: [Int32] = []
    for match in document.sentences.lazy.flatMap(\.matches) {
      for term in [match.term] + match.rivals {
        if counts[term, default: 0] == 0 { order.append(term) }
        counts[term, default: 0] += 1
      }
    }
    defer { appendAcronyms(of: document, to: &output) }
    guard !order.isEmpty else { return }
    let terms = order.map { (term: document.glossary[$0], count: counts[$0] ?? 0) }
    let total = terms.reduce(0) { $0 + $1.count }
    output.append(
      text: style(.heading, "Terms")
        + " (\(EnglishProse.count(terms.count, "term")), \(EnglishProse.count(total, "occurrence")))\n")
    let column = min(36, terms.map { DisplayWidth.width(of: $0.term.text) }.max() ?? 0)
    for (term, count) in terms {
      let padding = String(repeating: " ", count: max(0, column - DisplayWidth.width(of: term.text)))
      output.append(
        text: "  \(style(.term, VisibleText.visible(term.text)))\(padding)  \(VisibleText.visible(term.preferred))")
      output.append(text: count > 1 ? style(.marker, "  ×\(count)") + "\n" : "\n")
      appendDetail("also: ", shortened(term.admitted), column: column, to: &output)
      appendDetail("not:  ", term.deprecated.joined(separator: "; "), column: column, to: &output)
      appendDetail("note: ", term.note, column: column, to: &output)
    }
  }

  /// The acronyms that the text explains and the glossary lacks.
  private func appendAcronyms(of document: AnnotatedDocument, to output: inout [UInt8]) {
    var rows: [(acronym: String, longForm: String)] = []
    var seen: Set<[String]> = []
    for binding in document.acronyms where binding.term == nil {
      let acronym = VisibleText.visible(document.source.string(in: document.words[binding.acronym].range))
      let longForm = VisibleText.visible(document.text(of: binding.longForm))
      if seen.insert([acronym, longForm]).inserted { rows.append((acronym, longForm)) }
    }
    if rows.isEmpty { return }
    output.append(text: "\n" + style(.heading, "Acronyms explained in the text") + "\n")
    let column = min(36, rows.map { DisplayWidth.width(of: $0.acronym) }.max() ?? 0)
    for (acronym, longForm) in rows {
      let padding = String(repeating: " ", count: max(0, column - DisplayWidth.width(of: acronym)))
      output.append(text: "  \(style(.term, acronym))\(padding)  \(longForm)\n")
    }
  }

  private func appendDetail(_ label: String, _ text: String, column: Int, to output: inout [UInt8]) {
    guard !text.isEmpty else { return }
    let indent = column + 4
    let room = max(24, options.width - indent - label.count)
    for (index, line) in EnglishProse.lines(of: VisibleText.visible(text), width: room).enumerated() {
      let lead =
        String(repeating: " ", count: indent) + (index == 0 ? label : String(repeating: " ", count: label.count))
      output.append(text: style(.marker, lead + line) + "\n")
    }
  }

  /// The first few; the other writers give them all.
  private func shortened(_ renderings: [String]) -> String {
    renderings.prefix(6).joined(separator: "; ") + (renderings.count > 6 ? "; …" : "")
  }

  private func style(_ style: TextStyle, _ text: String) -> String { style.applied(to: text, when: options.usesColor) }
}
