/// What an XML document consists of, in its order.
enum XMLEvent {
  case start(XMLElement)
  /// The end of the element, whose name is given as in ``XMLElement/name``.
  case end(String?)
  /// A piece of the text of an element, references resolved, line ends as they stand. One text may come in many pieces.
  case text(ArraySlice<UInt8>)
}

/// The start of an element.
struct XMLElement {
  /// The name without its prefix if the element is of the namespace of the root element, `nil` if it is of another.
  let name: String?
  /// Names as they are written, with their prefixes.
  let attributes: [(name: String, value: String)]
  /// Whether white space means something here (`xml:space`).
  let preservesSpace: Bool

  /// The value of the attribute.
  subscript(name: String) -> String? { attributes.first { $0.name == name }?.value }
}
