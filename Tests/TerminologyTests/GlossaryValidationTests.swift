import BundledData
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Terminology

@Suite struct GlossaryValidationTests {
  /// What is found in files of rows whose cells stand between semicolons; a tenth cell is one of the column `lint`.
  private static func findings(_ files: [(name: String, rows: [String])]) -> [Finding] {
    var glossary = Glossary()
    var findings: [Finding] = []
    for (name, rows) in files {
      let hasSilences = rows.contains { $0.count { $0 == ";" } == 9 }
      let header = GlossaryReader.header + (hasSilences ? [GlossaryReader.silencingColumn] : [])
      let text = ([header.joined(separator: ";")] + rows).joined(separator: "\n").replacing(";", with: "\t")
      findings += GlossaryReader().read(
        DelimitedText(Array(text.utf8), path: "\(name).tsv"), field: name, into: &glossary)
    }
    return findings + GlossarySilencing().findings(of: GlossaryValidation().problems(in: glossary), in: glossary)
  }

  @Test(
    "Every check finds what it is for, at its place, and nothing else", arguments: Table.rows("glossary-problems.tsv"))
  func checks(row: Table.Row) {
    let found = Self.findings([("terms", row[0].components(separatedBy: "⏎"))])
    let expected = row[1].isEmpty ? [] : row[1].components(separatedBy: " ⏎ ")
    let described = found.map { "\($0.position) \($0.severity.rawValue) \($0.check ?? "") \($0.message)" }
    #expect(found.count == expected.count, "\(described)")
    for (one, start) in zip(described.sorted(), expected.sorted()) { #expect(one.hasPrefix(start), "\(one)") }
  }

  @Test("A concept has a term once, in whatever file")
  func duplicateOverFiles() {
    let row = "a;negara;full;noun;country;;;inflected;"
    #expect(
      Self.findings([("one", [row]), ("two", [row])]).map(\.description) == [
        "two.tsv:2:3: error: “negara” stands already in one.tsv:2; keep one row [duplicate]"
      ])
  }

  @Test("Two concepts may share a term in different fields; an acronym then needs a note that names the other")
  func sharedTerm() {
    let full = ["a;modal;full;noun;capital;;;inflected;", "b;modal;full;noun;modal verb;;;inflected;"]
    #expect(Self.findings([("one", [full[0]]), ("two", [full[1]])]) == [])
    let economy = "owner;TKPI;acronym;propn;manpower index;;;exact;also a test: ability test"
    let society = "test;TKPI;acronym;propn;ability test;;;exact;of schools"
    #expect(
      Self.findings([("one", [economy]), ("two", [society])]).map(\.description) == [
        "two.tsv:2:6: warning: “TKPI” is also owner (one.tsv:2); name the other meaning in the note, or silence the check [ambiguous-acronym]"
      ])
    let other = [society, "test;tes kemampuan;full;noun;ability test;;;inflected;"]
    let named = "owner;TKPI;acronym;propn;manpower index;;;exact;in schools Tes Kemampuan"
    #expect(Self.findings([("one", [named]), ("two", other)]).map(\.path) == ["two.tsv"])
  }

  @Test("Every check has an id in kebab case and a line that says what it is for")
  func table() {
    for check in GlossaryCheck.allCases {
      #expect(check.rawValue.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
      #expect(!check.abstract.isEmpty && !check.abstract.contains("\n"))
    }
  }

  @Test("What the reader refuses is a finding of a check too")
  func reading() {
    let found = Self.findings([
      (
        "terms",
        ["a;negara;full;noun;country;;;inflected", "a;negara;long;noun;country;;;folded;", ";b;full;noun;c;;;exact;"]
      )
    ])
    #expect(found.map(\.check) == ["structure", "unknown-value", "empty-cell"])
  }

  @Test("A glossary of one term a thousand times is checked in no time", .timeLimit(.minutes(1)))
  func manyDuplicates() {
    let found = Self.findings([("terms", Array(repeating: "a;PM;acronym;propn;x;;y;exact;", count: 2000))])
    #expect(found.count { $0.check == "duplicate" } == 1999)
  }

  @Test("Hostile files are checked without a trap, and every finding has its place", arguments: 0..<40 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = Array(generator.element(of: BundledData.glossaryFiles).bytes.prefix(6_000))
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: 1 ... .max, using: &generator)
      case 1:
        bytes.insert(
          contentsOf: generator.element(of: [" ", "|", " | ", "(", "”", "\u{A0}", "é", "\t"]).utf8, at: index)
      default: bytes.removeSubrange(index..<min(bytes.count, index + 5))
      }
    }
    guard let (text, malformed) = try? DelimitedText.repaired(bytes, path: "terms.tsv") else { return }
    var glossary = Glossary()
    let findings =
      malformed + GlossaryReader().read(text, field: "test", into: &glossary)
      + GlossarySilencing().findings(of: GlossaryValidation().problems(in: glossary), in: glossary)
    let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for finding in findings {
      #expect((1...lines.count).contains(finding.position.line))
      #expect((1...lines[finding.position.line - 1].count + 1).contains(finding.position.column))
    }
  }
}
