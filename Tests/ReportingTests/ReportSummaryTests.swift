import Testing
import Verification

@testable import Reporting

@Suite struct ReportSummaryTests {
  @Test("The sums are said in words, what is silenced apart")
  func sentence() {
    #expect(
      SampleReports.awkward.summary.sentence
        == "5 errors, 3 warnings, 1 note in 120 units of 2 documents; 2 waived, 5 known from the baseline")
    #expect(SampleReports.empty.summary.sentence == "no findings in 120 units of 2 documents")
  }

  @Test("What a list lacks is said with its reason")
  func cutNotice() {
    #expect(SampleReports.awkward.cutNotice() == nil)
    #expect(SampleReports.cut.cutNotice() == "1234 more findings are not listed")
    #expect(
      SampleReports.cut.cutNotice(shown: 1, limit: "it is long")
        == "1236 more findings are not listed, because it is long")
    #expect(SampleReports.awkward.cutNotice(shown: 8) == "1 more finding is not listed")
  }

  @Test("The document with the worst finding comes first, and none is lost")
  func documents() {
    let findings = ["b", "a", "b", "c", "a"].enumerated().map { index, path in
      SampleReports.finding(.nameMismatch, path: path, row: index + 1, "m", "s", "t")
    }
    let documents = SampleReports.report(findings).documents
    #expect(documents.map(\.path) == ["b", "a", "c"])
    #expect(documents.map { $0.entries.map(\.finding.place.row) } == [[1, 3], [2, 5], [4]])
  }

  @Test("Checks come by the number of their findings, then in their own order; those without any are left out")
  func checks() {
    var summary = CheckReport.Summary()
    summary.checks = [.dateMismatch: 2, .termCase: 2, .missingTerm: 1, .extraTerm: 0]
    #expect(summary.checksByCount.map(\.check) == [.termCase, .dateMismatch, .missingTerm])
  }
}
