import TestSupport
import Testing

@Suite struct WebAddressTests {
  @Test(
    "An address, handle or hashtag is one token, the stop behind it another", arguments: Table.rows("addresses.tsv"))
  func addresses(_ row: Table.Row) {
    #expect(joinedTokens(of: row[0]) == row[1])
  }

  @Test(
    "The name before @ may have stops, hyphens and underscores",
    arguments: ["humas.kpk", "budi_santoso", "info-publik"])
  func mailNames(_ name: String) {
    #expect(tokenForms(of: "\(name)@kpk.go.id") == ["\(name)@kpk.go.id"])
  }
}
