/// Picks two strings out of a flat JSON object without building the rest; the hot path of JSONL input.
///
/// It takes what is plain and gives up on everything else: what it refuses is for `JSONDecoder` to read or to explain.
struct JSONRecordScanner {
  private var offset = 0

  private init() {}

  /// The members `id` and `text` of a line as UTF-8, unescaped but not validated; `nil` where the line is not plain.
  static func record(in line: borrowing Span<UInt8>) -> (id: [UInt8]?, text: [UInt8])? {
    var scanner = JSONRecordScanner()
    return scanner.record(in: line)
  }

  private mutating func record(in bytes: borrowing Span<UInt8>) -> (id: [UInt8]?, text: [UInt8])? {
    var id: [UInt8]?
    var text: [UInt8]?
    guard take(UInt8(ascii: "{"), in: bytes) else { return nil }
    while true {
      guard let key = string(in: bytes), take(UInt8(ascii: ":"), in: bytes) else { return nil }
      skipSpaces(in: bytes)
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else { return nil }
      // A member that stands twice is for the decoder to judge.
      if key.elementsEqual("text".utf8) {
        guard text == nil, let value = string(in: bytes) else { return nil }
        text = value
      } else if key.elementsEqual("id".utf8) {
        guard id == nil, let value = string(in: bytes) else { return nil }
        id = value
      } else if string(in: bytes) == nil {
        return nil
      }
      if take(UInt8(ascii: ","), in: bytes) { continue }
      guard take(UInt8(ascii: "}"), in: bytes) else { return nil }
      skipSpaces(in: bytes)
      guard offset == bytes.count, let text else { return nil }
      return (id, text)
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
