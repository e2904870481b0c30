public import Coverage
import Rendering

/// The candidates as rows of a glossary, to be read by somebody and completed: the columns of a glossary file, where the
/// preferred rendering is what translations favour and the note says `REVIEW:` and why.
///
/// A row whose rendering nobody knows has a question mark there, so that it cannot pass for finished.
public struct CoverageTSVFormatter: CoverageFormatter {
  public init() {}

  public func format(_ report: CoverageReport) -> [UInt8] {
    var text = Self.header.joined(separator: "\t") + "\n"
    for candidate in report.candidates.phrases + report.candidates.words {
      text += row(candidate, report.proposals[candidate.text] ?? []) + "\n"
    }
    return Array(text.utf8)
  }

  private static let header = [
    "concept", "term", "type", "pos", "preferred", "admitted", "deprecated", "match", "note",
  ]

  private func row(_ candidate: TermCandidate, _ proposals: [RenderingProposal]) -> String {
    let isName = candidate.text.unicodeScalars.first?.properties.isUppercase ?? false
    let isAcronym =
      candidate.length == 1 && candidate.text.utf8.count > 1 && candidate.text == candidate.text.uppercased()
    let note =
      ["REVIEW: ×\(candidate.count) in \(EnglishProse.count(candidate.documentCount, "document"))"]
      + (candidate.acronym.map { ["acronym \($0)"] } ?? [])
      + (proposals.isEmpty ? [] : ["translations: " + proposals.map(\.summary).joined(separator: "; ")])
      + (candidate.contexts.first.map { ["“\($0.text)”"] } ?? [])
    let cells = [
      Self.identifier(proposals.first?.text ?? candidate.text), candidate.text, isAcronym ? "acronym" : "full",
      isName ? "propn" : "noun", proposals.first?.text ?? "?",
      "", "", isAcronym ? "exact" : "inflected", note.joined(separator: "; "),
    ]
    return cells.map(Self.cell).joined(separator: "\t")
  }

  /// `code-of-ethics`
  private static func identifier(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }

  /// A cell holds neither a tab nor a line end, nor what a list is separated by.
  private static func cell(_ text: String) -> String {
    VisibleText.visible(
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("|", with: "/"))
  }
}
