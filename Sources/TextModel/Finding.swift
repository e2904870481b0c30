/// A problem in the user's data: where it is, what was found, what was expected and what to do.
public struct Finding: Hashable, Sendable {
  public enum Severity: String, Sendable, Comparable, CaseIterable, Codable {
    case note, warning, error

    public static func < (one: Severity, other: Severity) -> Bool { one.rank < other.rank }

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  public let severity: Severity
  /// The file, or another name for where the data came from.
  public let path: String
  public let position: TextPosition
  public let message: String
  /// The id of the check that made the finding, if checks have ids where it comes from: `duplicate`.
  public let check: String?

  public init(_ severity: Severity, path: String, position: TextPosition, message: String, check: String? = nil) {
    self.severity = severity
    self.path = path
    self.position = position
    self.message = message
    self.check = check
  }

  /// The finding as one of the check.
  public func with(check: String) -> Finding {
    Finding(severity, path: path, position: position, message: message, check: check)
  }
}

extension Finding: CustomStringConvertible {
  /// The form that editors and CI logs understand: `path:line:column: severity: message [check]`.
  public var description: String {
    "\(path):\(position): \(severity.rawValue): \(message)" + (check.map { " [\($0)]" } ?? "")
  }
}
