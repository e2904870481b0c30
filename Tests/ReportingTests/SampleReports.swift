import Bitext
import Reporting
import TestSupport
import TextModel
import Verification

/// Reports for tests.
enum SampleReports {
  /// A file of the translation as its lines; the place of a unit in it is worked out from them.
  ///
  /// - Parameters:
  ///   - source, target: with the part that the finding is about in ⟦ ⟧; without it, the whole.
  ///   - indent: what stands before the translation on its line; `nil` where the text is not in its file as it is.
  static func finding(
    _ check: CheckID, severity: Finding.Severity? = nil, path: String = "news/a.en.txt", unit: String? = nil,
    row: Int = 1, line: Int? = nil, concept: String? = nil, _ message: String, _ source: String, _ target: String,
    expected: [String] = [], agreement: String? = nil, indent: String? = ""
  ) -> BitextFinding {
    let english = excerpt(target)
    let column = indent.map {
      Segment.Column(scalar: $0.unicodeScalars.count + 1, byte: $0.utf8.count + 1)
    }
    let unit = TranslationUnit(
      id: unit, row: row, source: Segment(excerpt(source).text, line: line ?? row),
      target: Segment(english.text, line: line ?? row, column: column))
    return BitextFinding(
      check, severity ?? CheckDescription.of(check).severity, at: .init(unit, path: path), concept: concept,
      message: message, source: excerpt(source), target: english, expected: expected, agreement: agreement)
  }

  static func excerpt(_ marked: String) -> BitextFinding.Excerpt {
    let text = MarkedText(marked)
    return .init(text.text, text.ranges.first ?? 0..<0)
  }

  /// A report of the findings, as a run that lists `cut` fewer than it found would give it.
  static func report(
    _ findings: [BitextFinding], cut: Int = 0, documents: [String] = [], concordance: [ConceptConcordance] = []
  ) -> CheckReport {
    var summary = CheckReport.Summary()
    summary.documentPaths = documents
    summary.documents = max(documents.count, Set(findings.map(\.place.path)).count)
    summary.units = 120
    for finding in findings {
      summary.severities[finding.severity, default: 0] += 1
      summary.checks[finding.check, default: 0] += 1
    }
    if cut > 0 {
      summary.severities[.note, default: 0] += cut
      summary.checks[.extraTerm, default: 0] += cut
    }
    summary.cut = cut
    let entries = findings.enumerated().map { CheckReport.Entry($1, fingerprint: "5f0d\(1000 + $0)") }
    return CheckReport(entries: entries, summary: summary, concordance: concordance)
  }

  /// All that is awkward in some format.
  static var awkward: CheckReport {
    let report = report(awkwardFindings, documents: ["news/a.en.txt", "news/clean.en.txt"], concordance: concordance)
    var summary = report.summary
    (summary.waived, summary.known) = (2, 5)
    return CheckReport(entries: report.entries, summary: summary, concordance: report.concordance)
  }

  static let empty = report([], documents: ["news/a.en.txt", "news/b.en.txt"])
  static let cut = report(Array(awkwardFindings.prefix(3)), cut: 1234, documents: ["news/a.en.txt"])

  static let awkwardFindings = [
    finding(
      .deprecatedTerm, row: 3, concept: "cooperation",
      "“teamwork” is deprecated for “kerja sama”, expected “cooperation”",
      "Presiden ingin ⟦kerja samanya⟧ “diperkuat”.", "The president’s “café” 🇮🇩 wants ⟦teamwork⟧ to be <b>stronger</b>.",
      expected: ["cooperation", "collaboration"], agreement: "Glossaries/political/diplomacy.tsv:120"),
    finding(
      .missingTerm, row: 4, concept: "constitutional-court",
      "“MK” has no agreed rendering, expected “Constitutional Court”",
      "Putusan ⟦MK⟧ dibacakan.", "The\tverdict was read at 100% speed & ]]> more.",
      expected: ["Constitutional Court", "MK"],
      indent: "2\té "),
    finding(
      .emptyTarget, row: 5, "the translation is empty", "Sidang ditunda.", ""),
    finding(
      .untranslatedTerm, unit: "a&b<c>", row: 9, concept: "x\"y",
      "“\u{202E}DPR\u{202C}\u{1B}[31m” stands as it is\nand more",
      "⟦DPR⟧\u{1B}]0;x\u{7} dan\r\nMPR", "The ⟦\u{202E}DPR\u{202C}\u{1B}[31m⟧\n  and the MPR\u{9B}2J",
      expected: ["House & Senate"],
      indent: nil),
    finding(
      .missingTerm, path: "./berita 100%/ünïcode: a,b.en.po", row: 2, line: 17,
      "“kerja sama” has no agreed rendering @user #1 ::error::no", "⟦kerja sama⟧ | *x* _y_ `z` [a](b)",
      "Zero‸width ⟦⟧here, * and ` too", expected: ["AT&T \"deal\""]),
    finding(
      .inconsistentTerm, row: 7, concept: "cooperation", "“collaboration” here, “cooperation” 4 times elsewhere",
      String(repeating: "panjang ", count: 60) + "⟦kerja sama⟧" + String(repeating: " sekali", count: 60),
      String(repeating: "long “é” ", count: 60) + "⟦collaboration⟧" + String(repeating: " indeed", count: 60),
      expected: ["cooperation"]),
    finding(.numberMismatch, row: 8, "1.234 is missing", "Ada ⟦1.234⟧ orang.", "There are people."),
    finding(.numberMismatch, row: 8, "1.234 is missing", "Ada ⟦1.234⟧ orang.", "There are people."),
    finding(
      .termCase, row: 10, "“president” has another capital", "Presiden", "习近平 met the ⟦president⟧.",
      expected: ["President"]),
  ]

  static let concordance = [
    ConceptConcordance(
      concept: "cooperation", terms: ["kerja sama", "kerjasama"], count: 7,
      renderings: [
        .init(
          text: "cooperation", status: .preferred, count: 4,
          places: [place(3, "wants ⟦cooperation⟧ & <more>"), place(4, "the ⟦cooperation⟧")]),
        .init(text: "collaboration", status: .admitted, count: 1, places: [place(7, "⟦Collaboration⟧ \u{202E}is")]),
        .init(text: "teamwork", status: .deprecated, count: 1, places: [place(3, "their ⟦teamwork⟧")]),
        .init(text: "", status: nil, count: 1, places: [place(8, "nothing of it")]),
      ]),
    ConceptConcordance(
      concept: "constitutional-court", terms: ["Mahkamah Konstitusi"], count: 2,
      renderings: [
        .init(
          text: "Constitutional Court", status: .preferred, count: 2, places: [place(1, "The ⟦Constitutional Court⟧")])
      ]),
  ]

  private static func place(_ line: Int, _ context: String) -> ConceptConcordance.Place {
    let excerpt = excerpt(context)
    return .init(path: "news/a.en.txt", unit: String(line), line: line, context: excerpt.text, range: excerpt.range)
  }
}
