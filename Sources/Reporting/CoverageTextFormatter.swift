public import Coverage
import Rendering

/// The report for people at a terminal: the sums, and of every list the beginning.
public struct CoverageTextFormatter: CoverageFormatter {
  private let options: ReportOptions
  private static let shown = 15
  private static let shownCandidates = 40

  public init(_ options: ReportOptions = ReportOptions()) {
    self.options = options
  }

  public func format(_ report: CoverageReport) -> [UInt8] {
    var lines = summary(of: report)
    lines += report.comparison.map(comparison) ?? []
    lines += table(
      "Subject fields", ["words", "share", "concepts used"],
      report.fields.map { [$0.name, "\($0.coverage.count)", $0.coverage.percentage, fraction($0.concepts)] })
    lines += table(
      "Words in the lexicon", ["tokens", "share", "types", "share"],
      report.lexicon.map {
        [
          $0.name.rawValue, "\($0.tokens.count)", $0.tokens.percentage, "\($0.types.count)", $0.types.percentage,
        ]
      })
    lines += table(
      "Terms used most", ["count", "documents"],
      report.concepts.prefix(Self.shown).map { [$0.terms[0].text, "\($0.count)", "\($0.documentCount)"] })
    lines += table(
      "Variant spellings in use", ["count", "standard"],
      report.variants.prefix(Self.shown).map { [$0.text, "\($0.count)", $0.instead] })
    lines += table(
      "Growth with the text", ["types", "in terms", "concepts"],
      report.growth.enumerated().filter { $0.offset % 4 == 3 }.map(\.element).map {
        ["\($0.words) words", "\($0.types)", "\($0.coveredTypes)", "\($0.concepts)"]
      })
    if !report.growth.isEmpty {
      lines.append(
        "  A thousand more words would bring \(report.newConceptsPerThousandWords) concepts that are not met yet.")
    }
    lines += table("Least covered documents", ["share", "words"], report.leastCovered.prefix(5).map(document))
    lines += table("Best covered documents", ["share", "words"], report.mostCovered.prefix(5).map(document))
    if report.candidates.phrases.isEmpty, report.candidates.words.isEmpty {
      lines += [
        "", heading("No candidates"),
        "  Nothing that may be a term stands often enough; a lower --min-count takes in rarer phrases.",
      ]
    }
    lines += candidates("Candidates", report.candidates.phrases, report)
    lines += candidates("Candidates of one word", report.candidates.words, report)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func summary(of report: CoverageReport) -> [String] {
    [
      heading("\(report.tokens.percentage) of the content words stand in terms"),
      "  \(fraction(report.tokens)) words, \(fraction(report.types)) distinct ones (\(report.types.percentage)), in "
        + EnglishProse.count(report.documentCount, "document"),
      "  \(fraction(report.usedConcepts)) concepts of the glossary are used",
    ]
  }

  private func comparison(_ comparison: CoverageComparison) -> [String] {
    table(
      "Since the older report", ["old", "new"],
      comparison.changes.map { [$0.name, $0.old.percentage, $0.new.percentage] })
      + [
        "  \(EnglishProse.count(comparison.newCandidates.count, "new candidate")), "
          + "\(comparison.goneCandidates.count) gone"
      ]
  }

  private func document(_ document: DocumentCoverage) -> [String] {
    [
      document.document, CoverageReport.Part(document.coveredCount, of: document.wordCount).percentage,
      "\(document.wordCount)",
    ]
  }

  private func candidates(_ title: String, _ candidates: [TermCandidate], _ report: CoverageReport) -> [String] {
    guard !candidates.isEmpty else { return [] }
    let shown = candidates.prefix(Self.shownCandidates)
    let more = candidates.count - shown.count
    let rest = more > 0 ? " (\(shown.count) of \(candidates.count); --format tsv, json or html has them all)" : ""
    return ["", heading(title) + rest]
      + shown.flatMap { candidate in
        let acronym = candidate.acronym.map { " (\($0))" } ?? ""
        let count = "×\(candidate.count) in \(EnglishProse.count(candidate.documentCount, "document"))"
        let title = TextStyle.term.applied(to: VisibleText.visible(candidate.text + acronym), when: options.usesColor)
        var lines = ["  \(title)  \(count)"]
        let forms = candidate.forms.map { "\($0.text) ×\($0.count)" }.joined(separator: "; ")
        let renderings = (report.proposals[candidate.text] ?? []).map(\.summary).joined(separator: "; ")
        for (label, text) in [("with", forms), ("English", renderings), ("e.g.", candidate.contexts.first?.text ?? "")]
        where !text.isEmpty {
          lines.append("      \(label): " + cut(VisibleText.visible(text), to: options.width - 10 - label.count))
        }
        return lines
      }
  }

  private func cut(_ text: String, to width: Int) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return DisplayWidth.width(of: line) <= width ? line : line.prefix(max(1, width - 1)) + "…"
  }

  private func heading(_ text: String) -> String { TextStyle.heading.applied(to: text, when: options.usesColor) }

  private func fraction(_ part: CoverageReport.Part) -> String { "\(part.count) of \(part.total)" }

  /// Rows whose first cell is flush left and the others flush right.
  private func table(_ title: String, _ columns: [String], _ rows: [[String]]) -> [String] {
    guard !rows.isEmpty else { return [] }
    let cells = [[title] + columns] + rows.map { row in ["  " + VisibleText.visible(row[0])] + row.dropFirst() }
    let widths = cells[0].indices.map { column in cells.map { DisplayWidth.width(of: $0[column]) }.max() ?? 0 }
    return [""]
      + cells.enumerated().map { index, row in
        row.enumerated().map { column, cell in
          let padding = String(repeating: " ", count: widths[column] - DisplayWidth.width(of: cell))
          return column == 0 ? (index == 0 ? heading(cell) : cell) + padding : padding + VisibleText.visible(cell)
        }
        .joined(separator: "  ")
      }
  }
}
