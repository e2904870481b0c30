import TestSupport
import Testing

@testable import Morphology

@Suite struct AffixStrippingTests {
  /// The candidates of `form` as `pattern base`, the pattern as `meN-per-…-kan`.
  private static func candidates(_ form: String) -> [String] {
    var found: [String] = []
    var stripping = AffixStripping(Array(form.utf8))
    stripping.forEachCandidate { candidate, bytes in
      let base = String(decoding: candidate.base.map { bytes[$0] }, as: UTF8.self)
      found.append("\(name(of: candidate.pattern)) \(base)")
    }
    return found
  }

  private static func name(of pattern: AffixPattern) -> String {
    let prefixes = pattern.prefixes.map { "\($0)-" }.joined()
    guard let suffix = pattern.suffix else { return prefixes }
    return prefixes + (prefixes.isEmpty ? "-" : "…-") + suffix.rawValue
  }

  @Test("The affixes of every pattern are found", arguments: Table.rows("affix-stripping.tsv"))
  func found(row: Table.Row) {
    #expect(Self.candidates(row[0]).contains("\(row[1]) \(row[2])"))
  }

  @Test("The table of examples names every pattern of the inventory")
  func everyPatternHasAnExample() {
    let exemplified = Set(Table.rows("affix-stripping.tsv").map { $0[1] })
    let patterns = Set(AffixInventory.patterns.map(Self.name(of:)))
    #expect(patterns.subtracting(exemplified).sorted() == ["per-", "per-…-i", "per-…-kan"])
  }

  @Test("An allomorph stands only where the grammar has it", arguments: Table.rows("affix-stripping-refused.tsv"))
  func refused(row: Table.Row) {
    #expect(!Self.candidates(row[0]).contains("\(row[1]) \(row[2])"))
  }

  @Test(
    "A form that ends and begins with no affix has no candidates",
    arguments: ["buku", "rumah", "orang", "pun", "a", ""])
  func noCandidates(form: String) {
    #expect(Self.candidates(form) == [])
  }
}
