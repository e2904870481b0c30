/// How a text looks on a terminal that shows colours.
public enum TextStyle: Sendable {
  case plain, word, term, gloss, marker, unknown, heading, error, warning, note

  /// The text between the terminal's codes for the style, if `usesColor`.
  public func applied(to text: String, when usesColor: Bool) -> String {
    guard usesColor, !text.isEmpty else { return text }
    let code =
      switch self {
      case .plain, .word: ""
      case .term: "1;36"
      case .gloss: "32"
      case .marker: "2"
      case .unknown, .error: "1;31"
      case .heading: "1"
      case .warning: "1;33"
      case .note: "1;34"
      }
    return code.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
