/// Tells a waiting person how far long work has come, on standard error and only on a terminal.
struct Progress {
  private let console: any Console
  private let start = ContinuousClock.now
  private var isShown = false

  init(console: any Console) {
    self.console = console
  }

  /// Says how many documents are done, once the work has taken a second.
  mutating func show(_ documentCount: Int) {
    guard console.isErrorTerminal, !console.isOutputTerminal, ContinuousClock.now - start > .seconds(1) else { return }
    console.writeError("\r\(documentCount) documents")
    isShown = true
  }

  /// Takes the line back.
  mutating func clear() {
    if isShown { console.writeError("\r\u{1B}[K") }
    isShown = false
  }
}
