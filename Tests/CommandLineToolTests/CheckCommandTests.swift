@testable import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private static let source = "Mahkamah Konstitusi menolak gugatan itu.\n\nKerja sama itu diperkuat.\n"
  private static let good = "The Constitutional Court rejected the lawsuit.\n\nThe cooperation was strengthened.\n"
  private static let bad = "The Supreme Court rejected the lawsuit.\n\nThe cooperation was strengthened.\n"

  private func folder(_ target: String = bad) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("news/ruling.id.txt", Self.source)
    try folder.write("news/ruling.en.txt", target)
    return folder
  }

  @Test(
    "A pair is found by either of its names, by two names of any kind, and in a folder",
    arguments: [
      ["news/ruling.id.txt"], ["news/ruling.en.txt"], ["news/ruling.id.txt", "news/ruling.en.txt"], ["news"],
      ["a", "b"],
    ])
  func operands(names: [String]) throws {
    let folder = try folder()
    try folder.write("a", Self.source)
    try folder.write("b", Self.bad)
    let run = TemporaryFolder.run(arguments: ["check"] + names.map { folder.path($0) })
    #expect(run.status == .findings, "\(run.errors)")
    #expect(run.output.contains("[missing-term]"))
    #expect(run.output.contains("Constitutional Court"))
    #expect(run.errors == "")
  }

  @Test("A translation that renders every term as agreed gives status 0")
  func clean() throws {
    let folder = try folder(Self.good)
    let run = folder.run("check", folder.path("news"))
    #expect(run.status == .success, "\(run.output)")
  }

  @Test(
    "The least severity for status 1 is what --fail-on says",
    arguments: [("error", true), ("note", true), ("never", false)])
  func failOn(level: String, fails: Bool) throws {
    let folder = try folder()
    #expect(folder.run("check", "--fail-on", level, folder.path("news")).status == (fails ? .findings : .success))
  }

  @Test("A severity can be decided on the command line and in the configuration")
  func severities() throws {
    let folder = try folder()
    let off = folder.run("check", "--severity", "missing-term=off", "--severity", "extra-term=off", folder.path("news"))
    #expect(off.status == .success)
    #expect(!off.output.contains("missing-term"))
    try folder.write(".padanan.json", "{ checks: { 'missing-term': 'note', 'extra-term': 'off' } }")
    let note = folder.run("check", folder.path("news"))
    #expect(note.status == .success)
    #expect(note.output.contains("note"))
    let wrong = folder.run("check", "--severity", "missing-terms=off", folder.path("news"))
    #expect(wrong.status == .failure)
    #expect(wrong.errors.contains("did you mean missing-term?"))
  }

  @Test("What the baseline knows is told no more, and what is new is")
  func baseline() throws {
    let folder = try folder()
    let known = folder.path("known.json")
    let update = folder.run("check", "--baseline", known, "--update-baseline", folder.path("news"))
    #expect(update.status == .success)
    #expect(folder.text("known.json")?.contains("missing-term") == true)
    #expect(folder.run("check", "--baseline", known, folder.path("news")).status == .success)
    // A line more above moves the finding, which does not make it new.
    try folder.write("news/ruling.id.txt", "Rapat dimulai.\n" + Self.source)
    try folder.write("news/ruling.en.txt", "The meeting started.\n" + Self.bad)
    #expect(folder.run("check", "--baseline", known, folder.path("news")).status == .success)
    try folder.write("news/ruling.en.txt", "The meeting started.\n" + Self.bad.replacing("cooperation", with: "work"))
    let new = folder.run("check", "--fail-on", "warning", "--baseline", known, folder.path("news"))
    #expect(new.status == .findings)
    #expect(new.output.contains("cooperation") && !new.output.contains("Constitutional"))
  }

  @Test("A waiver silences a finding until it runs out, and needs a reason")
  func waivers() throws {
    let folder = try folder()
    let header = "check;concept;path;unit;reason;expires"
    let good = try folder.writeTable(
      "good.tsv", header, "missing-term;constitutional-court;news/;;the court above is meant;2999-12-31",
      "extra-term;;*.en.txt;;the same;")
    #expect(folder.run("check", "--waivers", good, folder.path("news")).status == .success)
    let old = try folder.writeTable("old.tsv", header, "missing-term;;;;long ago;2001-01-31")
    let expired = folder.run("check", "--waivers", old, folder.path("news"))
    #expect(expired.status == .findings)
    #expect(expired.errors.contains("ran out on 2001-01-31"))
    let empty = try folder.writeTable(
      "empty.tsv", header, "missing-term;;;;;", "mising-term;;;;why;", "missing-term;;;;why;soon")
    let wrong = folder.run("check", "--waivers", empty, folder.path("news"))
    #expect(wrong.status == .failure)
    for message in [
      "empty.tsv:2:17: error: the reason is empty", "empty.tsv:3:1: error: unknown check", "empty.tsv:4:",
    ] {
      #expect(wrong.errors.contains(message), "\(wrong.errors)")
    }
  }

  @Test("Tallies of shards make the same report, byte for byte, as one run")
  func merge() throws {
    let folder = try folder()
    for name in ["a", "b", "c"] {
      try folder.write("news/\(name).id.txt", Self.source + "\nKetua Mahkamah Agung tiba.\n")
      try folder.write(
        "news/\(name).en.txt",
        Self.bad + "\nThe \(name == "a" ? "Supreme Court chief justice" : "head of the court") arrived.\n")
    }
    var shards: [String] = []
    for name in ["c", "ruling", "b", "a"] {
      let shard = folder.path("\(name).json")
      shards.append(shard)
      let run = folder.run("check", "--partial", "--output", shard, folder.path("news/\(name).id.txt"))
      #expect(run.status == .success, "\(run.errors)")
    }
    for format in ["json", "text", "html"] {
      let whole = folder.run("check", "--format", format, folder.path("news"))
      let merged = TemporaryFolder.run(arguments: ["check", "merge", "--format", format] + shards)
      #expect(merged.output == whole.output)
      #expect(merged.status == whole.status)
    }
    let twice = TemporaryFolder.run(arguments: ["check", "merge", shards[0], shards[0]])
    #expect(twice.status == .failure)
    #expect(twice.errors.contains("was counted in another tally already"))
    let other = folder.path("other.json")
    _ = folder.run("check", "--partial", "--repeats", "count", "--output", other, folder.path("news/a.id.txt"))
    let mixed = TemporaryFolder.run(arguments: ["check", "merge", shards[0], other])
    #expect(mixed.status == .failure)
    #expect(mixed.errors.contains("another version, glossary or configuration"))
  }

  @Test("Texts without common lines are aligned by sentence, and the alignment can be looked at")
  func alignment() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.id.txt",
      "Mahkamah Konstitusi menolak gugatan itu. Kerja sama itu diperkuat.\n\nPresiden tiba di Tokyo pada Senin.\n")
    try folder.write(
      "a.en.txt",
      "The Constitutional Court rejected the lawsuit.\nThe program was strengthened. The President arrived in Tokyo on Monday.\n"
    )
    let run = folder.run("check", "--fail-on", "warning", folder.path("a.id.txt"))
    #expect(run.status == .findings)
    #expect(run.output.contains("cooperation"))
    let shown = folder.run("check", "--show-alignment", folder.path("a.id.txt"))
    #expect(shown.status == .success)
    #expect(shown.output.contains("Tokyo"))
  }

  @Test("The checks are listed with their severities")
  func listing() {
    let run = TemporaryFolder.run("check", "--list-checks")
    #expect(run.status == .success)
    #expect(run.output.contains("missing-term"))
    #expect(run.output.lines.count >= 15)
  }

  @Test("A house chooses a rendering and a spelling")
  func house() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.id.txt", "Menteri Pertahanan tiba di Jakarta.\n")
    try folder.write("a.en.txt", "The defense minister arrived in Jakarta.\n")
    try folder.write(".padanan.json", "{ spelling: 'uk' }")
    let british = folder.run("check", "--fail-on", "note", folder.path("a.id.txt"))
    #expect(british.status == .findings)
    #expect(british.output.contains("defence"))
    try folder.write(".padanan.json", "{ renderings: { 'defence-minister': 'minister of defence' } }")
    let unknown = folder.run("check", folder.path("a.id.txt"))
    #expect(unknown.errors.contains("there is no concept “defence-minister”"))
  }

  @Test(
    "What cannot be read is said with its path and what was expected, and the rest is checked",
    arguments: [
      ("empty.en.txt", [UInt8](), "the text is empty"),
      ("latin.en.txt", [0x41, 0xE9, 0x0A], "latin.en.txt:1:2: error: invalid UTF-8"),
      ("nul.en.txt", [0x41, 0x00], "NUL byte"),
      ("wide.en.txt", [0xFF, 0xFE, 0x41, 0x00], "UTF-16LE"),
    ])
  func unreadable(name: String, bytes: [UInt8], message: String) throws {
    let folder = try folder()
    try folder.write("news/" + name, bytes)
    try folder.write("news/" + name.replacing(".en.", with: ".id."), Self.source)
    let run = folder.run("check", folder.path("news"))
    #expect(run.status == .failure)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output.contains("Constitutional Court"))
  }

  @Test(
    "A command line that cannot be carried out is refused",
    arguments: [
      (["check", "absent"], "absent: no such file or folder"),
      (["check", "-"], "add --input tsv, jsonl, xliff, tmx or po"),
      (["check", "--update-baseline", "."], "--update-baseline needs a file"),
      (["check", "--output", "report.doc", "."], "no format is known by this name"),
      (["check", "merge"], "which tallies?"),
      (["check", "merge", "absent.json"], "absent.json: cannot be read"),
      (["check", "--changed-since", "--help-me", "."], "expected a revision"),
    ])
  func refused(arguments: [String], message: String) {
    let run = TemporaryFolder.run(arguments: arguments)
    #expect(run.status == .failure)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(run.output == "")
  }
}

