import Rendering
import TextModel
import Verification

/// A finding for people: the line that editors jump to, both sides with carets under what it is about, the agreed renderings
/// and the row of the glossary.
struct FindingBlock {
  let width: Int
  var usesColor = false

  func lines(of finding: BitextFinding) -> [String] {
    let location = FindingLocation(finding)
    let column = location.scalars.map { ":\($0.lowerBound)" } ?? ""
    let place = VisibleText.visible(finding.place.path) + ":\(location.line)\(column):"
    let severity = style(Self.styles[finding.severity] ?? .plain, "\(finding.severity.rawValue):")
    let check = style(.marker, "[\(finding.check.rawValue)]")
    return ["\(style(.heading, place)) \(severity) \(VisibleText.visible(finding.message)) \(check)"]
      + lines(of: finding.source, label: "id") + lines(of: finding.target, label: "en")
      + lines(of: finding.expected.joined(separator: "; "), label: finding.agreement == nil ? "expected" : "agreed")
      + lines(of: finding.agreement ?? "", label: "glossary")
  }

  private static let styles: [Finding.Severity: TextStyle] = [.error: .error, .warning: .warning, .note: .note]

  /// Where the texts begin, behind their labels.
  private static let indent = 12

  private func lines(of excerpt: BitextFinding.Excerpt, label: String) -> [String] {
    if excerpt.text.isEmpty { return [lead(label) + style(.marker, "(empty)")] }
    let marked = MarkedExcerpt(excerpt, width: width - Self.indent)
    let text = lead(label) + marked.before + style(.term, marked.marked) + marked.after
    guard excerpt.hasPlace else { return [text] }
    let spaces = String(repeating: " ", count: Self.indent + DisplayWidth.width(of: marked.before))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.width(of: marked.marked)))
    return [text, spaces + style(.term, carets)]
  }

  private func lines(of text: String, label: String) -> [String] {
    EnglishProse.lines(of: VisibleText.visible(text), width: max(24, width - Self.indent)).enumerated()
      .map { lead($0 == 0 ? label : "") + $1 }
  }

  private func lead(_ label: String) -> String {
    style(.marker, "  " + label) + String(repeating: " ", count: Self.indent - 2 - label.count)
  }

  private func style(_ style: TextStyle, _ text: String) -> String { style.applied(to: text, when: usesColor) }
}
