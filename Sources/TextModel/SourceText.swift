/// A text that is known to be valid UTF-8, without its byte order mark.
///
/// All offsets of the program are byte offsets into ``bytes``.
public struct SourceText: Sendable {
  /// The largest text, in bytes: some hundred times a long article, so that memory stays bounded.
  public static let maximumByteCount = 16 << 20

  /// What tells this text from others: a path, or the `id` of its JSONL record.
  public let id: String
  /// The file the text was read from, if it came from one.
  public let path: String?
  public let bytes: [UInt8]

  /// Takes `bytes` as the text, or says why they are none.
  ///
  /// - Throws: ``TextDecodingError`` for UTF-16, NUL bytes, and malformed UTF-8.
  public init(_ bytes: [UInt8], id: String, path: String? = nil) throws(TextDecodingError) {
    guard bytes.count <= Self.maximumByteCount else {
      throw .tooLarge(byteCount: bytes.count, limit: Self.maximumByteCount)
    }
    let content = try Self.content(of: bytes)
    do {
      _ = try UTF8Span(validating: content.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw .invalidUTF8(byte: content[offset], offset: offset, position: LineIndex(content).position(of: offset))
    }
    self.id = id
    self.path = path
    self.bytes = content
  }

  /// Takes a string, which is valid by its type; a NUL in it is left to the reader of the text.
  public init(_ string: String, id: String, path: String? = nil) {
    var content = Array(string.utf8)
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { content.removeFirst(3) }
    self.id = id
    self.path = path
    bytes = content
  }

  /// The text of `range`, which must lie on character boundaries.
  public func string(in range: TextRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// Whether there is nothing but white space.
  public var isBlank: Bool {
    string.unicodeScalars.allSatisfy(\.isBlank)
  }

  /// The text as a whole.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes without their byte order mark, unless they are another encoding or no text at all.
  ///
  /// - Throws: ``TextDecodingError`` for UTF-16 and NUL bytes; malformed UTF-8 is not looked for.
  static func content(of bytes: [UInt8]) throws(TextDecodingError) -> [UInt8] {
    if let encoding = foreignEncoding(of: bytes) { throw .notUTF8(encoding: encoding) }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let offset = content.firstIndex(of: 0) {
      throw .nulByte(offset: offset, position: LineIndex(content).position(of: offset))
    }
    return content
  }

  /// What the first bytes of a text are encoded in, if that is not UTF-8: `UTF-16LE`, by a mark or by a pattern of NULs.
  ///
  /// - Parameter bytes: at least 64 bytes, unless the text is shorter.
  public static func foreignEncoding(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32LE" }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return "UTF-32BE" }
    if bytes.starts(with: [0xFF, 0xFE]) { return "UTF-16LE" }
    if bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16BE" }
    // Without a mark, Latin text in UTF-16 still has a NUL in every other byte.
    let sample = bytes.prefix(64)
    guard sample.count >= 4 else { return nil }
    let even = stride(from: 0, to: sample.count, by: 2).count { sample[$0] == 0 }
    let odd = stride(from: 1, to: sample.count, by: 2).count { sample[$0] == 0 }
    if odd * 3 >= sample.count, even == 0 { return "UTF-16LE" }
    if even * 3 >= sample.count, odd == 0 { return "UTF-16BE" }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether a reader sees nothing: white space, a byte order mark, a zero-width space.
  public var isBlank: Bool { properties.isWhitespace || self == "\u{FEFF}" || self == "\u{200B}" }
}
