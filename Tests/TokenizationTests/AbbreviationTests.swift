import TestSupport
import Testing

@Suite struct AbbreviationTests {
  @Test(
    "An abbreviation keeps its stops, a word at the end of a sentence does not",
    arguments: Table.rows("abbreviations.tsv"))
  func abbreviations(_ row: Table.Row) {
    #expect(joinedTokens(of: row[0]) == row[1])
  }

  @Test(
    "A short name behind an abbreviation without space is a word of its own",
    arguments: ["Dr. Ida", "Tn. Ali", "Ir. Eko"])
  func shortNames(_ spaced: String) {
    #expect(tokenForms(of: spaced.replacing(" ", with: "")) == tokenForms(of: spaced))
  }

  @Test(
    "Ranks of more than five letters are abbreviations too",
    arguments: ["Mayjen. Sutoyo", "Letjen. Suprapto", "Brigjen. Andi"])
  func longRanks(_ name: String) {
    #expect(tokenForms(of: name) == name.split(separator: " ").map(String.init))
  }
}
