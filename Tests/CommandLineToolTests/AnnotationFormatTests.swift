import Foundation
import Testing
import TestSupport

@testable import CommandLineTool

@Suite struct AnnotationFormatTests {
  private static let text = "Presiden menandatangani perjanjian kerja sama dengan Korea Utara.\n"

  @Test("The extension of the output file chooses the format, in capitals too", arguments: AnnotationFormat.allCases)
  func extensions(format: AnnotationFormat) throws {
    let folder = try TemporaryFolder()
    let asked = TemporaryFolder.run("annotate", "-f", format.rawValue, input: Self.text)
    #expect(asked.status == .success)
    for ending in format.extensions + format.extensions.map({ $0.uppercased() }) {
      let console = ConsoleTranscript(input: Array(Self.text.utf8))
      #expect(folder.run("annotate", "-o", folder.path("a.\(ending)"), console: console).status == .success)
      #expect(folder.text("a.\(ending)") == asked.output)
    }
  }

  @Test("--dump is a format by itself")
  func dump() {
    #expect(
      TemporaryFolder.run("annotate", "--dump", input: Self.text).output.hasPrefix("document “standard input” "))
    let both = TemporaryFolder.run("annotate", "--dump", "-f", "json", input: Self.text)
    #expect(both.errors.hasPrefix("padanan: --dump is a format of its own; leave out --format\n"))
  }

  @Test("Lines are chosen by name, and --morphemes is one choice of them")
  func lines() {
    func output(_ arguments: String...) -> String {
      TemporaryFolder.run(arguments: ["annotate"] + arguments, input: Self.text).output
    }
    #expect(output("--morphemes") == output("--lines", "words,morphs,glosses,translation"))
    #expect(output() == output("--lines", "translation,terms,glosses,words"))
    let two = output("--lines", "morphs,glosses").split(separator: "\n")
    #expect(two[1].contains("men-tanda.tangan-i") && two[2].contains("ACT-signature-LOC"))
  }

  @Test(
    "A wrong choice of lines is said",
    arguments: [
      (
        ["--lines", "words,gloss"],
        "--lines: found “gloss”, expected some of words, morphs, glosses, terms, translation"
      ),
      (["--lines", "words,"], "--lines: found “”, expected some of"),
      (["--lines", "glosses"], "--lines: found “glosses”, expected words or morphs among them"),
      (["--lines", "words", "-m"], "--morphemes is a choice of lines; leave it out beside --lines"),
    ])
  func wrongLines(arguments: [String], message: String) {
    let run = TemporaryFolder.run(arguments: ["annotate"] + arguments, input: Self.text)
    #expect(run.status == .failure)
    #expect(run.errors.hasPrefix("padanan: \(message)"), "\(run.errors)")
  }

  @Test("A folder gets a file for each text, whatever the texts are called")
  func folder() throws {
    let folder = try TemporaryFolder()
    let inputs = try ["a/satu.id.txt", "b/satu.id.txt", "a/ dua?!.txt"].map { try folder.write($0, Self.text) }
    try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
    let run = TemporaryFolder.run(arguments: ["annotate", "-f", "html", "-o", folder.path("out")] + inputs)
    #expect(run.status == .success && run.output == "" && run.errors == "")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted() == [
        "dua.html", "satu.id-2.html", "satu.id.html",
      ])
    #expect(folder.text("out/dua.html")?.hasSuffix("</html>\n") == true)
    try folder.write("c/tiga.txt", Self.text)
    let lost = folder.run("annotate", "-o", folder.path("c"), folder.path("c/tiga.txt"))
    #expect(lost.status == .failure && folder.text("c/tiga.txt") == Self.text)
  }

  @Test(
    "Names of files are safe whatever the id",
    arguments: [
      ("../../etc/passwd", "passwd.html"), ("..", "document.html"), ("a b\u{0}\n/..hidden", "hidden.html"),
      ("", "document.html"),
      ("x/y.txt", "y.html"), (String(repeating: "é", count: 300), String(repeating: "é", count: 100) + ".html"),
    ])
  func names(id: String, name: String) {
    var used: Set<String> = []
    #expect(AnnotationOutput.fileName(of: id, extension: "html", used: &used) == name)
    #expect(AnnotationOutput.fileName(of: id, extension: "html", used: &used) != name)
  }

  @Test("A translation stands beneath its sentences in each format that has room for it")
  func translation() throws {
    let folder = try TemporaryFolder()
    let source = try folder.write("a.txt", "Judul\n\n" + Self.text)
    let target = try folder.write("a.en.txt", "Title\n\nThe president signed.\n")
    for format in AnnotationFormat.allCases {
      let run = folder.run("annotate", "-f", format.rawValue, "-t", target, source)
      #expect(run.status == .success)
      let output = run.output.replacing("\\", with: "")
      #expect(output.contains("The president signed."), "\(format)")
    }
  }

  @Test("A translation that does not fit is said with its place, and nothing is left out of the rest")
  func wrongTranslation() throws {
    let folder = try TemporaryFolder()
    let source = try folder.write("a.txt", Self.text)
    let target = try folder.write("a.en.txt", "One.\nTwo.\n")
    let run = folder.run("annotate", "-t", target, source)
    #expect(run.status == .failure)
    #expect(
      run.errors.hasPrefix("padanan: \(target):2:1: error: found 2 lines, expected the 1 of \(source); give each line"))
    let missing = folder.run("annotate", "-t", target, source, source)
    #expect(missing.errors.hasPrefix("padanan: --translation: found 1 for 2 texts, expected one for each\n"))
  }
}
