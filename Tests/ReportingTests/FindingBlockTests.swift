import Rendering
import Testing
import TestSupport
import Verification

@testable import Reporting

@Suite struct FindingBlockTests {
  @Test("The carets stand under the part, whatever the width of the characters before it")
  func carets() throws {
    for target in ["习近平 met the ⟦president⟧.", "“é” 👍🏽 ⟦国家主席⟧", "\u{202E}\t⟦a⟧", "e\u{301} ⟦x⟧", "ab ⟦⟧ c"] {
      let finding = SampleReports.finding(.termCase, "message", "sumber", target)
      let lines = FindingBlock(width: 100).lines(of: finding)
      let row = try #require(lines.firstIndex { $0.hasPrefix("  en") })
      let parts = finding.target.parts
      let before = VisibleText.visible(String(parts.before))
      let marked = VisibleText.visible(String(parts.marked))
      #expect(lines[row + 1].prefix { $0 == " " }.count == 12 + DisplayWidth.width(of: before))
      #expect(lines[row + 1].count { $0 == "^" } == max(1, DisplayWidth.width(of: marked)))
    }
  }

  @Test("No line is wider than the block, but for the first", arguments: [60, 72, 100])
  func width(columns: Int) {
    for finding in SampleReports.awkwardFindings {
      let lines = FindingBlock(width: columns).lines(of: finding).dropFirst()
      #expect(lines.filter { DisplayWidth.width(of: $0) > columns } == [])
    }
  }

  @Test("Colours change nothing but the codes of the terminal")
  func colors() {
    for finding in SampleReports.awkwardFindings {
      let colored = FindingBlock(width: 80, usesColor: true).lines(of: finding).joined(separator: "\n")
      let plain = FindingBlock(width: 80).lines(of: finding).joined(separator: "\n")
      #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
      #expect(TerminalControls.found(in: Array(plain.utf8)) == [])
    }
  }
}
