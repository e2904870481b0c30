import TestSupport
import Testing

@testable import Morphology

@Suite struct CliticTests {
  private static let analyzer = MorphologicalAnalyzer(
    lexicon: lexicon(
      "rumah;noun;house;;", "membeli;verb;buy;beli;", "beli;verb;buy;;bound", "indah;adj;beautiful;;", "pergi;verb;go;;"
    ))

  @Test("The gloss says what the pronoun is to its host", arguments: Table.rows("clitic-glosses.tsv"))
  func gloss(row: Table.Row) {
    #expect(Self.analyzer.analyses(of: row[0]).first?.glosses.first == row[1])
  }

  @Test("A clitic is a morph of its own behind or before its host")
  func morphs() throws {
    let best = try #require(Self.analyzer.analyses(of: "dibelinyalah").first)
    #expect(best.segmentation == "di-beli=nya=lah")
    #expect(best.morphs.suffix(2).map(\.gloss) == ["3", "EMPH"])
    #expect(Self.analyzer.analyses(of: "kubeli").first?.morphs.first == Morph("ku", .firstPersonSingular, .clitic))
  }

  @Test(
    "Particles stand outside pronouns, and a noun takes no pronoun before it",
    arguments: ["rumahlahnya", "kurumah", "kauindah"])
  func wrongOrder(form: String) {
    #expect(Self.analyzer.analyses(of: form).allSatisfy { $0.reason == .cliticOnUnknown })
  }

  @Test("A hyphen may stand before a clitic")
  func hyphen() {
    #expect(Self.analyzer.analyses(of: "rumah-nya").first?.segmentation == "rumah=nya")
  }
}
