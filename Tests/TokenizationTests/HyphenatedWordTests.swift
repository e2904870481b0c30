import TestSupport
import Testing

@Suite struct HyphenatedWordTests {
  @Test(
    "A hyphen joins doubled words, affixes and numbers of names, and parts two names",
    arguments: Table.rows("hyphens.tsv"))
  func hyphens(_ row: Table.Row) {
    #expect(joinedTokens(of: row[0]) == row[1])
  }

  @Test("A hyphen of its own character joins as the one of ASCII does", arguments: ["\u{2010}", "\u{2011}"])
  func typographicHyphens(_ hyphen: String) {
    #expect(tokenForms(of: "undang\(hyphen)undang") == ["undang\(hyphen)undang"])
    #expect(tokenForms(of: "Prabowo\(hyphen)Gibran") == ["Prabowo", hyphen, "Gibran"])
  }

  @Test("The United States are no Arabic article", arguments: ["AS-China", "AS-Iran", "AS-Israel", "AS-Korsel"])
  func unitedStates(_ pair: String) {
    let (left, right) = (pair.prefix(2), pair.dropFirst(3))
    #expect(joinedTokens(of: pair) == "\(left)␣-␣\(right)")
  }

  @Test(
    "A capital does not part a reduplication whose second part is a verb",
    arguments: ["Tolong-Menolong", "Surat-Menyurat", "Tawar-Menawar", "TOLONG-MENOLONG"])
  func capitalizedVerb(_ word: String) {
    #expect(tokenForms(of: word) == [word])
  }
}
