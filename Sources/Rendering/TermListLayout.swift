import Annotation
import Terminology

/// The list of the terms of a document, one entry a term: its renderings, its note and how often it occurs.
struct TermListLayout: Sendable {
  /// An entry, made once for each width of the column of terms; its count stands behind the head.
  private struct Fragment {
    let head: Range<Int>
    let details: Range<Int>
  }

  /// The column of terms is as wide as the widest of them, up to a multiple of the step, so that entries can be kept.
  private static let (widest, step) = (36, 4)

  let options: PlainTextRenderer.Options
  private var tally = TermTally()
  private var vocabulary: UInt64?
  private var buffer: [UInt8] = []
  /// By the width of the column of terms in steps.
  private var fragments = Array(repeating: TermMemo<Fragment>(), count: widest / step + 1)
  private var widths = TermMemo<Int>()

  init(options: PlainTextRenderer.Options) {
    self.options = options
  }

  mutating func append(_ document: AnnotatedDocument, to output: inout [UInt8]) {
    if vocabulary != document.vocabulary.identity {
      self = TermListLayout(options: options)
      vocabulary = document.vocabulary.identity
    }
    tally.count(document)
    defer { appendAcronyms(of: document, to: &output) }
    guard !tally.entries.isEmpty else { return }
    let count = EnglishProse.count(tally.entries.count, "term")
    output.append(
      text: style(.heading, "Terms") + " (\(count), \(EnglishProse.count(tally.total, "occurrence")))\n")
    let widest = tally.entries.reduce(0) { max($0, width(of: $1.term, in: document.glossary)) }
    let column = min(Self.widest, (widest + Self.step - 1) / Self.step * Self.step)
    for entry in tally.entries {
      let fragment = fragment(of: entry.term, column: column, in: document.glossary)
      output.append(buffer.span.extracting(fragment.head))
      if entry.count > 1 { output.append(text: style(.marker, "  ×\(entry.count)")) }
      output.append("\n")
      output.append(buffer.span.extracting(fragment.details))
    }
  }

  private mutating func width(of term: Glossary.TermID, in glossary: Glossary) -> Int {
    if let width = widths[term] { return width }
    let text = VisibleText.visible(glossary.text(of: .term, in: term))
    return widths.insert(DisplayWidth.width(of: text), for: term)
  }

  private mutating func fragment(of id: Glossary.TermID, column: Int, in glossary: Glossary) -> Fragment {
    if let fragment = fragments[column / Self.step][id] { return fragment }
    let term = glossary[id]
    let start = buffer.count
    let text = VisibleText.visible(term.text)
    let padding = String(repeating: " ", count: max(0, column - DisplayWidth.width(of: text)))
    buffer.append(text: "  \(style(.term, text))\(padding)  \(VisibleText.visible(term.preferred))")
    let head = buffer.count
    appendDetail("also: ", shortened(term.admitted), column: column)
    appendDetail("not:  ", term.deprecated.joined(separator: "; "), column: column)
    appendDetail("note: ", term.note, column: column)
    return fragments[column / Self.step].insert(Fragment(head: start..<head, details: head..<buffer.count), for: id)
  }

  private mutating func appendDetail(_ label: String, _ text: String, column: Int) {
    guard !text.isEmpty else { return }
    let indent = column + 4
    let room = max(24, options.width - indent - label.count)
    for (index, line) in EnglishProse.lines(of: VisibleText.visible(text), width: room).enumerated() {
      let lead =
        String(repeating: " ", count: indent) + (index == 0 ? label : String(repeating: " ", count: label.count))
      buffer.append(text: style(.marker, lead + line) + "\n")
    }
  }

  /// The first few; the other writers give them all.
  private func shortened(_ renderings: [String]) -> String {
    renderings.prefix(6).joined(separator: "; ") + (renderings.count > 6 ? "; …" : "")
  }

  /// The acronyms that the text explains and the glossary lacks.
  private func appendAcronyms(of document: AnnotatedDocument, to output: inout [UInt8]) {
    let acronyms = UnlistedAcronym.list(of: document)
    if acronyms.isEmpty { return }
    output.append(text: "\n" + style(.heading, "Acronyms explained in the text") + "\n")
    let column = min(Self.widest, acronyms.map { DisplayWidth.width(of: $0.acronym) }.max() ?? 0)
    for row in acronyms {
      let padding = String(repeating: " ", count: max(0, column - DisplayWidth.width(of: row.acronym)))
      output.append(text: "  \(style(.term, row.acronym))\(padding)  \(row.longForm)\n")
    }
  }

  private func style(_ style: TextStyle, _ text: String) -> String { style.applied(to: text, when: options.usesColor) }
}
