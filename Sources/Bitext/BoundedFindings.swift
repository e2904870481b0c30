public import TextModel

/// The findings about one document, as many as anybody reads: a file of a million bad rows must not fill the memory.
public struct BoundedFindings: Sendable {
  /// How many findings are listed.
  public static let limit = 1000

  private let path: String
  private var listed: [Finding] = []
  private var unlistedCount = 0
  private var last = TextPosition(line: 1, column: 1)

  /// - Parameter path: what the document is called in findings.
  public init(path: String) { self.path = path }

  public mutating func add(_ severity: Finding.Severity, at position: TextPosition, _ message: String) {
    if listed.count < Self.limit {
      listed.append(Finding(severity, path: path, position: position, message: message))
    } else {
      unlistedCount += 1
      last = position
    }
  }

  /// The findings in the order of the document, and behind them how many more there were.
  public var findings: [Finding] {
    if unlistedCount == 0 { return listed }
    let message = "\(unlistedCount) more problems up to here are not listed; mend the first \(Self.limit) and run again"
    return listed + [Finding(.error, path: path, position: last, message: message)]
  }
}
