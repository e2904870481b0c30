import Rendering
import TextModel
public import Verification

/// A comment for a pull request: the sums as a table, and the findings of each document to unfold.
///
/// Of a long report, the comment holds as many findings as fit and says how many do not.
public struct MarkdownFormatter: FindingFormatter {
  /// As long as a comment may be on GitHub, with room left for what a workflow adds; in UTF-16 code units.
  public static let lengthLimit = 65_000

  public init() {}

  public func format(_ report: CheckReport) -> [UInt8] {
    let counts = Dictionary(report.entries.map { ($0.finding.place.path, 1) }, uniquingKeysWith: +)
    var comment = Self.head(report)
    var room = Self.lengthLimit - Self.noticeLength - comment.utf16.count
    var shown = 0
    var documents: [(opening: String, items: String)] = []
    var indices: [String: Int] = [:]
    for entry in report.entries {
      let path = entry.finding.place.path
      let item = Self.item(entry.finding)
      let opening = indices[path] == nil ? Self.opening(path, counts[path] ?? 0) : ""
      room -= item.utf16.count + opening.utf16.count + (opening.isEmpty ? 0 : Self.closing.utf16.count)
      if room < 0 { break }
      shown += 1
      if let index = indices[path] {
        documents[index].items += item
      } else {
        indices[path] = documents.count
        documents.append((opening, item))
      }
    }
    for document in documents { comment += document.opening + document.items + Self.closing }
    let limit = shown < report.entries.count ? "a comment holds at most \(Self.lengthLimit) characters" : nil
    if let notice = report.cutNotice(shown: shown, limit: limit) { comment += "\n**\(notice).**\n" }
    return Array(comment.utf8)
  }

  /// Longer than the sentence that says how many findings are left out.
  private static let noticeLength = 200

  private static func head(_ report: CheckReport) -> String {
    let summary = report.summary
    var head = "### Term check: \(summary.findings)\n\nIn \(summary.extent)"
    head += (summary.silenced.map { "; \($0)" } ?? "") + ".\n"
    let checks = summary.checksByCount
    guard !checks.isEmpty else { return head }
    head += "\n| check | findings | what |\n| --- | ---: | --- |\n"
    for (check, count) in checks {
      head += "| `\(check.rawValue)` | \(count) | \(CheckDescription.of(check).summary) |\n"
    }
    return head
  }

  private static func opening(_ path: String, _ count: Int) -> String {
    let name = html(shortened(path, 300))
    return "\n<details><summary><code>\(name)</code>: \(EnglishProse.count(count, "finding"))</summary>\n\n"
  }

  private static let closing = "\n</details>\n"

  private static func item(_ finding: BitextFinding) -> String {
    let location = FindingLocation(finding)
    let column = location.scalars.map { ":\($0.lowerBound)" } ?? ""
    let message = markdown(finding.message, limit: 1000)
    var lines = [
      "- **\(finding.severity.rawValue)** line \(location.line)\(column): \(message) `\(finding.check.rawValue)`"
    ]
    for (label, side) in [("Indonesian", finding.source), ("English", finding.target)] where !side.text.isEmpty {
      let marked = MarkedExcerpt(side, width: 240)
      let part = marked.marked.isEmpty ? "‸" : "<ins>\(markdown(marked.marked))</ins>"
      lines.append("\(label): \(markdown(marked.before))\(side.hasPlace ? part : "")\(markdown(marked.after))")
    }
    if !finding.expected.isEmpty {
      lines.append(
        "\(finding.agreement == nil ? "expected" : "agreed"): \(markdown(finding.expected.joined(separator: "; "), limit: 300))"
      )
    }
    // Comments break a line where the text does, other places do not.
    return lines.joined(separator: "<br>") + "\n"
  }

  /// The text as text: nothing in it is markup, a formula, a mention of somebody or a link to an issue, and controls are
  /// visible.
  ///
  /// Sources: CommonMark 0.31.2, section 2.4 (backslash escapes); GitHub documentation, “Writing mathematical expressions”
  /// (dollar signs).
  private static func markdown(_ text: String, limit: Int) -> String { markdown(shortened(text, limit)) }

  private static func markdown(_ visible: String) -> String {
    var result = ""
    for scalar in visible.unicodeScalars {
      switch scalar {
      case "&", "<", ">": result += html(String(scalar))
      case "@", "#": result += "\(scalar)&#8203;"
      case "$": result += "<span>$</span>"
      // What is markup inside a line, where all texts stand.
      case "\\", "`", "*", "_", "[", "]", "|", "~": result += "\\\(scalar)"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text where markup begins a block of HTML, in which nothing else is read.
  private static func html(_ visible: String) -> String {
    visible.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func shortened(_ text: String, _ limit: Int) -> String {
    MarkedExcerpt(.init(text, 0..<0), width: limit).after
  }
}
