/// A set of ASCII bytes, to scan text by, with all bytes beyond ASCII or none of them.
struct ByteSet: Sendable {
  /// A bit for each byte below 64, and for each from 64 to 127.
  private let low: UInt64
  private let high: UInt64
  private let hasOthers: Bool

  /// - Parameter isMember: must say the same of all bytes beyond ASCII.
  init(_ isMember: (UInt8) -> Bool) {
    low = (0..<64).reduce(0) { isMember($1) ? $0 | 1 << UInt64($1) : $0 }
    high = (0..<64).reduce(0) { isMember($1 + 64) ? $0 | 1 << UInt64($1) : $0 }
    hasOthers = isMember(0x80)
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 ? (byte < 64 ? low : high) &>> UInt64(byte & 63) & 1 == 1 : hasOthers
  }
}

extension ByteSet {
  static let space = ByteSet { " \t\n\r".utf8.contains($0) }

  /// What names of elements and attributes consist of. Beyond ASCII every character is allowed, which is more than
  /// XML 1.0 section 2.3 has.
  static let name = ByteSet { byte in
    byte >= 0x80 || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      || "_:-.".utf8.contains(byte)
  }

  /// Text that needs no second look: no markup, no reference, no control character.
  static let plainText = ByteSet { isText($0) && !"<&]".utf8.contains($0) }

  /// An attribute's value between quotation marks that needs no second look.
  static let plainValue = ByteSet { $0 >= 0x20 && !"<&\"'".utf8.contains($0) }

  /// What a comment, an instruction and a CDATA section consist of, without the mark that may end it.
  static let comment = ByteSet { isText($0) && $0 != UInt8(ascii: "-") }
  static let instruction = ByteSet { isText($0) && $0 != UInt8(ascii: "?") }
  static let section = ByteSet { isText($0) && $0 != UInt8(ascii: "]") }

  /// The keywords of PO files: `msgstr[0]`.
  static let keyword = ByteSet { name.contains($0) || "[]".utf8.contains($0) }

  private static func isText(_ byte: UInt8) -> Bool { byte >= 0x20 || [0x09, 0x0A, 0x0D].contains(byte) }
}
