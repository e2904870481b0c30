import Testing
import TestSupport

@testable import CommandLineTool

@Suite struct UserDataTests {
  private static let lexiconHeader = "lemma;pos;glosses;root;flags"
  private static let glossaryHeader = "concept;term;type;pos;preferred;admitted;deprecated;match;note"

  @Test("A word of the user's lexicon is known, and wins over the shipped one")
  func lexicon() throws {
    let folder = try TemporaryFolder()
    let words = try folder.writeTable(
      "words.tsv", Self.lexiconHeader, "zonabaru;noun;new zone;;", "rumah;noun;dwelling;;")
    let run = folder.run("annotate", "--lexicon", words, input: "Zonabarunya dan rumah itu.")
    #expect(run.status == .success)
    #expect(run.output.contains("his/its new zone"), "\(run.output)")
    #expect(run.output.contains("dwelling"))
  }

  @Test("A term of the user's glossary wins over the shipped one; among several files the first wins")
  func glossary() throws {
    let folder = try TemporaryFolder()
    let row = "constitutional-court;Mahkamah Konstitusi;full;propn;"
    let one = try folder.writeTable("1.tsv", Self.glossaryHeader, row + "Court One;;;folded;")
    let two = try folder.writeTable("2.tsv", Self.glossaryHeader, row + "Court Two;;;folded;")
    let input = "Inilah Mahkamah Konstitusi itu."
    #expect(folder.run("annotate", input: input).output.contains("[Constitutional Court]"))
    #expect(folder.run("annotate", "-g", one, "-g", two, input: input).output.contains("[Court One]"))
    #expect(folder.run("annotate", "-g", two, "-g", one, input: input).output.contains("[Court Two]"))
    #expect(folder.run("annotate", "-g", folder.path(), input: input).output.contains("[Court One]"))
  }

  @Test("Only the terms of the fields that are named are used, the user's among them")
  func fields() throws {
    let folder = try TemporaryFolder()
    let house = try folder.writeTable("house-terms.tsv", Self.glossaryHeader, "x;zonabaru;full;noun;new zone;;;folded;")
    let input = "Presiden dan Korea Utara di zonabaru."
    func marks(_ fields: String...) -> [Bool] {
      let options = fields.flatMap { ["--field", $0] }
      let run = TemporaryFolder.run(arguments: ["annotate", "-g", house] + options, input: input)
      #expect(run.status == .success)
      return ["[president]", "[North Korea]", "[new zone]"].map { run.output.contains($0) }
    }
    #expect(marks() == [true, true, true])
    #expect(marks("states") == [false, true, false])
    #expect(marks("office-holders", "house-terms") == [true, false, true])
  }

