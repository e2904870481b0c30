public import Annotation
import Morphology
import TextModel
import Terminology

/// Markdown as GitHub reads it: each sentence an interlinear block, its translation a quotation, the terms a table.
public struct MarkdownRenderer: Renderer {
  private let lines: Set<InterlinearLine>
  private var block: InterlinearBlock
  private var tally = TermTally()

  /// - Parameter width: the columns of the blocks.
  public init(width: Int = 80, lines: Set<InterlinearLine> = .standard) {
    self.lines = lines
    block = InterlinearBlock(options: PlainTextRenderer.Options(width: width, lines: lines), indent: 0)
  }

  public var separator: [UInt8] { Array("\n".utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    let id = Self.escaped(document.source.id)
    output.append(text: document.headline.map { "# \(Self.escaped($0))\n\n\(id)\n" } ?? "# \(id)\n")
    block.prepare(for: document)
    var text: [UInt8] = []
    for sentence in document.sentences {
      text.removeAll(keepingCapacity: true)
      block.append(sentence, in: document, to: &text)
      let fence = Self.fence(around: text)
      output.append(text: "\n\(fence)text\n")
      output += text
      output.append(text: "\(fence)\n")
      if lines.contains(.translation), let translation = sentence.translation {
        output.append(text: "\n> \(Self.escaped(translation))\n")
      }
    }
    appendTerms(of: document, to: &output)
    appendAcronyms(of: document, to: &output)
    if lines.contains(.morphs), lines.contains(.glosses) { appendLegend(of: document, to: &output) }
  }

  /// Backticks that the block does not hold.
  ///
  /// Source: CommonMark 0.31, section 4.5 (fenced code blocks).
  private static func fence(around text: [UInt8]) -> String {
    var longest = 0
    var run = 0
    for byte in text {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    return String(repeating: "`", count: max(3, longest + 1))
  }

  private mutating func appendTerms(of document: AnnotatedDocument, to output: inout [UInt8]) {
    tally.count(document)
    let rows = tally.entries.map { entry in
      let term = document.glossary[entry.term]
      return [
        term.text, term.preferred, term.admitted.joined(separator: "; "), term.deprecated.joined(separator: "; "),
        term.note, String(entry.count),
      ]
    }
    Self.appendTable("Terms", ["Term", "Rendering", "Also", "Not", "Note", "Times"], rows, to: &output)
  }

  private func appendAcronyms(of document: AnnotatedDocument, to output: inout [UInt8]) {
    let rows = UnlistedAcronym.list(of: document).map { [$0.acronym, $0.longForm] }
    Self.appendTable("Acronyms explained in the text", ["Acronym", "Long form"], rows, to: &output)
  }

  private func appendLegend(of document: AnnotatedDocument, to output: inout [UInt8]) {
    let rows = GlossLabel.used(in: document).map { [$0.rawValue, $0.meaning] }
    Self.appendTable("Labels", ["Label", "Meaning"], rows, to: &output)
  }

  private static func appendTable(
    _ title: String, _ columns: [String], _ rows: [[String]], to output: inout [UInt8]
  ) {
    if rows.isEmpty { return }
    let rule = columns.map { _ in "---" }
    output.append(text: "\n## \(title)\n\n")
    for row in [columns, rule] + rows.map({ $0.map(escaped) }) {
      output.append(text: "| \(row.joined(separator: " | ")) |\n")
    }
  }

  /// Text that means itself: every mark of ASCII has a backslash before it.
  ///
  /// Source: CommonMark 0.31, section 2.4 (backslash escapes).
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in VisibleText.visible(text).unicodeScalars {
      let isMark =
        scalar.value > 0x20 && scalar.value < 0x7F && !scalar.properties.isAlphabetic
        && scalar.properties.numericType == nil && !harmless.contains(scalar)
      if isMark { result.append("\\") }
      result.append(scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return String(result)
  }

  /// Marks that mean nothing inside a line and are frequent in prose.
  private static let harmless: Set<Unicode.Scalar> = [",", ";", "'", "(", ")", "/", "%", "?"]
}
