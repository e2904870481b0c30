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
    #expect(run.output.hasPrefix("padanan: " + Help.programAbstract + "\n\nUsage: padanan COMMAND"))
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

  @Test("The page of a command is the same however it is asked for")
  func commandPage() {
    let pages = [
      TemporaryFolder.run("help", "annotate"), TemporaryFolder.run("annotate", "--help"),
      TemporaryFolder.run("annotate", "-h"), TemporaryFolder.run("annotate", "--format", "json", "--help"),
    ]
    for page in pages {
      #expect(page.status == .success)
      #expect(page.output == pages[0].output)
    }
  }

  /// Every command with the words that lead to it.
  private static let commands = paths(in: CommandLineTool.commands)

  private static func paths(in group: CommandGroup) -> [(path: [String], command: any Command)] {
    group.members.flatMap { member in
      if let group = member as? CommandGroup {
        return (group.main.map { [([group.name], $0)] } ?? [])
          + paths(in: group).map { ([group.name] + $0.path, $0.command) }
      }
      return (member as? any Command).map { [([$0.name], $0)] } ?? []
    }
  }

  @Test("The page of every command has its options with their help and examples, the help texts below each other")
  func options() {
    #expect(
      Self.commands.map { $0.path.joined(separator: " ") } == [
        "annotate", "check", "check merge", "coverage", "coverage merge", "analyze", "glossary lint", "glossary search",
        "glossary stats",
      ])
    for (path, command) in Self.commands {
      let page = TemporaryFolder.run(arguments: ["help"] + path)
      #expect(page.status == .success)
      #expect(page.output == TemporaryFolder.run(arguments: path + ["--help"]).output)
      #expect(page.output.hasPrefix("padanan \(path.joined(separator: " ")): \(command.abstract)\n\nUsage: "))
      var columns: Set<Int> = []
      for option in command.options {
        let rows = page.output.lines.filter { $0.contains("--\(option.name)") && $0.hasSuffix("  " + option.help) }
        #expect(rows.count == 1, "--\(option.name)")
        columns.formUnion(rows.map { $0.count - option.help.count })
        if option.name != "help" { #expect(page.output.contains("\n  " + option.example + "\n")) }
      }
      #expect(columns.count == 1)
    }
  }

  @Test("Every example is a command that the program understands")
  func examples() throws {
    for (path, command) in Self.commands {
      for option in command.options where option.name != "help" {
        let words = option.example.prefix { $0 != "|" }.split(separator: " ").map(String.init)
        #expect(Array(words.prefix(path.count + 1)) == ["padanan"] + path)
        let arguments = try ArgumentList(words.dropFirst(path.count + 1), options: command.options)
        #expect(arguments.has(option.name), "\(option.example)")
      }
    }
  }

  @Test("A group of commands has a page of its own", arguments: ["--help", "-h", "help"])
  func groupPage(argument: String) {
    let page = TemporaryFolder.run("glossary", argument)
    #expect(page.status == .success)
    #expect(page.output.hasPrefix("padanan glossary: check, search and count"))
    #expect(page.output.contains("\n  search  find terms by their Indonesian or English\n"))
    #expect(page.output.hasSuffix("\n“padanan glossary COMMAND --help” tells more about a command.\n"))
    #expect(page.output == TemporaryFolder.run("help", "glossary").output)
    let nothing = TemporaryFolder.run("glossary")
    #expect(nothing.status == .failure)
    #expect(nothing.output == "")
    #expect(nothing.errors == page.output)
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
      (["glosary", "lint"], "unknown command “glosary”; did you mean glossary?", "padanan --help"),
      (["glossary", "lnit"], "unknown command “lnit”; did you mean lint?", "padanan glossary --help"),
      (["glossary", "help", "sarch"], "unknown command “sarch”; did you mean search?", "padanan glossary --help"),
      (["help", "glossary", "stat"], "unknown command “stat”; did you mean stats?", "padanan glossary --help"),
      (["glossary", "--hlep"], "unknown option “--hlep”; did you mean --help?", "padanan glossary --help"),
      (["glossary", "--version"], "unknown option “--version”\n", "padanan glossary --help"),
      (["lint"], "unknown command “lint”; did you mean glossary lint?", "padanan --help"),
      (
        ["glossary", "lint", "--fail-no", "note"], "unknown option “--fail-no”; did you mean --fail-on?",
        "padanan glossary lint --help"
      ),
      (
        ["glossary", "lint", "--fail-on", "erorr"],
        "--fail-on is “erorr”, expected one of error, warning, note, never; did you mean error?",
        "padanan glossary lint --help"
      ),
      (
        ["glossary", "search", "--limit", "0", "a"], "--limit is “0”, expected a whole",
        "padanan glossary search --help"
      ),
      (["glossary", "search"], "no word to search for", "padanan glossary search --help"),
      (["glossary", "search", "—"], "no word to search for", "padanan glossary search --help"),
      (["glossary", "stats", "a.tsv"], "unexpected “a.tsv”; name a file with", "padanan glossary stats --help"),
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
}