  @Test(
    "An unknown field is a usage error that lists the fields and suggests the nearest",
    arguments: ["annotate", "glossary search", "glossary stats"])
  func unknownField(command: String) {
    let words = command.split(separator: " ").map(String.init)
    let operands = command == "glossary search" ? ["presiden"] : []
    let run = TemporaryFolder.run(arguments: words + ["--field", "diplomasi"] + operands, input: "Halo.")
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(
      run.errors.hasPrefix("padanan: there is no subject field “diplomasi”, expected one of defence-and-conflict, "))
    #expect(
      run.errors.hasSuffix(", states; did you mean diplomacy?\nTry “padanan \(command) --help”.\n"), "\(run.errors)")
  }

  @Test(
    "A malformed row of the lexicon is reported with line and column",
    arguments: [
      ("rumah;noun;house", "2:1", "the row has 3 cells, expected 5 separated by tabs: lemma pos glosses root flags"),
      (";noun;house;;", "2:1", "the lemma is empty; give the dictionary form"),
      ("réuni;nomina;reunion;;", "2:7", "unknown part of speech “nomina”, expected one of adj, adp,"),
      ("rumah;punct;house;;", "2:7", "unknown part of speech “punct”"),
      ("rumah;noun;;;", "2:12", "“rumah” has no gloss; give at least one"),
      ("rumah;noun;house;;rare", "2:19", "unknown flag “rare”, expected some of archaic, bound,"),
    ])
  func malformedLexicon(row: String, place: String, message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.writeTable("words.tsv", Self.lexiconHeader, row)
    let run = folder.run("annotate", "--lexicon", file, input: "Halo.")
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("padanan: \(file):\(place): error: \(message)"), "\(run.errors)")
  }

  @Test(
    "A malformed row of the glossary is reported with line and column",
    arguments: [
      ("x;kerja;full;noun;work;;;folded", "2:1", "the row has 8 cells, expected 9 separated by tabs: concept term"),
      (";kerja;full;noun;work;;;folded;", "2:1", "the concept is empty; every row needs one"),
      ("x;;full;noun;work;;;folded;", "2:3", "the term is empty; every row needs one"),
      ("x;kerja;lengkap;noun;work;;;folded;", "2:9", "unknown value “lengkap”, expected one of full, short, acronym,"),
      ("x;kerja;full;nomina;work;;;folded;", "2:14", "unknown value “nomina”, expected one of noun, propn,"),
      ("x;kerja;full;noun;;;;folded;", "2:19", "the preferred rendering is empty; every row needs one"),
      ("x;kerja;full;noun;work;;;loose;", "2:26", "unknown value “loose”, expected one of exact, folded, inflected"),
    ])
  func malformedGlossary(row: String, place: String, message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.writeTable("terms.tsv", Self.glossaryHeader, row)
    let run = folder.run("annotate", "-g", file, input: "Halo.")
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("padanan: \(file):\(place): error: \(message)"), "\(run.errors)")
  }

  @Test("All wrong rows of all files are reported, with comments and blank lines counted")
  func severalFindings() throws {
    let folder = try TemporaryFolder()
    let words = try folder.writeTable("w.tsv", "# Words", "", Self.lexiconHeader, "a;z;a;;", "b;noun;b;;", "c;y;c;;")
    let terms = try folder.writeTable("t.tsv", Self.glossaryHeader, "", "# Terms", "x;kerja")
    let run = folder.run("annotate", "--lexicon", words, "--glossary", terms, input: "Halo.")
    #expect(run.status == .failure)
    let places = run.errors.lines.map { $0.prefix { $0 != " " } + $0.dropFirst("padanan: ".count).prefix { $0 != " " } }
    #expect(places == ["padanan:\(words):4:3:", "padanan:\(words):6:3:", "padanan:\(terms):4:1:"])
  }

  @Test(
    "A file without its header row is no lexicon",
    arguments: [
      ("", "there is no header row, expected “lemma pos glosses root flags” separated by tabs"),
      (
        "rumah;noun;house;;",
        "the header row is “rumah noun house  ”, expected “lemma pos glosses root flags” separated by tabs"
      ),
    ])
  func header(row: String, message: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.writeTable("words.tsv", row)
    let run = folder.run("annotate", "--lexicon", file, input: "Halo.")
    #expect(run.status == .failure)
    #expect(run.errors == "padanan: \(file):1:1: error: \(message)\n")
  }

  @Test("Data that is no UTF-8, missing or on standard input is refused")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("words.tsv", Array("lemma\npés".utf8) + [0xFF])
    #expect(
      folder.run("annotate", "--lexicon", file, input: "Halo.").errors.hasPrefix(
        "padanan: \(file):2:4: error: invalid UTF-8: byte 0xFF at offset 10;"))
    #expect(
      folder.run("annotate", "-g", folder.path("no.tsv"), input: "Halo.").errors
        == "padanan: \(folder.path("no.tsv")): no such file or folder; check the path\n")
    #expect(
      folder.run("annotate", "-g", "-", input: "Halo.").errors
        == "padanan: a lexicon or glossary is a file, found “-”\n")
    #expect(folder.run("annotate", "-g", "-", input: "Halo.").status == .failure)
  }

  @Test("Escapes in the user's data reach no output raw", arguments: ["text", "json", "conllu"])
  func escapes(format: String) throws {
    let folder = try TemporaryFolder()
    let words = try folder.writeTable("w.tsv", Self.lexiconHeader, "zonabaru;noun;new\u{1B}[31m zone;;")
    let terms = try folder.writeTable("t.tsv", Self.glossaryHeader, "x;zonabaru;full;noun;new\u{1B}[31m zone;;;folded;")
    let run = folder.run("annotate", "-f", format, "--lexicon", words, "-g", terms, input: "Zonabaru itu.")
    #expect(run.status == .success)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
  }
}
