/// The program without its process: arguments in, bytes and a status out.
public struct CommandLineTool {
  public static let version = "0.1.0"

  /// The table of the commands.
  static let commands = CommandGroup(
    "padanan", abstract: Help.programAbstract, options: [("--version", "show the version")],
    members: [
      AnnotateCommand(), CommandGroup(CheckCommand(), members: [CheckMergeCommand()]),
      CommandGroup(CoverageCommand(), members: [CoverageMergeCommand()]), AnalyzeCommand(),
      CommandGroup(
        "glossary", abstract: "check, search and count the terms of glossaries",
        members: [GlossaryLintCommand(), GlossarySearchCommand(), GlossaryStatsCommand()]),
    ])

  private let console: any Console

  public init(console: any Console) {
    self.console = console
  }

  /// Runs the command that `arguments` (without the program's name) ask for.
  public func run(_ arguments: [String]) -> ExitStatus {
    if let first = arguments.first, first == "--version" || first == "version" {
      _ = console.write(Array("padanan \(Self.version)\n".utf8))
      return .success
    }
    do {
      return try Self.commands.dispatch(arguments[...], path: Self.commands.name, console: console)
    } catch {
      for message in error.messages { console.writeError("padanan: \(VisibleMessage.visible(message))\n") }
      if let path = error.helpPath { console.writeError("Try “\(path) --help”.\n") }
      return .failure
    }
  }
}

/// Messages quote names and arguments, which may hold what a terminal would act on.
enum VisibleMessage {
  static func visible(_ lines: [String]) -> String {
    lines.map {
      $0.split(separator: "\n", omittingEmptySubsequences: false).map { visible(String($0)) }.joined(separator: "\n")
    }
    .joined()
  }

  static func visible(_ text: String) -> String {
    String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
  }
}
