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
  /// Source: Extensible Markup Language (XML) 1.0, sections 2.2 (characters), 2.4 (`]]>`), 2.11 and 3.3.3 (what readers
  /// do to line ends and to white space in attributes).
  static func append(_ text: String, inAttribute: Bool, to output: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): output.append("&amp;")
      case UInt8(ascii: "<"): output.append("&lt;")
      case UInt8(ascii: ">"): output.append("&gt;")
      case UInt8(ascii: "\""): output.append("&quot;")
      case UInt8(ascii: "\r"): output.append("&#13;")
      case UInt8(ascii: "\n") where inAttribute: output.append("&#10;")
      case UInt8(ascii: "\t") where inAttribute: output.append("&#9;")
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"): output.append(byte)
      case 0..<0x20: output.append("\u{FFFD}")
      // U+FFFE and U+FFFF.
      case 0xBE...0xBF where output.suffix(2) == [0xEF, 0xBF]: output.append(0xBD)
      default: output.append(byte)
      }
    }
  }
}
