import Foundation
import Testing
import TestSupport

@testable import CommandLineTool

@Suite struct AnnotateCommandTests {
  private static let text = "Presiden menandatangani perjanjian kerja sama dengan Korea Utara.\n"

  @Test("Text is what comes out where no format is named")
  func defaultFormat() {
    let run = TemporaryFolder.run("annotate", input: Self.text)
    #expect(run.output == TemporaryFolder.run("annotate", "--format", "text", input: Self.text).output)
    #expect(run.output.contains("[North Korea]"))
    #expect(run.output.contains("\nTerms ("))
  }

  @Test("JSON is one array of all documents, also of none")
  func json() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", Self.text)
    let bad = try folder.write("b.txt", "")
    for (inputs, count) in [([file, file, file], 3), ([file], 1), ([bad], 0), ([bad, file], 1)] {
      let run = TemporaryFolder.run(arguments: ["annotate", "-f", "json"] + inputs)
      let documents = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
      #expect(documents?.count == count)
      #expect(documents?.allSatisfy { $0["path"] as? String == file } == true)
      #expect(run.status == (inputs.contains(bad) ? .failure : .success))
    }
  }

  @Test("Documents of text output stand apart, and nothing comes of none")
  func separation() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", "Rumah.")
    #expect(
      folder.run("annotate", file, file).output == "\(file)\n\n  Rumah.\n  house\n\n\n\(file)\n\n  Rumah.\n  house\n\n")
    for format in ["text", "jsonl", "conllu"] {
      #expect(folder.run("annotate", "-f", format, input: "").output == "")
    }
  }

  @Test("The width is the option's, else the terminal's, else 100")
  func width() {
    let text = String(repeating: "rumah ", count: 60)
    func widest(_ arguments: [String], terminalWidth: Int?) -> Int {
      let console = ConsoleTranscript(
        input: Array(text.utf8), terminalWidth: terminalWidth, environment: ["NO_COLOR": "1"])
      _ = CommandLineTool(console: console).run(["annotate"] + arguments)
      return console.outputText.lines.dropFirst().map(\.count).max() ?? 0
    }
    // Columns of five letters, two spaces between them, end at 7, 14 … 98.
    #expect(widest([], terminalWidth: nil) == 98)
    #expect(widest([], terminalWidth: 80) == 77)
    #expect(widest(["--width", "30"], terminalWidth: 80) == 28)
    #expect(widest(["--width", "21"], terminalWidth: nil) == 21)
    #expect(widest([], terminalWidth: 10) == 7)
  }

  @Test("Colours appear on a terminal only, and not where they are unwanted")
  func colours() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a.txt", Self.text)
    func isColoured(_ arguments: [String], terminalWidth: Int?, _ environment: [String: String] = [:]) -> Bool {
      let console = ConsoleTranscript(terminalWidth: terminalWidth, environment: environment)
      _ = CommandLineTool(console: console).run(["annotate", file] + arguments)
      return console.outputText.contains("\u{1B}[")
    }
    #expect(isColoured([], terminalWidth: 80))
    #expect(isColoured(["--morphemes"], terminalWidth: 80))
    #expect(isColoured([], terminalWidth: 80, ["NO_COLOR": "", "TERM": "xterm-256color"]))
    #expect(!isColoured([], terminalWidth: nil))
    #expect(!isColoured([], terminalWidth: 80, ["NO_COLOR": "1"]))
    #expect(!isColoured([], terminalWidth: 80, ["TERM": "dumb"]))
    #expect(!isColoured(["--color", "never"], terminalWidth: 80))
    #expect(isColoured(["--color", "always"], terminalWidth: nil))
    #expect(isColoured(["--color", "always"], terminalWidth: 80, ["NO_COLOR": "1"]))
    for format in ["json", "jsonl", "conllu"] { #expect(!isColoured(["-f", format], terminalWidth: 80)) }
  }

  @Test("A file gets no colours because the terminal shows them")
  func coloursInFile() throws {
    let folder = try TemporaryFolder()
    let console = ConsoleTranscript(input: Array(Self.text.utf8), terminalWidth: 40)
    let run = folder.run("annotate", "-o", folder.path("a.txt"), console: console)
    #expect(run.status == .success)
    #expect(folder.text("a.txt") == TemporaryFolder.run("annotate", input: Self.text).output)
  }

  @Test("Boilerplate is left out with a note on standard error, or kept without one")
  func boilerplate() {
    let link = "Baca juga: Rumah Presiden\n"
    let one = TemporaryFolder.run("annotate", "-f", "conllu", input: Self.text + link)
    #expect(one.status == .success)
    #expect(one.errors == "padanan: left out 1 line of boilerplate; --keep-boilerplate keeps them\n")
    #expect(one.output == TemporaryFolder.run("annotate", "-f", "conllu", input: Self.text).output)
    let two = TemporaryFolder.run("annotate", input: link + Self.text + link)
    #expect(two.errors == "padanan: left out 2 lines of boilerplate; --keep-boilerplate keeps them\n")
    let kept = TemporaryFolder.run("annotate", "--keep-boilerplate", "-f", "conllu", input: Self.text + link)
    #expect(kept.errors == "")
    #expect(kept.output.contains("# text = Baca juga: Rumah Presiden\n"))
  }

  @Test("A reader that goes away ends the work quietly", arguments: [0, 1])
  func closedPipe(writes: Int) throws {
    let folder = try TemporaryFolder()
    let lines = (0..<2_000).map { "{\"id\":\($0),\"text\":\"Presiden tiba.\\nBaca juga: Rumah\"}\n" }.joined()
    let file = try folder.write("a.jsonl", lines)
    for format in ["text", "json", "jsonl", "conllu"] {
      let console = ConsoleTranscript(writesUntilClosed: writes)
      let run = folder.run("annotate", "--input", "jsonl", "-f", format, file, console: console)
      #expect(run.status == .success)
      #expect(run.errors == "")
      let whole = folder.run("annotate", "--input", "jsonl", "-f", format, file).output
      #expect(run.output.utf8.count < whole.utf8.count)
      #expect(whole.hasPrefix(run.output))
    }
  }

  @Test("Files named .jsonl are read as JSON Lines unless --input says otherwise")
  func namedInput() throws {
    let folder = try TemporaryFolder()
    let lines = "{\"id\":1,\"text\":\"Presiden tiba.\"}\n{\"id\":2,\"text\":\"Menteri pergi.\"}\n"
    let file = try folder.write("a.jsonl", lines)
    let named = folder.run("annotate", "-f", "jsonl", file).output
    #expect(named.split(separator: "\n").count == 2)
    #expect(named == folder.run("annotate", "--input", "jsonl", "-f", "jsonl", file).output)
    #expect(folder.run("annotate", "--input", "text", "-f", "jsonl", file).output.split(separator: "\n").count == 1)
    let text = try folder.write("b.txt", "Presiden tiba.\n")
    #expect(folder.run("annotate", "-f", "jsonl", file, text).output.split(separator: "\n").count == 2)
  }

  @Test("The help of a closed pipe is no failure either")
  func closedPipeOfHelp() throws {
    let folder = try TemporaryFolder()
    let run = folder.run("--help", console: ConsoleTranscript(writesUntilClosed: 0))
    #expect(run.status == .success)
    #expect(run.output == "" && run.errors == "")
  }

  @Test(
    "However many threads work, the output is the same and in the order of the input",
    arguments: ["text", "json", "jsonl", "conllu"])
  func order(format: String) throws {
    var generator = SeededGenerator(seed: 99)
    let words = [
      "Presiden", "rumahnya", "Korea Utara", "DPR", "anak-anak", "zonabaru", "membangun", "kulihat", "1.000", "di",
      "update", "👍🏽",
    ]
    let lines = (0..<900).map { number in
      let count = Int.random(in: 0...40, using: &generator)
      let text = (0..<count).map { _ in generator.element(of: words) }.joined(separator: " ")
      return number % 50 == 7 ? "{bad" : "{\"id\":\"d\(number)\",\"text\":\"\(text).\"}"
    }
    let folder = try TemporaryFolder()
    let file = try folder.write("a.jsonl", lines.joined(separator: "\n"))
    let one = folder.run("annotate", "--input", "jsonl", "-f", format, "--jobs", "1", file)
    #expect(one.output.utf8.count > 1 << 17)
    for jobs in ["2", "5"] {
      let several = folder.run("annotate", "--input", "jsonl", "-f", format, "--jobs", jobs, file)
      #expect(several.status == .failure)
      #expect(several.output == one.output)
      #expect(several.errors == one.errors)
    }
  }

  @Test("The status is success where all was annotated, else failure")
  func status() throws {
    let folder = try TemporaryFolder()
    let good = try folder.write("good.txt", Self.text)
    let bad = try folder.write("bad.txt", [0xFF])
    #expect(folder.run("annotate", good).status.rawValue == 0)
    #expect(folder.run("annotate", good, bad).status.rawValue == 2)
    #expect(folder.run("annotate", bad, good).status.rawValue == 2)
    #expect(folder.run("annotate", folder.path("no.txt")).status.rawValue == 2)
    #expect(folder.run("annotate", "--no").status.rawValue == 2)
  }

  @Test("Somebody who types into the program is told how to end the text")
  func terminalInput() {
    final class TerminalConsole: Console {
      var errors = ""
      func write(_ bytes: [UInt8]) -> Bool { true }
      func writeError(_ text: String) { errors += text }
      func read(_ count: Int) -> [UInt8] { [] }
      let isOutputTerminal = false
      let isErrorTerminal = true
      let isInputTerminal = true
      let terminalWidth: Int? = nil
      let environment: [String: String] = [:]
    }
    let console = TerminalConsole()
    #expect(CommandLineTool(console: console).run(["annotate"]) == .failure)
    #expect(
      console.errors.lines == [
        "padanan: reading standard input; end it with Ctrl-D",
        "padanan: standard input: the text is empty; there is nothing to annotate",
      ])
  }
}
