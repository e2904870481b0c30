import BundledData
import CommandLineTool
import Foundation
import Terminology
import TestSupport
import Testing

@Suite struct GlossaryStatsCommandTests {
  private static let header = "concept;term;type;pos;preferred;admitted;deprecated;match;note"

  private static func houseTerms(in folder: TemporaryFolder) throws -> String {
    try folder.writeTable(
      "house-terms.tsv", header, "zone;zona dagang;full;noun;trade zone;zone | area;;inflected yang;of trade",
      "zone;ZD;acronym;noun;trade zone;;loose zone;exact;", "meet;rapat;full;verb;meet;;;folded;")
  }

  @Test("The text is a table with aligned columns")
  func transcript() throws {
    let folder = try TemporaryFolder()
    let file = try Self.houseTerms(in: folder)
    let run = folder.run("glossary", "stats", "-g", file, "--field", "house-terms")
    #expect(run.status == .success)
    #expect(run.errors == "")
    #expect(
      run.output == """
        concepts                  2
        terms                     3
        multi-word terms          1   33.3 %
        terms with a note         1   33.3 %
        terms allowing yang       1   33.3 %

        subject field         count    share
        house-terms               3  100.0 %

        type                  count    share
        full                      2   66.7 %
        short                     0    0.0 %
        acronym                   1   33.3 %
        abbreviation              0    0.0 %
        variant                   0    0.0 %

        pos                   count    share
        noun                      2   66.7 %
        propn                     0    0.0 %
        verb                      1   33.3 %
        adj                       0    0.0 %
        adv                       0    0.0 %
        phrase                    0    0.0 %

        match                 count    share
        exact                     1   33.3 %
        folded                    1   33.3 %
        inflected                 1   33.3 %

        renderings            count    share
        preferred                 3   50.0 %
        admitted                  2   33.3 %
        deprecated                1   16.7 %

        """)
  }

  @Test("JSON has the same counts, valid against the schema")
  func json() throws {
    let folder = try TemporaryFolder()
    let file = try Self.houseTerms(in: folder)
    let run = folder.run("glossary", "stats", "-f", "json", "-g", file)
    #expect(try JSONSchema("padanan-glossary", definition: "statistics").problems(in: Array(run.output.utf8)) == [])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["terms"] as? Int == BundledData.glossary().records.count + 3)
    #expect((object["fields"] as? [String: Int])?["house-terms"] == 3)
    #expect((object["fields"] as? [String: Int])?.values.reduce(0, +) == object["terms"] as? Int)
  }

  @Test("A glossary without terms has shares of nothing")
  func empty() throws {
    let folder = try TemporaryFolder()
    let file = try folder.writeTable("none.tsv", Self.header)
    let run = folder.run("glossary", "stats", "-g", file, "--field", "none")
    #expect(run.status == .success)
    #expect(run.output.contains("\nmulti-word terms          0    0.0 %\n"))
  }
}
