import Rendering
import TextModel
public import Verification

/// The report for people at a terminal: findings by document, each in the form that editors jump to, with both sides, carets
/// under what it is about, the agreed renderings and the row of the glossary.
public struct TextFormatter: FindingFormatter {
  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CheckReport) -> [UInt8] {
    let block = FindingBlock(width: options.width, usesColor: options.usesColor)
    var output: [UInt8] = []
    for document in report.documents {
      for entry in document.entries { Self.append(block.lines(of: entry.finding) + [""], to: &output) }
    }
    Self.append(sums(of: report), to: &output)
    return output
  }

  private func sums(of report: CheckReport) -> [String] {
    let checks = report.summary.checksByCount
    let width = checks.map { $0.check.rawValue.count + String($0.count).count }.max() ?? 0
    var lines = checks.map { check, count in
      let padding = width - check.rawValue.count - String(count).count
      return "  \(check.rawValue)\(String(repeating: " ", count: 2 + padding))\(count)"
    }
    if !checks.isEmpty { lines.append("") }
    lines.append(TextStyle.heading.applied(to: report.summary.sentence, when: options.usesColor))
    if let notice = report.cutNotice() { lines.append(notice) }
    return lines
  }

  private static func append(_ lines: [String], to output: inout [UInt8]) {
    for line in lines {
      output.append(contentsOf: line.utf8)
      output.append(UInt8(ascii: "\n"))
    }
  }
}
