import Testing

@testable import CommandLineTool

@Suite struct ArgumentListTests {
  private static let formats = "text, html, markdown, latex, tsv, json, jsonl, conllu, flextext, xliff, dump"

  @Test(
    "A wrong use of an option says what is right",
    arguments: [
      ("--format jsn", "--format is “jsn”, expected one of \(Self.formats); did you mean json?"),
      ("--format odt", "--format is “odt”, expected one of \(Self.formats)\n"),
      ("--format=", "--format is “”, expected one of \(Self.formats)\n"),
      ("--input csv", "--input is “csv”, expected one of text, jsonl\n"),
      ("--color allways", "--color is “allways”, expected one of auto, always, never; did you mean always?"),
      ("--format", "--format needs a value: padanan annotate --format html article.txt > article.html"),
      ("-o", "--output needs a value: "),
      ("--format json -f text", "--format is given twice; keep one\n"),
      ("--width 72 --width 72", "--width is given twice; keep one\n"),
      ("--morphemes=yes", "--morphemes takes no value, found “--morphemes=yes”\n"),
      ("--width 19", "--width is “19”, expected a whole number from 20 to 10000\n"),
      ("--width 10001", "--width is “10001”, expected a whole number from 20 to 10000\n"),
      ("--width 7.5", "--width is “7.5”, expected a whole number from 20 to 10000\n"),
      ("--width=-72", "--width is “-72”, expected a whole number from 20 to 10000\n"),
      ("--width 99999999999999999999", "--width is “99999999999999999999”, expected a whole number from 20 to 10000\n"),
      ("--jobs 0", "--jobs is “0”, expected a whole number from 1 to 64\n"),
      ("--jobs dua", "--jobs is “dua”, expected a whole number from 1 to 64\n"),
      (
        "--output artikel.docx",
        "artikel.docx: no format is known by the extension “.docx”; add --format \(Self.formats.replacing(", ", with: "|"))\n"
      ),
    ])
  func wrongUse(arguments: String, message: String) {
    let run = Self.run(arguments)
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("padanan: " + message), "\(run.errors)")
    #expect(run.errors.hasSuffix("\nTry “padanan annotate --help”.\n"), "\(run.errors)")
  }

  @Test("The ends of a range belong to it", arguments: ["--width 20", "--width 10000", "--jobs 1", "--jobs 64"])
  func rangeEnds(arguments: String) {
    #expect(Self.run(arguments).status == .success)
  }

  @Test("A wrong value is wrong even where the format does not use it")
  func unusedValue() {
    #expect(Self.run("--format json --width abc").status == .failure)
  }

  @Test("Values stand behind the name or an equals sign, switches may be repeated, the order is free")
  func parsing() throws {
    let arguments = try list(
      "a.txt", "--format=json", "-o", "b=c.json", "-m", "--glossary", "1.tsv", "-m", "-g", "2.tsv", "-")
    #expect(arguments.operands == ["a.txt", "-"])
    #expect(arguments.value(of: "format") == "json")
    #expect(arguments.value(of: "output") == "b=c.json")
    #expect(arguments.has("morphemes"))
    #expect(!arguments.has("keep-boilerplate"))
    #expect(arguments.values(of: "glossary") == ["1.tsv", "2.tsv"])
    #expect(try arguments.number(of: "width", in: 1...9) == nil)
  }

  @Test("Behind two dashes everything is an operand")
  func twoDashes() throws {
    let arguments = try list("--morphemes", "--", "--format", "-x", "--")
    #expect(arguments.operands == ["--format", "-x", "--"])
    #expect(arguments.has("morphemes"))
  }

  @Test("Behind two dashes a file may be called like the help option", arguments: ["-h", "--help"])
  func fileCalledHelp(name: String) {
    let run = TemporaryFolder.run("annotate", "--", name)
    #expect(run.status == .failure)
    #expect(run.errors == "padanan: \(name): no such file or folder; check the path\n")
  }

  @Test("The nearest candidate is offered only if it is near")
  func nearest() {
    #expect(Spelling.nearest(to: "conlu", among: ["text", "conllu"]) == "conllu")
    #expect(Spelling.nearest(to: "xml", among: ["conllu", "jsonl"]) == nil)
    #expect(Spelling.nearest(to: "json", among: []) == nil)
  }

  private func list(_ arguments: String...) throws -> ArgumentList {
    try ArgumentList(arguments, options: AnnotateCommand().options)
  }

  private static func run(_ arguments: String) -> TemporaryFolder.Run {
    TemporaryFolder.run(arguments: ["annotate"] + arguments.split(separator: " ").map(String.init), input: "Halo.\n")
  }
}
