import Bitext
import TextModel

extension XMLEventReader {
  /// Takes the name that must come next.
  mutating func takeName() throws(BitextError) -> String {
    let range = try input.take(while: .name)
    if range.isEmpty { throw try unexpected("a name", in: "markup; a “<” that is text is written &lt;") }
    if input.bytes[range.lowerBound] < UInt8(ascii: ":"), input.bytes[range.lowerBound] != UInt8(ascii: "_") {
      throw input.failure(at: range.lowerBound, "“\(input.string(range))” is no name: it begins with a digit or a mark")
    }
    return input.string(range)
  }

  /// Takes attributes, which spaces precede.
  mutating func takeAttributes() throws(BitextError) -> [(name: String, value: String)] {
    var attributes: [(name: String, value: String)] = []
    while true {
      let spaces = try input.take(while: .space)
      guard let byte = try input.peek(), ByteSet.name.contains(byte), !spaces.isEmpty else { return attributes }
      let position = input.position(at: input.index)
      let name = try takeName()
      _ = try input.take(while: .space)
      guard try input.take("=") else { throw try unexpected("“=”", in: "the attribute “\(name)”") }
      _ = try input.take(while: .space)
      if attributes.contains(where: { $0.name == name }) {
        throw .malformed(position, "the attribute “\(name)” stands twice in its tag; remove one")
      }
      attributes.append((name, try takeValue(of: name)))
      if attributes.count > Self.maximumAttributeCount {
        throw .malformed(
          position, "a tag has more than \(Self.maximumAttributeCount) attributes; no such document is read")
      }
    }
  }

