/// Writes XML 1.0, or the part of HTML that reads the same, whose elements are always closed.
public struct XMLWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Says that this is XML, in UTF-8.
  public mutating func declaration() { bytes.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Writes an element with what `content` writes in it.
  ///
  /// - Parameter attributes: one whose value is `nil` is left out.
  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    bytes.append(">")
    content(&self)
    bytes.append("</")
    bytes.append(name)
    bytes.append(">")
  }

  public mutating func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], text: String
  ) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that has no content: `<error/>`, and the void elements of HTML.
  public mutating func empty(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    start(name, attributes)
    bytes.append("/>")
  }

  public mutating func text(_ text: String) { XMLEscaping.append(text, inAttribute: false, to: &bytes) }

  /// Writes markup as it is.
  public mutating func raw(_ markup: some Sequence<UInt8>) { bytes.append(contentsOf: markup) }

  public mutating func newline() { bytes.append("\n") }

  private mutating func start(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?>) {
    bytes.append("<")
    bytes.append(name)
    for case (let attribute, let value?) in attributes {
      bytes.append(" ")
      bytes.append(attribute)
      bytes.append("=\"")
      XMLEscaping.append(value, inAttribute: true, to: &bytes)
      bytes.append("\"")
    }
  }
}

/// Makes any text into character data or the value of an attribute.
enum XMLEscaping {
  /// Appends the text; a reader gets back the same, but for characters that XML 1.0 does not allow, in whose place stands
  /// U+FFFD.
  ///
  /// Controls of C1 and of direction are written by number, so that nothing acts on them that shows the markup.
  ///
  /// Source: Extensible Markup Language (XML) 1.0, sections 2.2 (characters), 2.4 (`]]>`), 2.11 and 3.3.3 (what readers
  /// do to line ends and to white space in attributes).
  static func append(_ text: String, inAttribute: Bool, to output: inout [UInt8]) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && !marked.contains($0) }) {
      output.append(text: text)
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": output.append("&amp;")
      case "<": output.append("&lt;")
      case ">": output.append("&gt;")
      case "\"": output.append("&quot;")
      case "\n" where !inAttribute, "\t" where !inAttribute: output.append(UInt8(scalar.value))
      case "\n", "\t", "\r": reference(to: scalar, in: &output)
      case _ where !isAllowed(scalar): output.append("\u{FFFD}")
      case _ where VisibleText.isControl(scalar): reference(to: scalar, in: &output)
      default: output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      }
    }
  }

  /// Whether a document may have the character at all, escaped or not.
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  private static let marked: [UInt8] = Array("&<>\"".utf8)

  private static func reference(to scalar: Unicode.Scalar, in output: inout [UInt8]) {
    output.append("&#")
    output.append(decimal: Int(scalar.value))
    output.append(";")
  }
}
