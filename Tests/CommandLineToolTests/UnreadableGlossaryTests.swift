import CommandLineTool
import TestSupport
import Testing

/// Glossary files that are no glossary, or hostile: each problem has its place, and the other files are still checked.
@Suite struct UnreadableGlossaryTests {
  private static let header = "concept\tterm\ttype\tpos\tpreferred\tadmitted\tdeprecated\tmatch\tnote\n"
  private static let good = header + "a\tW\tshort\tpropn\tW\t\t\texact\t\n"

  /// Each bad file, and the beginnings of its lines of output behind the path.
  private static let cases: [([UInt8], [String])] = [
    ([], [":1:1: error: there is no header row, expected “concept term type pos"]),
    (
      Array("term\tconcept\nnegara\tcountry\n".utf8),
      [":1:1: error: the header row is “term concept”, expected “concept term type pos"]
    ),
    (Array(header.replacing("note", with: "notes").utf8), [":1:1: error: the header row is “concept term"]),
    (
      Array((header + "a\tnegara\n\nb\tgula\tfull\tnoun\tsugar\t\t\tinflected\t\tx\ty\n").utf8),
      [":2:1: error: the row has 2 cells, expected 9", ":4:1: error: the row has 11 cells, expected 9"]
    ),
    (
      Array((header + "a\tgu").utf8) + [0xFF] + Array("la\tfull\tnoun\tsugar\t\t\tany\t\n".utf8),
      [":2:5: error: invalid UTF-8: byte 0xFF at offset 67;", ":2:27: error: unknown value “any”"]
    ),
    ([0xFF, 0xFE, 0x61, 0x00], [":1:1: error: the text is UTF-16LE, expected UTF-8;"]),
    (Array("a\nb\0\n".utf8), [":2:2: error: NUL byte at offset 3"]),
    (
      Array((header + "|\t|\tfull\tnoun\t | \t|\t |  | \tinflected\t|\n").utf8),
      [
        ":2:1: error: the concept cell is blank", ":2:3: error: the term cell is blank",
        ":2:3: warning: the term has one character", ":2:3: warning: “|” is not found",
        ":2:15: error: the preferred cell is blank",
        ":2:15: error: the preferred cell is no list", ":2:15: warning: remove the space before the text",
        ":2:19: error: the admitted cell holds only separators",
        ":2:21: error: the deprecated cell holds only separators",
        ":2:21: warning: remove the space before",
      ]
    ),
    (
      Array(
        (header + "a\t" + String(repeating: "kata ", count: 50).dropLast() + "\tfull\tnoun\tx\t\t\texact\t\n").utf8),
      [":2:3: warning: the term has 50 words, expected at most 12"]
    ),
    (
      Array((header + "a\t" + String(repeating: "kata", count: 5000) + "\tfull\tnoun\tx\t\t\texact\t\n").utf8),
      []
    ),
  ]

  @Test(
    "What is no glossary is told with its place, and the next file is checked all the same", arguments: 0..<cases.count)
  func bad(index: Int) throws {
    let (bytes, starts) = Self.cases[index]
    let folder = try TemporaryFolder()
    let bad = try folder.write("bad.tsv", bytes)
    let good = try folder.write("good.tsv", Self.good)
    let run = folder.run("glossary", "lint", bad, good)
    let lines = run.output.lines.filter { !$0.hasPrefix(good) }
    #expect(lines.count == starts.count, "\(lines)")
    for (line, start) in zip(lines, starts) { #expect(line.hasPrefix(bad + start), "\(line)") }
    #expect(run.output.lines.contains { $0.hasPrefix(good + ":2:3: warning: the term has one character") })
    #expect(run.status == (starts.contains { $0.contains(" error: ") } ? .findings : .success))
    #expect(run.errors.hasSuffix(" of 2 files\n"))
  }

  @Test("Files that are not there stop the command, all of them named")
  func missing() throws {
    let folder = try TemporaryFolder()
    let run = folder.run("glossary", "lint", folder.path("a.tsv"), folder.path("b.tsv"))
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(
      run.errors.lines
        == ["a.tsv", "b.tsv"].map { "padanan: \(folder.path($0)): no such file or folder; check the path" })
  }

  @Test("A row's escapes reach no terminal raw", arguments: ["text", "json"])
  func escapes(format: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(
      "terms.tsv",
      Self.header + "a\tgu\u{1B}[31mla\tpropn\tnoun\tx\t\t\texact\t\nb\tB\u{9B}\tacronym\tpropn\tx\u{7F}\t\t\texact\t\n"
    )
    for arguments in [["lint", file], ["search", "-g", file, "gula"], ["stats", "-g", file]] {
      let run = TemporaryFolder.run(arguments: ["glossary"] + arguments + ["-f", format])
      for text in [run.output, run.errors] {
        let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control }
        #expect(controls.allSatisfy { $0 == "\n" })
      }
    }
  }

  @Test("A glossary of more bytes than an article may have is read")
  func large() throws {
    let folder = try TemporaryFolder()
    let row = "x\tzonabaru\tfull\tnoun\tnew zone\t\t\tfolded\t\n"
    let filler = "#" + String(repeating: "x", count: 17 << 20) + "\n"
    let file = try folder.write("large.tsv", Self.header + filler + row)
    #expect(
      folder.run("glossary", "stats", "-g", file, "--field", "large").output.contains("\nterms                     1\n")
    )
  }
}
