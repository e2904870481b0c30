/// Why bytes are not a text that can be annotated.
public enum TextDecodingError: Error, Hashable, Sendable {
  /// A byte that no UTF-8 text has at this place.
  case invalidUTF8(byte: UInt8, offset: Int, position: TextPosition)
  /// A NUL, which no text has.
  case nulByte(offset: Int, position: TextPosition)
  /// The text is UTF-16 (or UTF-32), by its byte order mark or its pattern of NULs.
  case notUTF8(encoding: String)
  /// More bytes than a text may have.
  case tooLarge(byteCount: Int, limit: Int)
  /// More bytes than a lexicon or glossary file may have.
  case tableTooLarge(limit: Int)

  /// Where the trouble is, if it is at one place.
  public var position: TextPosition? {
    switch self {
    case .invalidUTF8(_, _, let position), .nulByte(_, let position): position
    case .notUTF8, .tooLarge, .tableTooLarge: nil
    }
  }
}

extension TextDecodingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .invalidUTF8(let byte, let offset, _):
      let hexadecimal = String(byte, radix: 16, uppercase: true)
      let padded = hexadecimal.count == 1 ? "0" + hexadecimal : hexadecimal
      return "invalid UTF-8: byte 0x\(padded) at offset \(offset); convert the text to UTF-8 (for example with iconv)"
    case .nulByte(let offset, _):
      return "NUL byte at offset \(offset): this is not a text; remove the byte or name a text file"
    case .notUTF8(let encoding):
      return "the text is \(encoding), expected UTF-8; convert it first: iconv -f \(encoding) -t UTF-8 FILE"
    case .tooLarge(let byteCount, let limit):
      return "the text is longer than the \(limit) bytes that one document may have (\(byteCount) were read); split it"
    case .tableTooLarge(let limit):
      return "the file is longer than the \(limit) bytes that a lexicon or glossary file may have; split it"
    }
  }
}
