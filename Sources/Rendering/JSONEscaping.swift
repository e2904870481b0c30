/// Writes JSON strings.
enum JSONEscaping {
  static func append(_ text: String, to output: inout [UInt8]) {
    let bytes = text.utf8.span
    append(bytes, 0..<bytes.count, to: &output)
  }

  static func append(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) {
    append(bytes.span, range, to: &output)
  }

  /// Appends the bytes as a string with its quotation marks.
  ///
  /// Control characters are escaped, those of the C1 range and of direction too, so that no terminal acts on them.
  private static func append(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if index + 8 <= range.upperBound, isPlain(eightBytesAt: index, in: bytes) {
        index += 8
        continue
      }
      let (scalar, length) = suspect(at: index, in: bytes, before: range.upperBound)
      if let scalar {
        output.append(bytes.extracting(start..<index))
        appendEscape(scalar, to: &output)
        start = index + length
      }
      index += length
    }
    if start < index { output.append(bytes.extracting(start..<index)) }
    output.append(UInt8(ascii: "\""))
  }

  /// The scalar at `index` if it must be escaped, and how many bytes to go on by.
  @inline(__always)
  private static func suspect(
    at index: Int, in bytes: borrowing Span<UInt8>, before end: Int
  ) -> (scalar: UInt16?, length: Int) {
    let byte = bytes[index]
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return (UInt16(byte), 1)
    case 0xC2 where index + 1 < end: return bytes[index + 1] < 0xA0 ? (UInt16(bytes[index + 1]), 2) : (nil, 2)
    case 0xD8 where index + 1 < end: return bytes[index + 1] == 0x9C ? (0x61C, 2) : (nil, 2)
    case 0xE2 where index + 2 < end:
      let scalar = 0x2000 | UInt16(bytes[index + 1] & 0x3F) << 6 | UInt16(bytes[index + 2] & 0x3F)
      switch scalar {
      case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: return (scalar, 3)
      default: return (nil, 3)
      }
    default: return (nil, 1)
    }
  }

  /// Whether none of eight bytes needs a closer look: ASCII without control characters, quotation marks and backslashes.
  @inline(__always)
  private static func isPlain(eightBytesAt index: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let word = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let deletes = word ^ (ones &* 0x7F)
    let suspects =
      word | (word &- ones &* 0x20) | (quotes &- ones) | (backslashes &- ones) | (deletes &- ones)
    return suspects & (ones &* 0x80) == 0
  }

  private static func appendEscape(_ scalar: UInt16, to output: inout [UInt8]) {
    switch scalar {
    case 0x22: output.append("\\\"")
    case 0x5C: output.append("\\\\")
    case 0xA: output.append("\\n")
    case 0xD: output.append("\\r")
    case 0x9: output.append("\\t")
    default:
      output.append("\\u")
      for shift in [12, 8, 4, 0] { output.append(digits[Int(scalar >> UInt16(shift) & 15)]) }
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
