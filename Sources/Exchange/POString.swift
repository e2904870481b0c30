import TextModel

/// The strings of a field of a PO entry, put together.
struct POString {
  private(set) var bytes: [UInt8] = []
  /// The line of the first string that is not empty, or of the field.
  private(set) var line: Int

  init(line: Int) { self.line = line }

  /// What is wrong with a string, and where it is.
  struct Problem: Error {
    let index: Int
    let message: String
  }

  /// Adds the strings that fill the rest of a line.
  mutating func append(_ text: ArraySlice<UInt8>, line: Int) throws(Problem) {
    var index = text.startIndex
    var isString = false
    let count = bytes.count
    while index < text.endIndex {
      let byte = text[index]
      if !isString {
        guard byte == UInt8(ascii: "\"") || byte == 0x20 || byte == 0x09 else {
          throw Problem(index: index, message: "text stands outside of quotation marks, expected a string: \"…\"")
        }
        isString = byte == UInt8(ascii: "\"")
        index += 1
      } else if byte == UInt8(ascii: "\"") {
        isString = false
        index += 1
      } else if byte == UInt8(ascii: "\\") {
        try appendEscape(text, &index)
      } else {
        let run = text[index...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        bytes += run
        index = run.endIndex
      }
    }
    if isString {
      throw Problem(index: text.endIndex, message: "the string does not end, expected \" at the end of its line")
    }
    if count == 0, !bytes.isEmpty { self.line = line }
  }

  private static let escapes: [UInt8: UInt8] = Dictionary(
    uniqueKeysWithValues: [
      ("n", 0x0A), ("t", 0x09), ("r", 0x0D), ("b", 0x08), ("f", 0x0C), ("v", 0x0B), ("a", 0x07), ("\\", 0x5C),
      ("\"", 0x22), ("'", 0x27), ("?", 0x3F),
    ].map { (letter: Unicode.Scalar, byte: UInt8) in (UInt8(ascii: letter), byte) })

  /// Appends what the escape at `index` stands for: a letter's character, or a byte in one to three octal digits or in
  /// two hexadecimal ones.
  private mutating func appendEscape(_ text: ArraySlice<UInt8>, _ index: inout Int) throws(Problem) {
    let start = index
    index += 1
    if index < text.endIndex, let byte = Self.escapes[text[index]] {
      bytes.append(byte)
      index += 1
      return
    }
    let isHexadecimal = index < text.endIndex && text[index] == UInt8(ascii: "x")
    if isHexadecimal { index += 1 }
    let digits = text[index...].prefix(isHexadecimal ? 2 : 3).prefix { byte in
      let digit = Character(Unicode.Scalar(byte)).hexDigitValue
      return digit.map { $0 < (isHexadecimal ? 16 : 8) } ?? false
    }
    guard let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 8), byte != 0 else {
      let escape = String(decoding: text[start...].prefix(2), as: UTF8.self)
      throw Problem(index: start, message: "“\(escape)” is no escape of a PO string; write \\\\ for a backslash")
    }
    bytes.append(byte)
    index += digits.count
  }
}
