/// How a text looks on a terminal that shows colours.
public enum TextStyle: Sendable {
  case plain, word, term, gloss, marker, unknown, heading, error, warning, note

  /// The text between the terminal's codes for the style, if `usesColor`.
  public func applied(to text: String, when usesColor: Bool) -> String {
    guard usesColor, !text.isEmpty, !code.isEmpty else { return text }
    return code + text + Self.end
  }

  /// What switches a terminal to the style; empty if nothing need be switched.
  var code: String {
    switch self {
    case .plain, .word: ""
    case .term: "\u{1B}[1;36m"
    case .gloss: "\u{1B}[32m"
    case .marker: "\u{1B}[2m"
    case .unknown, .error: "\u{1B}[1;31m"
    case .heading: "\u{1B}[1m"
    case .warning: "\u{1B}[1;33m"
    case .note: "\u{1B}[1;34m"
    }
  }

  /// What switches it back.
  static let end = "\u{1B}[0m"
}
