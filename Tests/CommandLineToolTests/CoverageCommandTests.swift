import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite struct CoverageCommandTests {
  private static let lines = (0..<8).map { index in
    #"{"id": "a\#(index)", "text": "Ke-\#(index) Mahkamah Konstitusi membahas tata kelola ekspor. Kerjasama ke-\#(index) diperkuat di kebun anggrek."}"#
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("news.jsonl", Self.lines.joined(separator: "\n"))
    try folder.write("first.jsonl", Self.lines[..<3].joined(separator: "\n"))
    try folder.write("second.jsonl", Self.lines[3...].joined(separator: "\n"))
    return folder
  }

  @Test("The report tells the share of the words, the concepts, and what is missing")
  func text() throws {
    let folder = try folder()
    let run = folder.run("coverage", folder.path("news.jsonl"))
    #expect(run.status == .success, "\(run.errors)")
    #expect(run.errors == "")
    for part in ["% of the content words stand in terms", "in 8 documents", "kerjasama", "tata kelola ekspor  ×8"] {
      #expect(run.output.contains(part), "\(run.output)")
    }
  }

  @Test("Where nothing stands often enough to be a candidate, that is said")
  func noCandidates() throws {
    let folder = try folder()
    let text = try folder.write("one.txt", "Mahkamah Konstitusi membahas tata kelola ekspor.")
    let run = folder.run("coverage", text)
    #expect(run.output.contains("No candidates\n") && run.output.contains("--min-count"), "\(run.output)")
    #expect(!folder.run("coverage", folder.path("news.jsonl")).output.contains("No candidates"))
  }

  @Test("Files that the configuration ignores are left out, named or found")
  func ignored() throws {
    let folder = try folder()
    try folder.write(".padanan.json", #"{"ignore": ["first.jsonl", "second.jsonl"]}"#)
    let run = folder.run("coverage", folder.path(""))
    #expect(run.output.contains("in 8 documents"), "\(run.output)\(run.errors)")
    let named = folder.run("coverage", folder.path("first.jsonl"))
    #expect(named.status == .failure && named.errors.contains("there is no text to count"), "\(named.errors)")
  }

  @Test("Merged shards give the same report as one run, byte for byte", arguments: ["text", "json", "tsv", "html"])
  func merging(format: String) throws {
    let folder = try folder()
    for name in ["first", "second"] {
      let run = folder.run(
        "coverage", "--partial", "--output", folder.path("\(name).json"), folder.path("\(name).jsonl"))
      #expect(run.status == .success, "\(run.errors)")
    }
    let whole = folder.run("coverage", "--format", format, folder.path("news.jsonl"))
    let merged = folder.run(
      "coverage", "merge", "--format", format, folder.path("second.json"), folder.path("first.json"))
    #expect(whole.status == .success && merged.status == .success, "\(merged.errors)")
    #expect(whole.output == merged.output && whole.output.utf8.count > 100)
  }

  @Test("The number of threads does not show", arguments: ["1", "3"])
  func threads(jobs: String) throws {
    let folder = try folder()
    let one = folder.run("coverage", "--format", "json", folder.path("news.jsonl"))
    let other = folder.run("coverage", "--format", "json", "--jobs", jobs, folder.path("news.jsonl"))
    #expect(one.output == other.output)
  }

  @Test("JSON follows its schema, with what changed since an older report")
  func json() throws {
    let folder = try folder()
    let old = folder.path("old.json")
    #expect(folder.run("coverage", "--output", old, folder.path("first.jsonl")).status == .success)
    let run = folder.run("coverage", "--format", "json", "--compare", old, folder.path("news.jsonl"))
    #expect(run.status == .success, "\(run.errors)")
    #expect(try JSONSchema("padanan-coverage").problems(in: Array(run.output.utf8)) == [])
    #expect(run.output.contains("newCandidates"))
  }

  @Test("Translations give candidates their renderings, in the rows of a glossary that wait for review")
  func bitext() throws {
    let folder = try folder()
    try folder.write(
      "memory.tsv",
      "Tata kelola ekspornya baik.\tIts export governance is good.\nTata kelola ekspor berubah.\tExport governance changed.\n"
    )
    let run = folder.run(
      "coverage", "--format", "tsv", "--bitext", folder.path("memory.tsv"), folder.path("news.jsonl"))
    #expect(run.status == .success, "\(run.errors)")
    let row = try #require(run.output.split(separator: "\n").first { $0.contains("\ttata kelola ekspor\t") })
    let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
    #expect(cells.count == 9)
    #expect(cells[4].lowercased() == "export governance" && cells[8].hasPrefix("REVIEW: ×8 in 8 documents"))
    let unknown = try #require(run.output.split(separator: "\n").first { $0.contains("\tkebun anggrek\t") })
    #expect(unknown.contains("\t?\t"))
  }

  private static let gateCases: [(arguments: [String], code: Int32)] = [
    (["--min", "99"], 1), (["--min", "5"], 0), (["--min-field", "diplomacy=99"], 1),
    (["--min-field", "diplomacy=0.1"], 0), (["--min", "x"], 2), (["--min-field", "diplomasy=1"], 2),
    (["--min-field", "1"], 2),
  ]

  @Test("A gate that is missed gives status 1 and says what there is", arguments: gateCases)
  func gates(arguments: [String], code: Int32) throws {
    let folder = try folder()
    let run = TemporaryFolder.run(arguments: ["coverage"] + arguments + [folder.path("news.jsonl")])
    #expect(run.status.rawValue == code, "\(run.errors)")
    #expect((code == 0) == run.errors.isEmpty, "\(run.errors)")
  }

  @Test(
    "Texts that are none are told, and a folder's others are counted",
    arguments: [("empty.txt", ""), ("empty.jsonl", ""), ("binary.txt", "a\u{0}b")])
  func noText(name: String, content: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(name, content)
    let alone = folder.run("coverage", folder.path(name))
    #expect(alone.status == .failure && alone.errors.contains("there is no text to count"), "\(alone.errors)")
    try folder.write("good/a.txt", "Mahkamah Konstitusi hadir.")
    try folder.write("good/b.png", "\u{1}\u{2}")
    try folder.write("good/\(name)", content)
    let both = folder.run("coverage", folder.path("good"))
    #expect(both.output.contains("in 1 document"), "\(both.output)")
    #expect(both.status == (name.hasSuffix("jsonl") ? .success : .failure))
  }

  @Test(
    "What is no tally, and a tally of another version or glossary, is refused",
    arguments: [
      ("{}", "this is no tally"), ("…", "this is no tally"), ("other", "another version, glossary or lexicon"),
      ("damaged", "names terms that the glossary does not have"),
    ])
  func tallies(content: String, message: String) throws {
    let folder = try folder()
    if content == "other" {
      try folder.write("words.tsv", "lemma\tpos\tglosses\troot\tflags\nzzworkyn\tnoun\tthing\t\t\n")
      let run = folder.run(
        "coverage", "--lexicon", folder.path("words.tsv"), "--partial", "--output", folder.path("t.json"),
        folder.path("first.jsonl"))
      #expect(run.status == .success, "\(run.errors)")
    } else if content == "damaged" {
      _ = folder.run("coverage", "--partial", "--output", folder.path("t.json"), folder.path("first.jsonl"))
      let tally = try #require(folder.text("t.json"))
      try folder.write("t.json", tally.replacing(/"terms":"[0-9]+/, with: #""terms":"99999999"#))
    } else {
      try folder.write("t.json", content)
    }
    let run = folder.run("coverage", "merge", folder.path("t.json"))
    #expect(run.status == .failure && run.errors.contains(message), "\(run.errors)")
  }

  @Test("A shard that is named twice is refused")
  func twice() throws {
    let folder = try folder()
    let tally = folder.path("first.json")
    #expect(folder.run("coverage", "--partial", "--output", tally, folder.path("first.jsonl")).status == .success)
    let run = folder.run("coverage", "merge", tally, tally)
    #expect(run.status == .failure && run.errors.contains("name each shard once"), "\(run.errors)")
  }

  @Test("One enormous document and a hundred thousand tiny ones are counted")
  func sizes() throws {
    let folder = try TemporaryFolder()
    try folder.write("big.txt", String(repeating: "Presiden membuka pasar rakyat. ", count: 20_000))
    try folder.write(
      "tiny.jsonl", (0..<100_000).map { #"{"id":"\#($0)","text":"Ya \#($0)."}"# }.joined(separator: "\n"))
    let big = folder.run("coverage", folder.path("big.txt"))
    #expect(big.output.contains("in 1 document"), "\(big.errors)")
    let tiny = folder.run("coverage", folder.path("tiny.jsonl"))
    #expect(tiny.output.contains("in 100000 documents"), "\(tiny.errors)")
  }

  @Test("Reference texts are compared with")
  func reference() throws {
    let folder = try folder()
    try folder.write("general/a.txt", String(repeating: "Kebun anggrek itu luas. ", count: 50))
    let run = folder.run(
      "coverage", "--format", "json", "--reference", folder.path("general"), folder.path("news.jsonl"))
    #expect(run.status == .success, "\(run.errors)")
    #expect(run.output.contains("\"keyness\": -"))
  }
}
