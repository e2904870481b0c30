import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite struct GlossarySearchCommandTests {
  private static let header = "concept;term;type;pos;preferred;admitted;deprecated;match;note"

  private static func houseTerms(in folder: TemporaryFolder) throws -> String {
    try folder.writeTable(
      "house-terms.tsv", header,
      "zone;zona dagang bebas;full;noun;free trade zone;free-trade zone | tariff-free zone;loose trade zone;inflected;"
        + "Spell it out on first mention and never use the initials in a headline that stands alone",
      "zone;ZDB;acronym;noun;free trade zone;;;exact;")
  }

  @Test("A result has all that its row says, and why it was found")
  func transcript() throws {
    let folder = try TemporaryFolder()
    let file = try Self.houseTerms(in: folder)
    let run = folder.run("glossary", "search", "-g", file, "--field", "house-terms", "bebas", "zona")
    #expect(run.status == .success)
    #expect(run.errors == "")
    #expect(
      run.output == """
        zona dagang bebas
          preferred   free trade zone
          admitted    free-trade zone; tariff-free zone
          deprecated  loose trade zone
          note        Spell it out on first mention and never use the initials in a headline that stands
                      alone
          concept     zone (house-terms, full, noun)
          found       with all words in “zona dagang bebas”

        """)
  }

  @Test("Between two results stands a blank line, and the terminal's width is kept")
  func layout() throws {
    let folder = try TemporaryFolder()
    let file = try Self.houseTerms(in: folder)
    let console = ConsoleTranscript(terminalWidth: 50)
    let run = folder.run("glossary", "search", "-g", file, "free trade zone", console: console)
    #expect(run.output.contains("trade zone”\n\nZDB\n  preferred   free trade zone\n"))
    #expect(run.output.lines.allSatisfy { $0.count <= 50 })
  }

  @Test("JSON has the results best first, valid against the schema")
  func json() throws {
    let run = TemporaryFolder.run("glossary", "search", "-f", "json", "--limit", "3", "constitutional court")
    let schema = try JSONSchema("padanan-glossary", definition: "results")
    #expect(try schema.problems(in: Array(run.output.utf8)) == [])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(object["query"] as? String == "constitutional court")
    let results = try #require(object["results"] as? [[String: Any]])
    #expect(results.count == 3)
    #expect(results.first?["concept"] as? String == "constitutional-court")
    #expect(results.first?["reason"] as? String == "preferred")
  }

  @Test("At most ten results are shown, or as many as are asked for", arguments: [(nil, 10), ("1", 1), ("15", 15)])
  func limit(limit: String?, count: Int) {
    let run = TemporaryFolder.run(
      arguments: ["glossary", "search", "--field", "office-holders", "menteri"] + (limit.map { ["--limit", $0] } ?? []))
    #expect(run.output.lines.count { $0.hasPrefix("  concept ") } == count)
  }

  @Test("Where nothing is found that is said, as a status too", arguments: ["text", "json"])
  func nothing(format: String) throws {
    let run = TemporaryFolder.run("glossary", "search", "-f", format, "xqzw")
    #expect(run.status == .findings)
    #expect(run.errors == "padanan: nothing was found for “xqzw”\n")
    if format == "text" {
      #expect(run.output == "")
    } else {
      #expect(try JSONSchema("padanan-glossary", definition: "results").problems(in: Array(run.output.utf8)) == [])
    }
  }

  @Test(
    "The reasons are told",
    arguments: [
      ("pertemuan bilateral", "as the term “pertemuan bilateral”"),
      ("bilateral meeting", "as the preferred rendering “bilateral meeting”"),
      ("hand sign", "as the deprecated rendering “hand sign”"),
      ("kerjasamanya", "by other forms in “kerja sama”"), ("mentri", "by a similar spelling in “menteri”"),
    ])
  func reasons(query: String, reason: String) {
    #expect(
      TemporaryFolder.run(
        "glossary", "search", "--field", "diplomacy", "--field", "office-holders", "--field", "news-phrases",
        query
      ).output
        .contains("  found       \(reason)\n"))
  }
}
