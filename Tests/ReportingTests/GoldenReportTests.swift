import Testing
import TestSupport
import Verification

@testable import Reporting

@Suite struct GoldenReportTests {
  @Test("Every format writes what was read and found good once", arguments: ReportFormat.allCases)
  func formats(format: ReportFormat) {
    let formatter = format.formatter(ReportOptions(version: "1.2.3"))
    for (name, report) in [
      ("awkward", SampleReports.awkward), ("empty", SampleReports.empty), ("cut", SampleReports.cut),
    ] {
      Golden.expect(formatter.format(report), matches: "\(name).\(format.rawValue)")
    }
  }

  @Test("Text takes the width and the colours that it is told")
  func options() {
    let formatter = ReportFormat.text.formatter(ReportOptions(width: 60, usesColor: true))
    Golden.expect(formatter.format(SampleReports.awkward), matches: "awkward.narrow-color.text")
  }
}
