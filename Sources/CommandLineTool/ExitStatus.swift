/// What the process tells its caller.
public enum ExitStatus: Int32, Sendable {
  case success = 0
  /// There are findings at or above the level that was asked for, or a search found nothing.
  case findings = 1
  /// The work could not be done.
  case failure = 2
}

/// Why the work cannot go on, in words for the user.
struct CommandFailure: Error {
  /// What was found and what was expected, one line each.
  let messages: [String]
  /// Whether the command line itself was wrong, so that `--help` is worth pointing at.
  let isUsage: Bool
  /// The command whose help is worth pointing at.
  private(set) var helpPath: String?

  init(_ message: String, isUsage: Bool = false) {
    messages = [message]
    self.isUsage = isUsage
  }

  init(_ messages: [String]) {
    self.messages = messages
    isUsage = false
  }

  /// The failure of a command that was called as `helpPath`, if the command line itself was wrong.
  func with(helpPath: String) -> CommandFailure {
    var failure = self
    if isUsage { failure.helpPath = helpPath }
    return failure
  }
}