@Suite struct ChangedSinceTests {
  /// Whether there is a git that makes commits.
  private static let hasGit = ChildProcess.run("git", ["--version"])?.status == 0

  private func git(_ folder: TemporaryFolder, _ arguments: String...) throws {
    let name = ["-c", "user.name=test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"]
    let result = ChildProcess.run("git", ["-C", folder.path()] + name + arguments)
    #expect(result?.status == 0, "\(String(decoding: result?.output ?? [], as: UTF8.self))")
  }

  @Test("Only documents that differ from where the branch began are checked", .enabled(if: hasGit))
  func changed() throws {
    let folder = try TemporaryFolder()
    for name in ["old", "changed", "new"] where name != "new" {
      try folder.write("news/\(name).id.txt", "Mahkamah Konstitusi bersidang.\n")
      try folder.write("news/\(name).en.txt", "The Supreme Court convened.\n")
    }
    try git(folder, "init", "-q", "-b", "main")
    try git(folder, "add", ".")
    try git(folder, "commit", "-q", "-m", "first")
    try folder.write("news/changed.en.txt", "The Supreme Court met.\n")
    try folder.write("news/new.id.txt", "Mahkamah Konstitusi bersidang.\n")
    try folder.write("news/new.en.txt", "The Supreme Court convened.\n")
    let run = folder.run("check", "--changed-since", "main", "--format", "json", folder.path("news"))
    #expect(run.status == .findings, "\(run.errors)")
    #expect(run.output.contains("changed.en.txt") && run.output.contains("new.en.txt"))
    #expect(!run.output.contains("old.en.txt"))
    let unknown = folder.run("check", "--changed-since", "absent", folder.path("news"))
    #expect(unknown.status == .failure)
    #expect(unknown.errors.contains("git refuses"))
  }

  @Test("A program that is not there and one that fails are told apart")
  func child() {
    #expect(ChildProcess.run("padanan-absent-program", []) == nil)
    #expect(ChildProcess.run("false", [])?.status != 0)
    #expect(ChildProcess.run("echo", ["a", "b c"])?.output == Array("a b c\n".utf8))
  }
}
