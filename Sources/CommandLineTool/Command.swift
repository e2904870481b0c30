/// A word after `padanan` and what it does.
protocol Command: Sendable {
  /// What is typed.
  var name: String { get }
  /// One line for the list of commands.
  var abstract: String { get }
  /// What stands behind the name on the usage line.
  var synopsis: String { get }
  /// What one should know beyond the options, a paragraph each.
  var discussion: [String] { get }
  var options: [CommandOption] { get }

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus
}
