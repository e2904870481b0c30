/// A word of the command line: a command, or a group of commands.
protocol CommandEntry: Sendable {
  /// What is typed.
  var name: String { get }
  /// One line for the list of commands.
  var abstract: String { get }

  /// Does what `arguments` ask for.
  ///
  /// - Parameter path: what was typed up to here: `padanan glossary`.
  func dispatch(
    _ arguments: ArraySlice<String>, path: String, console: any Console
  ) throws(CommandFailure) -> ExitStatus

  /// The help page of what `words` name below this entry.
  func helpPage(of words: ArraySlice<String>, path: String) throws(CommandFailure) -> String
}

/// A word after `padanan` and what it does.
protocol Command: CommandEntry {
  /// What stands behind the name on the usage line.
  var synopsis: String { get }
  /// What one should know beyond the options, a paragraph each.
  var discussion: [String] { get }
  var options: [CommandOption] { get }

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus
}

extension Command {
  func dispatch(
    _ arguments: ArraySlice<String>, path: String, console: any Console
  ) throws(CommandFailure) -> ExitStatus {
    if arguments.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      _ = console.write(Array(Help.page(of: self, path: path).utf8))
      return .success
    }
    do {
      return try run(ArgumentList(arguments, options: options), console: console)
    } catch {
      throw error.with(helpPath: path)
    }
  }

  func helpPage(of words: ArraySlice<String>, path: String) throws(CommandFailure) -> String {
    Help.page(of: self, path: path)
  }
}
