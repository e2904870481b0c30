import Bitext
import TextModel

/// Reads XML 1.0 with namespaces from a stream, and refuses all that can do harm.
///
/// There is no document type: an internal subset is refused, an external one is never fetched, and the five predefined
/// entities and character references are the only ones, so that nothing expands. Elements nest at most
/// ``maximumDepth`` deep. Whatever is not well-formed ends the reading at its line and column.
struct XMLEventReader {
  static let maximumDepth = 256
  static let maximumAttributeCount = 256

  var input: XMLInput
  private var hasBegun = false
  private var isInSection = false
  /// Whether the tag that was returned last ended its element too: `<x/>`.
  private var isEmptyElement = false
  private var openElements: [OpenElement] = []
  private var namespaces = XMLNamespaces()
  private(set) var hasRoot = false
  var hasDocumentType = false

  private struct OpenElement {
    let qualifiedName: String
    let name: String?
    let line: Int
    let preservesSpace: Bool
  }

  /// - Parameter limit: the longest name, value or text, in bytes.
  init(_ supply: any ByteSupply, limit: Int = SourceText.maximumByteCount) {
    input = XMLInput(supply, limit: limit)
  }

  /// How deep the next event stands; 0 outside of the root element.
  var depth: Int { openElements.count }

  /// The next event, or `nil` at the end of a well-formed document.
  mutating func next() throws(BitextError) -> XMLEvent? {
    if isEmptyElement {
      isEmptyElement = false
      return close()
    }
    if !hasBegun {
      hasBegun = true
      try takeDeclaration()
    }
    while let byte = try input.peek() {
      if isInSection {
        if try input.take("]]>") { isInSection = false } else { return .text(try sectionText()) }
      } else if byte == UInt8(ascii: "<") {
        if let event = try takeMarkup() { return event }
      } else if openElements.isEmpty {
        let range = try input.take(while: .space)
        if range.isEmpty { throw input.failure(at: input.index, "text stands outside of the root element; remove it") }
      } else {
        return .text(try takeText(byte))
      }
    }
    try checkEnd()
    return nil
  }

  private mutating func takeText(_ byte: UInt8) throws(BitextError) -> ArraySlice<UInt8> {
    if byte == UInt8(ascii: "&") { return try takeReference()[...] }
    if byte == UInt8(ascii: "]") {
      if try input.take("]]>") {
        throw input.failure(at: input.index - 3, "“]]>” stands in text; write “]]&gt;”")
      }
      input.index += 1
      return input.bytes[input.index - 1..<input.index]
    }
    let text = input.takePiece(while: .plainText)
    if text.isEmpty { throw controlCharacter() }
    return text
  }

  private mutating func sectionText() throws(BitextError) -> ArraySlice<UInt8> {
    let text = input.takePiece(while: .section)
    if !text.isEmpty { return text }
    guard input.bytes[input.index] == UInt8(ascii: "]") else { throw controlCharacter() }
    input.index += 1
    return input.bytes[input.index - 1..<input.index]
  }

  /// The error for the byte that comes next.
  mutating func controlCharacter() -> BitextError {
    let code = String(input.bytes[input.index], radix: 16, uppercase: true)
    return input.failure(
      at: input.index, "the control character U+00\(code.count == 1 ? "0" : "")\(code) has no place in XML; remove it")
  }

  private mutating func checkEnd() throws(BitextError) {
    if isInSection { throw input.failure(at: input.index, "the file ends inside a CDATA section; it may be cut off") }
    if let open = openElements.last {
      throw input.failure(
        at: input.index,
        "the file ends inside <\(open.qualifiedName)> of line \(open.line), expected </\(open.qualifiedName)>; it may be cut off"
      )
    }
    if !hasRoot { throw input.failure(at: input.index, "the file holds no element, expected an XML document") }
  }

  /// Takes what begins with `<`.
  private mutating func takeMarkup() throws(BitextError) -> XMLEvent? {
    let position = input.position(at: input.index)
    if try input.take("</") { return try takeEndTag() }
    if try input.take("<?") {
      try skipInstruction()
      return nil
    }
    if try input.take("<!") {
      if try input.take("[CDATA["), !openElements.isEmpty {
        isInSection = true
      } else {
        try skipDeclaration(at: position)
      }
      return nil
    }
    input.index += 1
    return try takeStartTag(at: position)
  }

  private mutating func takeStartTag(at position: TextPosition) throws(BitextError) -> XMLEvent {
    if openElements.isEmpty, hasRoot {
      throw .malformed(position, "an element stands behind the end of the root element; a document has one root")
    }
    if openElements.count >= Self.maximumDepth {
      throw .malformed(position, "elements are nested more than \(Self.maximumDepth) deep; no such document is read")
    }
    let qualifiedName = try takeName()
    let attributes = try takeAttributes()
    isEmptyElement = try input.take("/")
    guard try input.take(">") else { throw try unexpected("a space, “>” or “/>”", in: "the tag <\(qualifiedName)>") }
    var preservesSpace = openElements.last?.preservesSpace ?? false
    for (name, value) in attributes where name == "xml:space" { preservesSpace = value == "preserve" }
    guard let name = namespaces.open(qualifiedName, attributes: attributes) else {
      throw .malformed(position, "the prefix of <\(qualifiedName)> is declared nowhere; add its xmlns attribute")
    }
    hasRoot = true
    openElements.append(
      OpenElement(
        qualifiedName: qualifiedName, name: name.own, line: position.line, preservesSpace: preservesSpace))
    return .start(XMLElement(name: name.own, attributes: attributes, preservesSpace: preservesSpace))
  }

  private mutating func takeEndTag() throws(BitextError) -> XMLEvent {
    let position = input.position(at: input.index)
    let qualifiedName = try takeName()
    guard let open = openElements.last else {
      throw .malformed(position, "</\(qualifiedName)> ends an element that is not open; remove it")
    }
    if open.qualifiedName != qualifiedName {
      throw .malformed(
        position,
        "</\(qualifiedName)> does not end <\(open.qualifiedName)> of line \(open.line), expected </\(open.qualifiedName)>"
      )
    }
    _ = try input.take(while: .space)
    guard try input.take(">") else { throw try unexpected("“>”", in: "the tag </\(qualifiedName)>") }
    return close()
  }

  private mutating func close() -> XMLEvent {
    namespaces.close()
    return .end(openElements.removeLast().name)
  }
}
