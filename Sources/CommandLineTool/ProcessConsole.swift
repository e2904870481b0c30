import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The streams of this process.
public final class ProcessConsole: Console {
  public init() {
    // A reader that has gone shows in the result of a write instead of a signal.
    signal(SIGPIPE, SIG_IGN)
  }

  public func write(_ bytes: [UInt8]) -> Bool { SystemCalls.write(STDOUT_FILENO, bytes) }

  public func writeError(_ text: String) { _ = SystemCalls.write(STDERR_FILENO, Array(text.utf8)) }

  public func read(_ count: Int) -> [UInt8] { SystemCalls.read(STDIN_FILENO, count) ?? [] }

  public var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  public var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  public var isInputTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  public var terminalWidth: Int? {
    var size = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  public var environment: [String: String] { ProcessInfo.processInfo.environment }
}