  private mutating func takeValue(of name: String) throws(BitextError) -> String {
    guard let quote = try input.peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      throw try unexpected("a quotation mark", in: "the attribute “\(name)”")
    }
    input.index += 1
    var value: [UInt8] = []
    while true {
      let range = try input.take(while: .plainValue)
      guard let byte = try input.peek() else { throw try unexpected("a quotation mark", in: "the attribute “\(name)”") }
      let piece = input.bytes[range]
      if byte == quote {
        input.index += 1
        return value.isEmpty ? String(decoding: piece, as: UTF8.self) : String(decoding: value + piece, as: UTF8.self)
      }
      value += piece
      if value.count > input.limit {
        throw input.failure(
          at: input.index, "a value is longer than \(input.limit) bytes; split the file")
      }
      switch byte {
      case UInt8(ascii: "&"): value += try takeReference()
      case UInt8(ascii: "<"):
        throw input.failure(at: input.index, "“<” stands in the value of “\(name)”; write &lt; or end the value")
      case _ where byte >= 0x20:
        value.append(byte)
        input.index += 1
      case 0x09, 0x0A, 0x0D:
        value.append(0x20)
        input.index += 1
      default: throw controlCharacter()
      }
    }
  }

  /// What the predefined entities stand for; there are no others.
  private static let entities: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
    "apos": UInt8(ascii: "'"),
  ]

  /// Takes a reference, and gives what it stands for.
  mutating func takeReference() throws(BitextError) -> [UInt8] {
    let position = input.position(at: input.index)
    input.index += 1
    let isCharacter = try input.take("#")
    let range = try input.take(while: .name)
    let name = input.string(range)
    guard !name.isEmpty, try input.take(";") else {
      throw .malformed(position, "“&” begins no reference, expected for example “&amp;”; write “&amp;” for the sign")
    }
    if !isCharacter {
      if let byte = Self.entities[name] { return [byte] }
      throw .malformed(
        position,
        "the entity “&\(name);” is unknown, expected &amp; &lt; &gt; &quot; &apos; or a number; write the character itself"
      )
    }
    let code = name.hasPrefix("x") ? UInt32(name.dropFirst(), radix: 16) : UInt32(name)
    guard let code, let scalar = Unicode.Scalar(code), code >= 0x20 || [0x09, 0x0A, 0x0D].contains(code),
      code != 0xFFFE, code != 0xFFFF
    else { throw .malformed(position, "“&#\(name);” is no character of XML; remove it") }
    return Array(String(scalar).utf8)
  }

  /// Takes the XML declaration, if the document has one.
  mutating func takeDeclaration() throws(BitextError) {
    let position = input.position(at: input.index)
    guard try input.take("<?xml") else { return }
    if let byte = try input.peek(), ByteSet.name.contains(byte) {
      return try skip(.instruction, until: "?>", what: "a processing instruction")
    }
    let attributes = try takeAttributes()
    guard !attributes.isEmpty, try input.take("?>") else { throw try unexpected("“?>”", in: "the XML declaration") }
    for (name, value) in attributes
    where name == "encoding" && !["UTF-8", "UTF8", "US-ASCII", "ASCII"].contains(value.uppercased()) {
      throw .malformed(
        position,
        "the file says that it is \(value), expected UTF-8; convert it (iconv -f \(value) -t UTF-8 FILE) and change its first line"
      )
    }
  }

  /// Passes over a processing instruction behind its `<?`.
  mutating func skipInstruction() throws(BitextError) {
    let position = input.position(at: input.index)
    if try takeName().lowercased() == "xml" {
      throw .malformed(
        position, "an XML declaration stands inside the document, expected at its very beginning; remove it")
    }
    try skip(.instruction, until: "?>", what: "a processing instruction")
  }

  /// Passes over a comment or the document type behind its `<!`.
  mutating func skipDeclaration(at position: TextPosition) throws(BitextError) {
    if try input.take("--") {
      try skip(.comment, until: "--", what: "a comment")
      guard try input.take(">") else { throw try unexpected("“>” behind “--”", in: "a comment") }
    } else if try input.take("DOCTYPE") {
      if hasDocumentType || hasRoot {
        throw .malformed(position, "a document type stands here, expected once before the root element; remove it")
      }
      hasDocumentType = true
      try skipDocumentType(at: position)
    } else {
      throw .malformed(
        position, "“<!” begins nothing known, expected a comment “<!--”; a “<” that is text is written &lt;")
    }
  }

  private mutating func skipDocumentType(at position: TextPosition) throws(BitextError) {
    let spaces = try input.take(while: .space)
    if spaces.isEmpty { throw try unexpected("a space", in: "the document type") }
    _ = try takeName()
    _ = try input.take(while: .space)
    let count = try input.take("SYSTEM") ? 1 : try input.take("PUBLIC") ? 2 : 0
    for _ in 0..<count {
      _ = try input.take(while: .space)
      guard let quote = try input.peek(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        throw try unexpected("a quotation mark", in: "the document type")
      }
      input.index += 1
      _ = try input.take(while: ByteSet { $0 != quote && $0 != 0 })
      guard try input.peek() == quote else { throw try unexpected("a quotation mark", in: "the document type") }
      input.index += 1
    }
    _ = try input.take(while: .space)
    if try input.take("[") {
      throw .malformed(
        position,
        "the document type declares entities or elements of its own (“[”), which is not read for safety; remove the declarations"
      )
    }
    guard try input.take(">") else { throw try unexpected("“>”", in: "the document type") }
  }

  private mutating func skip(_ set: ByteSet, until end: StaticString, what: String) throws(BitextError) {
    let position = input.position(at: input.index)
    while try input.peek() != nil {
      if !input.takePiece(while: set).isEmpty { continue }
      if try input.take(end) { return }
      if input.bytes[input.index] < 0x20 { throw controlCharacter() }
      input.index += 1
    }
    throw input.failure(
      at: input.index, "the file ends inside \(what) of line \(position.line), expected “\(end)”; it may be cut off")
  }

  /// The error for what comes next where something else must.
  mutating func unexpected(_ expected: String, in place: String) throws(BitextError) -> BitextError {
    guard let byte = try input.peek() else {
      return input.failure(at: input.index, "the file ends in \(place), expected \(expected); it may be cut off")
    }
    let found = byte <= 0x20 ? "a space" : byte < 0x80 ? "“\(Character(Unicode.Scalar(byte)))”" : "a letter"
    return input.failure(at: input.index, "\(found) stands in \(place), expected \(expected)")
  }
}
