/// Picks strings out of a flat JSON object without building the rest; the hot path of JSONL input.
///
/// It takes what is plain and gives up on everything else: what it refuses is for `JSONDecoder` to read or to explain.
public struct JSONRecordScanner {
  private var offset = 0

  private init() {}

  /// The named members of a line as UTF-8, unescaped but not validated, each `nil` where the object does not have it.
  ///
  /// - Returns: as many values as `names`, or `nil` where the line is not plain: a value is no string, a member stands
  ///   twice, the line is malformed.
  public static func strings(named names: [String], in line: borrowing Span<UInt8>) -> [[UInt8]?]? {
    var scanner = JSONRecordScanner()
    return scanner.strings(named: names, in: line)
  }

  private mutating func strings(named names: [String], in bytes: borrowing Span<UInt8>) -> [[UInt8]?]? {
    var values = [[UInt8]?](repeating: nil, count: names.count)
    guard take(UInt8(ascii: "{"), in: bytes) else { return nil }
    while true {
      guard let key = string(in: bytes), take(UInt8(ascii: ":"), in: bytes) else { return nil }
      skipSpaces(in: bytes)
      guard let value = string(in: bytes) else { return nil }
      if let index = names.firstIndex(where: { key.elementsEqual($0.utf8) }) {
        // A member that stands twice is for the decoder to judge.
        if values[index] != nil { return nil }
        values[index] = value
      }
      if take(UInt8(ascii: ","), in: bytes) { continue }
      guard take(UInt8(ascii: "}"), in: bytes) else { return nil }
      skipSpaces(in: bytes)
      return offset == bytes.count ? values : nil
    }
  }

  private mutating func skipSpaces(in bytes: borrowing Span<UInt8>) {
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0D { offset += 1 }
  }

  private mutating func take(_ byte: UInt8, in bytes: borrowing Span<UInt8>) -> Bool {
    skipSpaces(in: bytes)
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func string(in bytes: borrowing Span<UInt8>) -> [UInt8]? {
    guard take(UInt8(ascii: "\""), in: bytes) else { return nil }
    var result: [UInt8] = []
    var start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
        offset += 1
        continue
      }
      unsafe bytes.extracting(start..<offset).withUnsafeBufferPointer { unsafe result.append(contentsOf: $0) }
      offset += 1
      if byte == UInt8(ascii: "\"") { return result }
      guard byte == UInt8(ascii: "\\"), appendEscape(in: bytes, to: &result) else { return nil }
      start = offset
    }
    return nil
  }

  /// Appends what the escape behind the backslash stands for; surrogates are left to the decoder.
  private mutating func appendEscape(in bytes: borrowing Span<UInt8>, to result: inout [UInt8]) -> Bool {
    guard offset < bytes.count else { return false }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "u"):
      guard offset + 4 <= bytes.count else { return false }
      var value: UInt32 = 0
      for _ in 0..<4 {
        guard let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue else { return false }
        value = value << 4 | UInt32(digit)
        offset += 1
      }
      guard value > 0, let scalar = Unicode.Scalar(value) else { return false }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: return false
    }
    return true
  }
}
