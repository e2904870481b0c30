import Testing
import TextModel
import Verification

@testable import Reporting

@Suite struct GitHubFormatterTests {
  @Test("What the runner reads as syntax is escaped")
  func escaping() {
    let finding = SampleReports.finding(
      .termCase, path: "a:b,c%d\n.txt", "100%, 1:2\r\n::error::x\u{1B}[31m\u{202E}", "s", "⟦t⟧")
    #expect(
      lines([finding]) == [
        "::notice file=a%3Ab%2Cc%25d%0A.txt,line=1,endLine=1,col=1,endColumn=2,title=term-case"
          + "::100%25, 1:2%0D%0A::error::x␛[31m<U+202E>"
      ])
  }

  @Test(
    "A notice is written where GitHub does not show everything, before the notes",
    arguments: [(10, 10, 9, nil), (11, 0, 0, 11), (0, 11, 3, 11), (1, 1, 10, 2), (0, 0, 0, nil)]
      as [(Int, Int, Int, Int?)])
  func limit(errors: Int, warnings: Int, notes: Int, position: Int?) {
    let findings = [(Finding.Severity.error, errors), (.warning, warnings), (.note, notes)].flatMap { severity, count in
      (0..<count).map { SampleReports.finding(.termCase, severity: severity, row: $0 + 1, "m", "s", "t") }
    }
    let lines = lines(findings)
    #expect(lines.firstIndex { $0.hasPrefix("::notice title=padanan::") } == position)
    #expect(lines.count == findings.count + (position == nil ? 0 : 1))
  }

  @Test("Findings that the report itself does not list are said")
  func cut() {
    let output = String(decoding: GitHubFormatter().format(SampleReports.cut), as: UTF8.self)
    #expect(output.contains("; 1234 more findings are not listed\n"))
  }

  private func lines(_ findings: [BitextFinding]) -> [String] {
    let output = GitHubFormatter().format(SampleReports.report(findings))
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
