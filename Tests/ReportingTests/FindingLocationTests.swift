import Testing
import Verification

@testable import Reporting

@Suite struct FindingLocationTests {
  @Test(
    "The columns cut the part out of its line, in scalars and in bytes",
    arguments: [
      ("", "The “café” 🇮🇩 wants ⟦teamwork⟧.", "teamwork"), ("id\t", "⟦The⟧ end", "The"), ("é“ ", "习 ⟦近⟧", "近"),
      ("x", "e\u{301} ⟦e\u{301}x⟧", "e\u{301}x"), ("x ", "a⟦⟧ b", ""), ("x ", "the whole", "the whole"), ("", "", ""),
    ])
  func columns(indent: String, target: String, part: String) throws {
    let finding = SampleReports.finding(.termCase, "message", "sumber", target, indent: indent)
    let location = FindingLocation(finding)
    let line = indent + finding.target.text + "\tmore"
    let scalars = try #require(location.scalars)
    let bytes = try #require(location.bytes)
    let cut = Array(line.unicodeScalars)[scalars.lowerBound - 1..<scalars.upperBound - 1]
    #expect(Array(cut) == Array(part.unicodeScalars))
    #expect(Array(Array(line.utf8)[bytes.lowerBound - 1..<bytes.upperBound - 1]) == Array(part.utf8))
  }

  @Test(
    "There are no columns where the text does not stand in one line as it is",
    arguments: [("⟦a⟧ b", nil), ("⟦a⟧\nb", ""), ("a\r\n⟦b⟧", "")] as [(String, String?)])
  func noColumns(target: String, indent: String?) {
    let finding = SampleReports.finding(.termCase, line: 7, "message", "s", target, expected: ["x"], indent: indent)
    let location = FindingLocation(finding)
    #expect(location.line == 7)
    #expect(location.scalars == nil && location.bytes == nil && location.replacement == nil)
  }

  @Test(
    "The first rendering may replace a part, if every format writes it as it is",
    arguments: [
      ("⟦a⟧ b", ["first", "second"], "first"), ("⟦a⟧ b", ["“é”, it’s"], "“é”, it’s"), ("⟦a⟧ b", [], nil),
      ("a⟦⟧ b", ["first"], nil), ("a b", ["first"], nil), ("⟦a⟧ b", ["AT&T"], nil), ("⟦a⟧ b", ["a\tb"], nil),
      ("⟦a⟧ b", ["say \"a\""], nil), ("⟦a⟧ b", ["<b>"], nil), ("⟦a⟧ b", ["a\\b"], nil), ("⟦a⟧ b", [""], nil),
    ] as [(String, [String], String?)])
  func replacement(target: String, expected: [String], replacement: String?) {
    let finding = SampleReports.finding(.deprecatedTerm, "message", "sumber", target, expected: expected)
    #expect(FindingLocation(finding).replacement == replacement)
  }
}
