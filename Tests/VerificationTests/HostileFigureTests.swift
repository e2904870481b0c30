import TestSupport
import Testing

@testable import Verification

@Suite struct HostileFigureTests {
  private static let fragments = [
    "1", "2031", "1/8", "16/8/2024", "15.30", "-", "–", "(", ")", ".", ",", "/", "%", "$", "Rp", "ke-79", "juta", "a",
    "half",
    "million", "two", "dua", "puluh", "koma", "lima", "and", "of", "Aug.", "May", "Senin", "Monday", "pukul", "jam",
    "WIB",
    "p.m.", "o'clock", "hundred", "99999999999999999999999", "1.2.3.4.5", "0/0", "’", "é", "Al-", "KPK", "\n\n", "-an",
    "1990s", "3pm", "M6.7", "B.244/IX/2005", "IV", "third", "a third", "'", "\u{1F600}", "W.",
  ]

  @Test("No jumble of figures traps a check or gives a range outside its text", arguments: 0..<40)
  func jumbles(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let text = { (generator: inout SeededGenerator) in
      (0..<60).map { _ in generator.element(of: Self.fragments) + (Bool.random(using: &generator) ? " " : "") }.joined()
    }
    let pairs = (0..<5).map { _ in (source: "x" + text(&generator), target: text(&generator)) }
    for finding in UnitContexts.findings(CorpusSlipTests.checks, in: pairs) {
      #expect(finding.source.range.upperBound <= finding.source.text.utf8.count)
      #expect(finding.target.range.upperBound <= finding.target.text.utf8.count)
    }
  }
}
