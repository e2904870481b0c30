public import TextModel

/// Reads the translation units of one format.
///
/// Units go out as they come, so that a file of a million of them never stands in memory.
public protocol TranslationUnitReader {
  /// Reads a document.
  ///
  /// A unit whose translation is empty goes out with an empty target. What the format marks as not to be translated, and
  /// entries without any text, do not go out.
  ///
  /// - Parameters:
  ///   - path: what the document is called in findings.
  ///   - supply: the bytes of the file.
  ///   - receive: takes a unit.
  /// - Returns: what is wrong with single units, which were passed over; the rest went out.
  /// - Throws: where reading cannot go on; the units before that place went out.
  mutating func read(
    _ supply: inout any ByteSupply, path: String, receive: (TranslationUnit) -> Void
  ) throws(BitextError) -> [Finding]
}

/// The bytes of a file, some at a time.
public protocol ByteSupply {
  /// The next bytes, none at the end.
  ///
  /// - Throws: ``BitextError/unreadable(_:)``
  mutating func next() throws(BitextError) -> [UInt8]
}

/// Bytes that are in memory.
public struct BytesInMemory: ByteSupply {
  private var bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public mutating func next() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

/// Why the units of a file cannot be read, or not to the end.
public enum BitextError: Error, Hashable, Sendable {
  /// The file system gives no more; the message says why.
  case unreadable(String)
  /// The text is not what its format allows, at a place: what was found, what was expected, what to do.
  case malformed(TextPosition, String)
  /// The bytes are no text.
  case undecodable(TextDecodingError)

  /// Where the trouble is, if it is at one place.
  public var position: TextPosition? {
    switch self {
    case .unreadable: nil
    case .malformed(let position, _): position
    case .undecodable(let error): error.position
    }
  }
}

extension BitextError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let message), .malformed(_, let message): message
    case .undecodable(let error): "\(error)"
    }
  }
}
