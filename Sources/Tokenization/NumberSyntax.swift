/// Where a number ends: digits with Indonesian or English separators inside, never at the end.
///
/// | form | what |
/// | --- | --- |
/// | `1.234,56` `1,234.56` | thousands and decimals |
/// | `15.30` `13:30` | times |
/// | `7/11/2023` | dates |
/// | `180.254.8.5` | addresses |
enum NumberSyntax {
  /// The offset behind the number that starts at `start`, which must be a digit.
  static func end(of start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var end = digitsEnd(from: start, in: bytes)
    var firstGroup = end - start
    var dateParts = 1
    while end + 1 < bytes.count, isDigit(bytes[end + 1]) {
      let separator = bytes[end]
      let groupEnd = digitsEnd(from: end + 1, in: bytes)
      let groupLength = groupEnd - end - 1
      switch separator {
      case UInt8(ascii: "."), UInt8(ascii: ","):
        break
      case UInt8(ascii: ":") where firstGroup <= 2 && groupLength == 2:
        break
      case UInt8(ascii: "/") where firstGroup <= 2 && (groupLength <= 2 || dateParts == 2 && groupLength == 4):
        dateParts += 1
      default:
        return end
      }
      end = groupEnd
      firstGroup = min(firstGroup, 2)
    }
    return end
  }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func digitsEnd(from start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var end = start
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }
}
