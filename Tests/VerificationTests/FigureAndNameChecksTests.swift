import TestSupport
import Testing

@testable import Verification

@Suite struct FigureAndNameChecksTests {
  @Test(
    "A figure or name that differs is found at its place, and nothing else is",
    arguments: Table.rows("figures-and-names.tsv"))
  func findings(row: Table.Row) throws {
    let check = try #require(CheckID(rawValue: row[0]))
    let found = UnitContexts.findings([check], in: [(row[1], row[2])])
    #expect(found.map(Self.places) == (row[3] == "nothing" ? [] : [row[3]]), "\(found.map(\.message))")
    if let finding = found.first { #expect(finding.expected.first ?? "·" == row[4]) }
  }

  private static func places(of finding: BitextFinding) -> String {
    [finding.source, finding.target].map { excerpt in
      let bytes = Array(excerpt.text.utf8)[excerpt.range]
      return bytes.isEmpty ? "·" : String(decoding: bytes, as: UTF8.self)
    }.joined(separator: "|")
  }
}
