import BundledData
import Foundation
import Matching
import Terminology
import Testing
import TextModel

/// The shipped glossary, checked as `padanan glossary lint` checks it.
@Suite struct GlossaryLintTests {
  private static let findings: [Finding] = {
    var glossary = Glossary()
    let findings = BundledData.glossaryFiles.flatMap {
      GlossaryReader().read($0, field: BundledData.field(of: $0.path), into: &glossary)
    }
    let problems = GlossaryValidation().problems(in: glossary) + TermReachability().problems(in: glossary)
    return findings + GlossarySilencing().findings(of: problems, in: glossary)
  }()

  private static func findings(of check: GlossaryCheck) -> [String] {
    findings.filter { $0.check == check.rawValue }.map(\.description)
  }

  @Test("The shipped glossary has no finding", arguments: GlossaryCheck.allCases)
  func clean(check: GlossaryCheck) {
    #expect(Self.findings(of: check) == [])
  }

  @Test("The README describes every check as the program does")
  func readme() throws {
    let rows = try Repository.lines("Glossaries/README.md").filter { $0.hasPrefix("| `") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    let table = rows.filter { row in row.count == 3 && Finding.Severity(rawValue: row[1]) != nil }
    #expect(
      table == GlossaryCheck.allCases.map { ["`\($0.rawValue)`", $0.severity.rawValue, $0.abstract] })
  }
}
