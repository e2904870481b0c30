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
  /// Control characters are escaped, those of the C1 range too, so that no terminal acts on them.
  private static func append(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    var start = range.lowerBound
    var index = start
    while index < range.upperBound {
      if index + 8 <= range.upperBound, isPlain(eightBytesAt: index, in: bytes) {
        index += 8
        continue
      }
      let byte = bytes[index]
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte != 0x7F, byte != 0xC2 {
        index += 1
        continue
      }
      if byte == 0xC2, bytes[index + 1] >= 0xA0 {
        index += 2
        continue
      }
      output.append(bytes.extracting(start..<index))
      if byte == 0xC2 {
        appendEscape(bytes[index + 1], to: &output)
        index += 2
      } else {
        appendEscape(byte, to: &output)
        index += 1
      }
      start = index
    }
    if start < index { output.append(bytes.extracting(start..<index)) }
    output.append(UInt8(ascii: "\""))
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

  private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): output.append("\\\"")
    case UInt8(ascii: "\\"): output.append("\\\\")
    case UInt8(ascii: "\n"): output.append("\\n")
    case UInt8(ascii: "\r"): output.append("\\r")
    case UInt8(ascii: "\t"): output.append("\\t")
    default:
      let digits = Array("0123456789abcdef".utf8)
      output.append("\\u00")
      output.append(digits[Int(byte >> 4)])
      output.append(digits[Int(byte & 15)])
    }
  }
}
