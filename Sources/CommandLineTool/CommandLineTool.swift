/// The program without its process: arguments in, bytes and a status out.
public struct CommandLineTool {
  public static let version = "0.1.0"

  private let commands: [any Command] = [AnnotateCommand(), AnalyzeCommand()]
  private let console: any Console

  public init(console: any Console) {
    self.console = console
  }

  /// Runs the command that `arguments` (without the program's name) ask for.
  public func run(_ arguments: [String]) -> ExitStatus {
    do {
      return try dispatch(arguments)
    } catch {
      for message in error.messages { console.writeError("padanan: \(VisibleMessage.visible(message))\n") }
      if error.isUsage { console.writeError("Try “padanan \(helpTarget(of: arguments))--help”.\n") }
      return .failure
    }
  }

  private func helpTarget(of arguments: [String]) -> String {
    arguments.first.flatMap { name in commands.first { $0.name == name } }.map { $0.name + " " } ?? ""
  }

  private func dispatch(_ arguments: [String]) throws(CommandFailure) -> ExitStatus {
    guard let first = arguments.first else {
      console.writeError(Help.page(of: commands))
      return .failure
    }
    switch first {
    case "--version", "version":
      return print("padanan \(Self.version)\n")
    case "--help", "-h":
      return print(Help.page(of: commands))
    case "help":
      guard let name = arguments.dropFirst().first else { return print(Help.page(of: commands)) }
      return print(Help.page(of: try command(named: name)))
    default:
      if first.hasPrefix("-") {
        let nearest = Spelling.nearest(to: first, among: ["--help", "--version"])
        throw CommandFailure(
          "unknown option “\(first)”" + (nearest.map { "; did you mean \($0)?" } ?? ""), isUsage: true)
      }
      let command = try command(named: first)
      let rest = arguments.dropFirst()
      if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
        return print(Help.page(of: command))
      }
      return try command.run(ArgumentList(rest, options: command.options), console: console)
    }
  }

  private func command(named name: String) throws(CommandFailure) -> any Command {
    if let command = commands.first(where: { $0.name == name }) { return command }
    let nearest = Spelling.nearest(to: name, among: commands.map(\.name))
    throw CommandFailure("unknown command “\(name)”" + (nearest.map { "; did you mean \($0)?" } ?? ""), isUsage: true)
  }

  private func print(_ text: String) -> ExitStatus {
    _ = console.write(Array(text.utf8))
    return .success
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
