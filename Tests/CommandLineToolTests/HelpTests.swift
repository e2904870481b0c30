import Testing

@testable import CommandLineTool

@Suite struct HelpTests {
  @Test("The version is printed", arguments: ["--version", "version"])
  func version(argument: String) {
    let run = TemporaryFolder.run(argument)
    #expect(run.status == .success)
    #expect(run.output == "padanan \(CommandLineTool.version)\n")
    #expect(run.errors == "")
  }

  @Test("The help page names the commands", arguments: ["--help", "-h", "help"])
  func help(argument: String) {
    let run = TemporaryFolder.run(argument)
    #expect(run.status == .success)
    #expect(run.output.hasPrefix(Help.programAbstract + "\n\nUsage: padanan COMMAND"))
    #expect(run.output.contains("\n  annotate  " + AnnotateCommand().abstract + "\n"))
    #expect(run.errors == "")
  }

  @Test("Without a command the help page goes to standard error, as a failure")
  func noCommand() {
    let run = TemporaryFolder.run()
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.errors == TemporaryFolder.run("--help").output)
  }

  @Test("The page of a command has every option with its help and its example")
  func commandPage() {
    let pages = [
      TemporaryFolder.run("help", "annotate"), TemporaryFolder.run("annotate", "--help"),
      TemporaryFolder.run("annotate", "-h"), TemporaryFolder.run("annotate", "--format", "json", "--help"),
    ]
    for page in pages {
      #expect(page.status == .success)
      #expect(page.output == pages[0].output)
    }
    for option in AnnotateCommand().options {
      let rows = pages[0].output.lines.filter { $0.contains("--\(option.name)") && $0.hasSuffix("  " + option.help) }
      #expect(rows.count == 1, "--\(option.name)")
      if option.name != "help" { #expect(pages[0].output.contains("\n  " + option.example + "\n")) }
    }
  }

  @Test("The help texts stand below each other")
  func helpColumn() {
    let columns = AnnotateCommand().options.map { option in
      let row = TemporaryFolder.run("help", "annotate").output.lines.first { $0.hasSuffix("  " + option.help) } ?? ""
      return row.count - option.help.count
    }
    #expect(Set(columns).count == 1)
  }

  @Test("Every example is a command that the program understands")
  func examples() throws {
    let command = AnnotateCommand()
    for option in command.options {
      let words = option.example.prefix { $0 != "|" }.split(separator: " ").map(String.init)
      #expect(words.prefix(2) == ["padanan", "annotate"])
      let arguments = try ArgumentList(words.dropFirst(2), options: command.options)
      #expect(arguments.has(option.name), "\(option.example)")
    }
  }

  @Test(
    "An unknown command or option names what was probably meant",
    arguments: [
      (["anotate"], "unknown command “anotate”; did you mean annotate?", "padanan --help"),
      (["annoatte"], "unknown command “annoatte”; did you mean annotate?", "padanan --help"),
      (["terjemahkan"], "unknown command “terjemahkan”\n", "padanan --help"),
      (["help", "anotate"], "unknown command “anotate”; did you mean annotate?", "padanan --help"),
      (["--verison"], "unknown option “--verison”; did you mean --version?", "padanan --help"),
      (["--quiet"], "unknown option “--quiet”\n", "padanan --help"),
      (
        ["annotate", "--fromat", "json"], "unknown option “--fromat”; did you mean --format?", "padanan annotate --help"
      ),
      (
        ["annotate", "--morpheme"], "unknown option “--morpheme”; did you mean --morphemes?", "padanan annotate --help"
      ),
      (["annotate", "--colour=never"], "unknown option “--colour”; did you mean --color?", "padanan annotate --help"),
      (["annotate", "-x"], "unknown option “-x”\n", "padanan annotate --help"),
    ])
  func suggestions(arguments: [String], message: String, help: String) {
    let run = TemporaryFolder.run(arguments: arguments)
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("padanan: " + message), "\(run.errors)")
    #expect(run.errors.hasSuffix("\nTry “\(help)”.\n"), "\(run.errors)")
  }

  @Test("An argument with an escape is quoted without it")
  func escapes() {
    #expect(
      TemporaryFolder.run("a\u{1B}[31m\u{9B}").errors.hasPrefix("padanan: unknown command “a\u{FFFD}[31m\u{FFFD}”\n"))
    #expect(TemporaryFolder.run("annotate", "--\u{1B}").errors.hasPrefix("padanan: unknown option “--\u{FFFD}”\n"))
    #expect(
      TemporaryFolder.run("annotate", "a\u{1B}\n.txt").errors.hasPrefix("padanan: a\u{FFFD}\u{FFFD}.txt: no such"))
  }

  @Test(
    "Prose is broken between words",
    arguments: [("a bc def", 4, "a bc\ndef"), ("terlalu panjang", 3, "terlalu\npanjang")])
  func wrapping(text: String, width: Int, wrapped: String) {
    #expect(TextWrapping.wrapped(text, to: width) == wrapped)
  }
}
