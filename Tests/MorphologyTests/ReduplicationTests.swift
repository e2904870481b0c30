import TestSupport
import Testing

@testable import Morphology

@Suite struct ReduplicationTests {
  private static func collapsed(_ form: String) throws -> Reduplication.Collapsed? {
    let bytes = Array(form.utf8)
    let hyphen = try #require(bytes.firstIndex(of: UInt8(ascii: "-")))
    return Reduplication.collapsed(bytes, hyphen: hyphen)
  }

  @Test("A doubled word collapses to its simple form", arguments: Table.rows("reduplication.tsv"))
  func doubled(row: Table.Row) throws {
    let collapsed = try #require(try Self.collapsed(row[0]))
    #expect(String(decoding: collapsed.form, as: UTF8.self) == row[1])
    #expect(String(decoding: collapsed.doubled, as: UTF8.self) == row[2])
    #expect(collapsed.isReciprocal == (row[3] == "yes"))
  }

  @Test(
    "Two words with a hyphen are no doubling",
    arguments: [
      "timur-barat", "jual-beli", "sayur-mayur", "ke-79", "ktp-nya", "pro-rusia", "a-a", "anak-anak-anak", "-anak",
      "anak-",
    ])
  func notDoubled(form: String) throws {
    #expect(try Self.collapsed(form) == nil)
  }

  @Test("The doubling stands behind the root, inside the clitics")
  func place() throws {
    let morphs = [
      Morph(form: "anak", gloss: "child", kind: .root), Morph(form: "nya", gloss: "3", kind: .clitic),
    ]
    let collapsed = try #require(try Self.collapsed("anak-anaknya"))
    let doubled = Reduplication.insert(collapsed, into: morphs, label: .plural)
    #expect(doubled.map(\.form) == ["anak", "anak", "nya"])
    #expect(doubled.map(\.gloss) == ["child", "PL", "3"])
    #expect(doubled.map(\.kind) == [.root, .reduplication, .clitic])
  }
}
