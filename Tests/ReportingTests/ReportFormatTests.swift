import Reporting
import Testing

@Suite struct ReportFormatTests {
  @Test(
    "The name of a file stands for a format",
    arguments: [
      ("report.txt", .text), ("out/terms.sarif", .sarif), ("terms.sarif.json", .sarif), ("terms.json", .json),
      ("gl-code-quality-report.json", .gitlab), ("out/terms.gitlab.json", .gitlab), ("junit.xml", .junit),
      ("checkstyle.xml", .checkstyle), ("terms.checkstyle.xml", .checkstyle), ("a.rdjsonl", .rdjsonl),
      ("a.jsonl", .rdjsonl), ("COMMENT.MD", .markdown), ("report.htm", .html), ("report.html", .html),
      ("report", nil), ("json", nil), ("a.json/report", nil), ("", nil), ("report.pdf", nil),
    ] as [(String, ReportFormat?)])
  func named(path: String, format: ReportFormat?) {
    #expect(ReportFormat.named(by: path) == format)
  }

  @Test("Every ending of a format is read as that format; only what is made for a log has none")
  func endings() {
    for format in ReportFormat.allCases {
      for ending in format.endings { #expect(ReportFormat.named(by: "report" + ending) == format, "\(ending)") }
      #expect(format.endings.isEmpty == (format == .github))
    }
  }
}
