/// A JSON text that is to be written: members sorted by name, controls escaped, nothing encoded twice.
///
/// In a literal of an object, a member whose value is `nil` is left out; ``null`` stands there as `null`.
public enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  /// A number with some decimals: 181 with one place is `18.1`.
  case decimal(Int, places: Int)
  case string(String)
  case array([JSONValue])
  /// An array whose elements are made one after the other as they are written, so that a long one never stands in memory.
  case list(any Sequence<JSONValue>)
  /// The members by name, in their order.
  case object([(name: String, value: JSONValue)])

  public enum Layout: Sendable {
    /// On one line.
    case compact
    /// A member or an element a line, two columns a level; arrays of plain values stay on one.
    case indented
  }

  /// Appends the value to `output`, without a line feed behind it.
  ///
  /// - Complexity: linear in the text that comes out.
  public func write(to output: inout [UInt8], layout: Layout) {
    write(to: &output, indent: layout == .indented ? 0 : nil)
  }

  private func write(to output: inout [UInt8], indent: Int?) {
    switch self {
    case .null: output.append("null")
    case .bool(let value): output.append(text: value ? "true" : "false")
    case .number(let value): output.append(text: String(value))
    case .decimal(let number, let places): output.append(text: DecimalText.text(number, places: places))
    case .string(let text): JSONEscaping.append(text, to: &output)
    case .array(let values) where values.allSatisfy(\.isPlain):
      output.append("[")
      for (index, value) in values.enumerated() {
        if index > 0 { output.append(indent == nil ? "," : ", ") }
        value.write(to: &output, indent: indent)
      }
      output.append("]")
    case .array(let values): Self.write(values, to: &output, indent: indent)
    case .list(let values): Self.write(values, to: &output, indent: indent)
    case .object(let members):
      output.append("{")
      for (index, member) in members.enumerated() {
        Self.startItem(index, to: &output, indent: indent)
        JSONEscaping.append(member.name, to: &output)
        output.append(indent == nil ? ":" : ": ")
        member.value.write(to: &output, indent: indent.map { $0 + 1 })
      }
      Self.end("}", isEmpty: members.isEmpty, to: &output, indent: indent)
    }
  }

  private static func write(_ values: some Sequence<JSONValue>, to output: inout [UInt8], indent: Int?) {
    output.append("[")
    var count = 0
    for value in values {
      startItem(count, to: &output, indent: indent)
      value.write(to: &output, indent: indent.map { $0 + 1 })
      count += 1
    }
    end("]", isEmpty: count == 0, to: &output, indent: indent)
  }

  private static func startItem(_ index: Int, to output: inout [UInt8], indent: Int?) {
    if index > 0 { output.append(",") }
    if let indent { startLine(indent + 1, to: &output) }
  }

  private static func end(_ bracket: StaticString, isEmpty: Bool, to output: inout [UInt8], indent: Int?) {
    if let indent, !isEmpty { startLine(indent, to: &output) }
    output.append(bracket)
  }

  private static func startLine(_ indent: Int, to output: inout [UInt8]) {
    output.append("\n")
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
  }

  /// Whether the value has no parts.
  private var isPlain: Bool {
    switch self {
    case .null, .bool, .number, .decimal, .string: true
    case .array, .list, .object: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
  public init(stringLiteral text: String) { self = .string(text) }
  public init(integerLiteral number: Int) { self = .number(number) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }

  public init(dictionaryLiteral members: (String, JSONValue?)...) {
    self = .object(
      members.compactMap { name, value in value.map { (name: name, value: $0) } }.sorted { $0.name < $1.name })
  }
}
