import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite struct GlossaryLintCommandTests {
  private static let header = "concept;term;type;pos;preferred;admitted;deprecated;match;note"

  /// A file with a problem of each severity.
  private static func mixedFile(in folder: TemporaryFolder) throws -> String {
    try folder.writeTable(
      "terms.tsv", header, "b;gula (pasir;full;noun;sugar;;;inflected;", "a;beras;full;noun;Rice;;;inflected;",
      "c;beras;full;noun;rice;;;inflected;")
  }

  @Test("Every problem is a line in the order of the file, and the summary goes to standard error")
  func transcript() throws {
    let folder = try TemporaryFolder()
    let file = try Self.mixedFile(in: folder)
    let run = folder.run("glossary", "lint", file)
    #expect(run.status == .findings)
    #expect(
      run.output.lines == [
        "\(file):2:8: warning: “(” has no counterpart in the term cell; add or remove one [brackets]",
        "\(file):3:1: note: the row belongs before “gula (pasir” above it; sort by concept and term (LC_ALL=C sort) [unsorted]",
        "\(file):4:3: error: “beras” is c here and a in \(file):3; keep one [conflict]",
      ])
    #expect(run.errors == "padanan: 1 error, 1 warning, 1 note in 3 terms of 1 file\n")
  }

  @Test(
    "The status tells whether there is a finding at or above the level",
    arguments: [
      ("error", [1, 0, 0, 0]), ("warning", [1, 1, 0, 0]), ("note", [1, 1, 1, 0]), ("never", [0, 0, 0, 0]),
      (nil, [1, 0, 0, 0]),
    ])
  func failOn(level: String?, statuses: [Int32]) throws {
    let folder = try TemporaryFolder()
    let files = [
      try Self.mixedFile(in: folder),
      try folder.writeTable("warning.tsv", Self.header, "a;gula (pasir;full;noun;sugar;;;inflected;"),
      try folder.writeTable(
        "note.tsv", Self.header, "b;beras;full;noun;rice;;;inflected;", "a;gula;full;noun;sugar;;;inflected;"),
      try folder.writeTable("clean.tsv", Self.header, "a;beras;full;noun;rice;;;inflected;"),
    ]
    let found = files.map { file in
      TemporaryFolder.run(arguments: ["glossary", "lint", file] + (level.map { ["--fail-on", $0] } ?? [])).status
    }
    #expect(found.map(\.rawValue) == statuses)
  }

  @Test("A clean file has no output but the summary")
  func clean() throws {
    let folder = try TemporaryFolder()
    let file = try folder.writeTable("terms.tsv", Self.header, "a;beras;full;noun;rice;;;inflected;")
    let run = folder.run("glossary", "lint", file)
    #expect(run.status == .success)
    #expect(run.output == "")
    #expect(run.errors == "padanan: no findings in 1 term of 1 file\n")
  }

  @Test("JSON has the findings in the same order, valid against the schema")
  func json() throws {
    let folder = try TemporaryFolder()
    let file = try Self.mixedFile(in: folder)
    let run = folder.run("glossary", "lint", "--format", "json", file)
    #expect(run.status == .findings)
    let schema = try JSONSchema("padanan-glossary", definition: "findings")
    #expect(try schema.problems(in: Array(run.output.utf8)) == [])
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(objects.map { $0["check"] as? String } == ["brackets", "unsorted", "conflict"])
    #expect(objects.map { $0["line"] as? Int } == [2, 3, 4])
    #expect(objects.map { $0["severity"] as? String } == ["warning", "note", "error"])
    let none = folder.run("glossary", "lint", "-f", "json", try folder.writeTable("empty.tsv", Self.header))
    #expect(none.status == .success)
    #expect(try schema.problems(in: Array(none.output.utf8)) == [])
  }

  @Test("A folder's files are checked together, each once, and a term of two fields is seen")
  func folder() throws {
    let folder = try TemporaryFolder()
    let one = try folder.writeTable("g/one.tsv", Self.header, "a;PMKI;acronym;propn;x;;;exact;also y")
    let two = try folder.writeTable("g/two.tsv", Self.header, "b;PMKI;acronym;propn;y;;;exact;")
    let run = folder.run("glossary", "lint", one, folder.path("g"), two)
    #expect(
      run.output.lines == [
        "\(two):2:3: warning: “PMKI” is also a (\(one):2); name the other meaning in the note, or silence the check [ambiguous-acronym]"
      ])
    #expect(run.errors.hasSuffix(" in 2 terms of 2 files\n"))
  }

  @Test("A row silences a check with a reason")
  func silence() throws {
    let folder = try TemporaryFolder()
    let file = try folder.writeTable(
      "terms.tsv", Self.header + ";lint",
      "a;(alm.) Fulan;full;propn;the late Fulan;;;inflected;;unreachable: for look-up only")
    let run = folder.run("glossary", "lint", "--fail-on", "note", file)
    #expect(run.status == .success)
    #expect(run.output == "")
  }

  @Test("Without an operand the shipped glossary is checked; standard input is a file too")
  func otherInput() {
    let shipped = TemporaryFolder.run("glossary", "lint")
    #expect(shipped.status == .success)
    #expect(shipped.output.lines.allSatisfy { $0.hasPrefix("Glossaries/political/") })
    let text = Self.header.replacing(";", with: "\t") + "\na\tW\tshort\tpropn\tW\t\t\texact\t\n"
    let run = TemporaryFolder.run("glossary", "lint", "-", input: text)
    #expect(run.output.hasPrefix("standard input:2:3: warning: the term has one character"))
  }
}
