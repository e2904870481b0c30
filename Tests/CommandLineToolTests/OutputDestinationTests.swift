import Foundation
import Testing
import TestSupport

@testable import CommandLineTool

@Suite struct OutputDestinationTests {
  @Test(
    "The extension of the output file chooses the format",
    arguments: [
      ("a.txt", "text"), ("a", "text"), ("a.b/c", "text"), (".conllu", "text"), ("a.json", "json"),
      ("a.jsonl", "jsonl"),
      ("a.b.conllu", "conllu"),
    ])
  func formatByExtension(name: String, format: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("a.b/.keep", "")
    let input = "Presiden tiba.\n"
    let run = folder.run("annotate", "--output", folder.path(name), input: input)
    #expect(run.status == .success)
    #expect(run.output == "")
    #expect(run.errors == "")
    #expect(folder.text(name) == folder.run("annotate", "-f", format, input: input).output)
  }

  @Test("A format that is named wins over the extension")
  func formatByName() throws {
    let folder = try TemporaryFolder()
    _ = folder.run("annotate", "-o", folder.path("a.json"), "-f", "conllu", input: "Halo.")
    #expect(folder.text("a.json")?.hasPrefix("# newdoc id = standard input\n") == true)
  }

  @Test("An old file is replaced, and nothing else is left in the folder")
  func replacement() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.conllu", String(repeating: "lama\n", count: 1_000))
    let run = folder.run("annotate", "-o", file, input: "Halo.")
    #expect(run.status == .success)
    #expect(folder.text("a.conllu")?.contains("lama") == false)
    #expect(folder.names == ["a.conllu"])
  }

  @Test("A long output does not wait in memory, and is there whole or not at all", arguments: [true, false])
  func longOutput(isFinished: Bool) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.json", "lama")
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    do {
      var destination = try OutputDestination(path: file, console: ConsoleTranscript())
      for _ in 0..<11 { destination.write(piece) }
      #expect(folder.names.count == 2, "\(folder.names)")
      #expect(folder.text("a.json") == "lama")
      if isFinished { try destination.finish() }
    }
    #expect(folder.names == ["a.json"])
    #expect(folder.text("a.json")?.utf8.count == (isFinished ? 11 << 20 : 4))
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(permissions == 0o640)
  }

  @Test("If an input fails, the old file stays as it was", arguments: ["text", "jsonl"])
  func failingInput(input: String) throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("good", #"{"id":"a","text":"Halo."}"#)
    let bad = try folder.write("bad", [0xFF])
    let old = try folder.write("old.json", "lama\n")
    let run = folder.run("annotate", "--input", input, "-o", old, good, bad)
    #expect(run.status == .failure)
    #expect(folder.text("old.json") == "lama\n")
    _ = folder.run("annotate", "--input", input, "-o", folder.path("new.json"), good, bad)
    #expect(folder.names == ["bad", "good", "old.json"])
  }

  @Test("The file that is read may be the one that is written")
  func sameFile() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "Presiden tiba.")
    #expect(folder.run("annotate", "-o", file, file).status == .success)
    #expect(folder.text("a.txt")?.contains("[president]") == true)
  }

  @Test("Where nothing can be written, that is said before the work")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "Halo.")
    for (path, message) in [
      (
        folder.path("b/c.json"),
        "\(folder.path("b/c.json")): the folder \(folder.path("b")) does not exist; make it first"
      ),
      (
        folder.path("a.txt/c.json"),
        "\(folder.path("a.txt/c.json")): the folder \(folder.path("a.txt")) does not exist; make it first"
      ),
    ] {
      let run = folder.run("annotate", "-f", "json", "-o", path, file)
      #expect(run.status == .failure)
      #expect(run.output == "")
      #expect(run.errors == "padanan: \(message)\n")
    }
    #expect(folder.names == ["a.txt"])
  }

  @Test("An empty name is no file")
  func emptyName() {
    let run = TemporaryFolder.run("annotate", "--output", "", input: "Halo.")
    #expect(run.status == .failure)
    #expect(!run.errors.contains("disk"), "\(run.errors)")
  }

  @Test("A folder or file that may not be written says so", .enabled(if: !TemporaryFolder.isSuperuser))
  func forbidden() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("b/a.json", "lama")
    try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: file)
    let old = folder.run("annotate", "-o", file, input: "Halo.")
    #expect(old.errors == "padanan: \(file): cannot be written; check its permissions\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path("b"))
    let new = folder.run("annotate", "-o", folder.path("b/new.json"), input: "Halo.")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path("b"))
    #expect(
      new.errors
        == "padanan: \(folder.path("b/new.json")): the folder \(folder.path("b")) cannot be written to; check its permissions\n"
    )
    #expect(old.status == .failure && new.status == .failure)
  }

  @Test("A file that is replaced keeps its permissions")
  func permissions() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.json", "rahasia")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    _ = folder.run("annotate", "-o", file, input: "Halo.")
    let permissions = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(permissions == 0o600)
  }

  @Test("A link is followed, not replaced")
  func link() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.json", "lama")
    let link = folder.path("link.json")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    _ = folder.run("annotate", "-o", link, input: "Halo.")
    let type = try FileManager.default.attributesOfItem(atPath: link)[.type] as? FileAttributeType
    #expect(type == .typeSymbolicLink)
    #expect(folder.text("a.json")?.hasPrefix("[") == true)
  }

  @Test("What is no plain file, such as a device, is never replaced by one")
  func specialFile() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.path("pipa.json")
    try #require(makePipe(pipe))
    // An open reader, so that writing into the pipe would not wait for one.
    let reader = try FileHandle(forUpdating: URL(fileURLWithPath: pipe))
    _ = folder.run("annotate", "-o", pipe, input: "Halo.")
    let type = try FileManager.default.attributesOfItem(atPath: pipe)[.type] as? FileAttributeType
    #expect(type != .typeRegular)
    try reader.close()
  }

  private func makePipe(_ path: String) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["mkfifo", path]
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
