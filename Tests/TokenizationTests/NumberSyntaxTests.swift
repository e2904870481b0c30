import TestSupport
import Testing

@Suite struct NumberSyntaxTests {
  @Test("A number keeps its separators and parts from its unit", arguments: Table.rows("numbers.tsv"))
  func numbers(_ row: Table.Row) {
    #expect(joinedTokens(of: row[0]) == row[1])
  }

  @Test("The stop of Rp. is the abbreviation's, also before a space", arguments: ["Rp. 2,5", "Rp. 5.000"])
  func spacedRupiah(_ amount: String) {
    #expect(tokenForms(of: amount) == amount.split(separator: " ").map(String.init))
  }
}
