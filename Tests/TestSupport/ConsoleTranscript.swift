public import CommandLineTool

/// Runs the program in this process and keeps what it writes.
public final class ConsoleTranscript: Console {
  public private(set) var output: [UInt8] = []
  public private(set) var errors = ""
  private var input: ArraySlice<UInt8>
  private let writesUntilClosed: Int?
  private var writes = 0

  public let isOutputTerminal: Bool
  public let isErrorTerminal = false
  public let isInputTerminal = false
  public let terminalWidth: Int?
  public let environment: [String: String]

  /// - Parameters:
  ///   - input: standard input.
  ///   - terminalWidth: standard output is a terminal of that width, or none.
  ///   - writesUntilClosed: after so many writes nobody reads standard output any more.
  public init(
    input: [UInt8] = [], terminalWidth: Int? = nil, environment: [String: String] = [:], writesUntilClosed: Int? = nil
  ) {
    self.input = input[...]
    self.terminalWidth = terminalWidth
    isOutputTerminal = terminalWidth != nil
    self.environment = environment
    self.writesUntilClosed = writesUntilClosed
  }

  /// Runs `padanan` with the arguments.
  public func run(_ arguments: String...) -> ExitStatus { CommandLineTool(console: self).run(arguments) }

  public var outputText: String { String(decoding: output, as: UTF8.self) }

  public func write(_ bytes: [UInt8]) -> Bool {
    if let limit = writesUntilClosed, writes >= limit { return false }
    writes += 1
    output += bytes
    return true
  }

  public func writeError(_ text: String) { errors += text }

  public func read(_ count: Int) -> [UInt8] {
    defer { input = input.dropFirst(count) }
    return Array(input.prefix(count))
  }
}
