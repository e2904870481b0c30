/// The process's streams, so that tests can run commands without one.
public protocol Console: AnyObject {
  /// Appends to standard output; `false` once nobody reads it any more.
  func write(_ bytes: [UInt8]) -> Bool
  /// Appends to standard error.
  func writeError(_ text: String)
  /// At most `count` bytes of standard input, none at its end.
  func read(_ count: Int) -> [UInt8]

  var isOutputTerminal: Bool { get }
  var isErrorTerminal: Bool { get }
  var isInputTerminal: Bool { get }
  /// The columns of the terminal, if standard output is one.
  var terminalWidth: Int? { get }
  var environment: [String: String] { get }
}
