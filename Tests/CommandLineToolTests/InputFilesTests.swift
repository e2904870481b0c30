import Foundation
import Testing
import TestSupport

@testable import CommandLineTool

@Suite struct InputFilesTests {
  @Test("Standard input is read by default and by a dash")
  func standardInput() {
    let texts = [
      TemporaryFolder.run("annotate", input: "Presiden tiba.\n"),
      TemporaryFolder.run("annotate", "-", input: "Presiden tiba.\n"),
    ]
    for run in texts {
      #expect(run.status == .success)
      #expect(run.output.hasPrefix("standard input\n\n"))
      #expect(run.output.contains("[Presiden]"))
      #expect(run.errors == "")
    }
    #expect(texts[0].output == texts[1].output)
  }

  @Test("Several files and standard input come out in the order of the operands")
  func severalFiles() throws {
    let folder = try TemporaryFolder()
    let one = try folder.write("b.txt", "Satu.")
    let other = try folder.write("a.txt", "Dua.")
    let run = folder.run("annotate", "-f", "conllu", one, "-", other, input: "Tiga.")
    #expect(run.status == .success)
    #expect(Self.documents(run) == [one, "standard input", other])
  }

  @Test("A folder gives its texts and those of its folders by path, without hidden ones and English translations")
  func folders() throws {
    let folder = try TemporaryFolder()
    for name in [
      "z.txt", "a/b.id.txt", "a/b.en.txt", "a.txt", "C.TXT", ".hidden.txt", ".git/d.txt", "e.md", "en.txt", "txt",
    ] {
      try folder.write(name, "Halo.")
    }
    let run = folder.run("annotate", "-f", "conllu", folder.path())
    #expect(run.status == .success)
    #expect(run.errors == "")
    #expect(Self.documents(run) == ["C.TXT", "a.txt", "a/b.id.txt", "en.txt", "z.txt"].map(folder.path))
    #expect(Self.documents(folder.run("annotate", "-f", "conllu", folder.path() + "/")) == Self.documents(run))
  }

  @Test("A translation that is named itself is read")
  func translationByName() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.en.txt", "Halo.")
    #expect(Self.documents(folder.run("annotate", "-f", "conllu", file)) == [file])
  }

  @Test("A folder whose name ends like a text's is a folder")
  func folderNamedLikeText() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("lama.txt/a.txt", "Halo.")
    let run = folder.run("annotate", "-f", "conllu", folder.path())
    #expect(Self.documents(run) == [file])
    #expect(run.status == .success)
    #expect(run.errors == "")
  }

  @Test("Every operand that cannot be read is reported before anything is annotated")
  func missing() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "Halo.")
    let run = folder.run("annotate", folder.path("b.txt"), file, folder.path("c/d.txt"))
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(
      run.errors.lines == [
        "padanan: \(folder.path("b.txt")): no such file or folder; check the path",
        "padanan: \(folder.path("c/d.txt")): no such file or folder; check the path",
      ])
  }

  @Test("A folder without texts says what it was searched for")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.en.txt", "Hello.")
    try folder.write("b.md", "Halo.")
    let text = folder.run("annotate", folder.path())
    #expect(text.status == .failure)
    #expect(text.errors == "padanan: \(folder.path()): the folder holds no text to read, expected files named *.txt\n")
    let lines = folder.run("annotate", "--input", "jsonl", folder.path())
    #expect(
      lines.errors == "padanan: \(folder.path()): the folder holds no text to read, expected files named *.jsonl\n")
  }

  @Test("A file that may not be read says so", .enabled(if: !TemporaryFolder.isSuperuser))
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "Halo.")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    let run = folder.run("annotate", file)
    #expect(run.status == .failure)
    #expect(run.errors == "padanan: \(file): cannot be read; check its permissions\n")
  }

  #if os(Linux)
    @Test("A file whose reading fails is not taken for an empty or a shorter one")
    func readError() {
      let run = TemporaryFolder.run("annotate", "/proc/self/mem")
      #expect(run.status == .failure)
      #expect(run.errors.hasPrefix("padanan: /proc/self/mem: cannot be read"), "\(run.errors)")
    }
  #endif

  /// The ids of the documents in CoNLL-U output.
  private static func documents(_ run: TemporaryFolder.Run) -> [String] {
    run.output.lines.filter { $0.hasPrefix("# newdoc id = ") }.map { String($0.dropFirst(14)) }
  }
}
