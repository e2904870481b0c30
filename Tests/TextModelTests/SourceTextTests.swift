import Testing
import TextModel

@Suite struct SourceTextTests {
  @Test("A byte order mark is no part of the text")
  func byteOrderMark() throws {
    let text = try SourceText([0xEF, 0xBB, 0xBF] + Array("Rakyat".utf8), id: "a", path: "a.txt")
    #expect(text.string == "Rakyat")
    #expect(text.bytes.count == 6)
    #expect(SourceText("\u{FEFF}Rakyat", id: "a").bytes == text.bytes)
  }

  @Test("Only the first of two byte order marks is dropped")
  func twoByteOrderMarks() throws {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    #expect(try SourceText(mark + mark + [0x61], id: "a").bytes == mark + [0x61])
  }

  @Test("Text in UTF-8 is kept byte for byte", arguments: ["", "a", "“Élysée” – 🇮🇩\r\n\t", "Cafe\u{301}", "\u{10FFFF}"])
  func validText(_ string: String) throws {
    #expect(try SourceText(Array(string.utf8), id: "a").bytes == Array(string.utf8))
  }

  @Test("A range gives back its characters")
  func substring() throws {
    let text = SourceText("Élysée dan Kremlin", id: "a")
    #expect(text.string(in: TextRange(0, 8)) == "Élysée")
    #expect(text.string(in: TextRange(13, text.bytes.count)) == "Kremlin")
  }

  @Test(
    "UTF-16 and UTF-32 are known by their byte order mark",
    arguments: [
      ([0xFF, 0xFE, 0x61, 0x00], "UTF-16LE"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16BE"),
      ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "UTF-32LE"),
      ([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61], "UTF-32BE"),
    ] as [([UInt8], String)])
  func markedEncodings(_ bytes: [UInt8], _ encoding: String) {
    #expect(throws: TextDecodingError.notUTF8(encoding: encoding)) { try SourceText(bytes, id: "a") }
  }

  @Test("UTF-16 without a mark is known by its NULs", arguments: ["KPK", "Presiden Joko Widodo – “ya”", "a\n"])
  func unmarkedUTF16(_ string: String) {
    let littleEndian = string.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(throws: TextDecodingError.notUTF8(encoding: "UTF-16LE")) { try SourceText(littleEndian, id: "a") }
    let bigEndian = string.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(throws: TextDecodingError.notUTF8(encoding: "UTF-16BE")) { try SourceText(bigEndian, id: "a") }
  }

  @Test("The message on another encoding names the command that converts it")
  func adviceOnEncoding() {
    let error = TextDecodingError.notUTF8(encoding: "UTF-16LE")
    #expect(error.description.contains("iconv -f UTF-16LE -t UTF-8"))
    #expect(error.position == nil)
  }

  @Test(
    "A NUL in a text is refused at its place",
    arguments: [
      ("\0", 0, 1, 1), ("a\0", 1, 1, 2), ("Satu\nDua\0Tiga", 8, 2, 4), ("Élysée\r\n\0", 10, 2, 1),
      ("é\0\0", 2, 1, 2), ("Teks panjang tanpa apa-apa,\rlalu satu\0", 37, 2, 10),
    ])
  func nul(_ string: String, _ offset: Int, _ line: Int, _ column: Int) {
    let position = TextPosition(line: line, column: column)
    #expect(throws: TextDecodingError.nulByte(offset: offset, position: position)) {
      try SourceText(Array(string.utf8), id: "a")
    }
  }

  /// Bytes that stand between two good stretches, and which of them is the first bad one.
  @Test(
    "Malformed UTF-8 is refused with its byte, line and column",
    arguments: [
      ("a lone continuation byte", [0x80], 0), ("Latin-1", [0xE9, 0x20], 0), ("an overlong form", [0xC0, 0x80], 0),
      ("a surrogate", [0xED, 0xA0, 0x80], 0), ("beyond U+10FFFF", [0xF4, 0x90, 0x80, 0x80], 0),
      ("a byte that UTF-8 never has", [0xFF], 0), ("a cut character", [0xE2, 0x80, 0x20], 0),
      ("a bad byte behind a good character", [0xC3, 0xA9, 0xA9], 2),
    ] as [(String, [UInt8], Int)])
  func malformed(_ name: String, _ bytes: [UInt8], _ bad: Int) throws {
    let good = Array("Élysée\r\n“Ya”".utf8)
    let error = try #require(throws: TextDecodingError.self) {
      try SourceText(good + bytes + Array(" dan".utf8), id: "a")
    }
    let position = TextPosition(line: 2, column: 5 + (bad + 1) / 2)
    #expect(error == .invalidUTF8(byte: bytes[bad], offset: good.count + bad, position: position), "\(name)")
    #expect(error.position == position)
  }

  @Test("A character that the end of the text cuts is refused")
  func cutAtTheEnd() {
    let position = TextPosition(line: 1, column: 3)
    #expect(throws: TextDecodingError.invalidUTF8(byte: 0xE2, offset: 2, position: position)) {
      try SourceText([0x61, 0x62, 0xE2, 0x80], id: "a")
    }
  }

  @Test("The column of a bad byte does not count the byte order mark")
  func malformedBehindAMark() throws {
    let error = try #require(throws: TextDecodingError.self) {
      try SourceText([0xEF, 0xBB, 0xBF, 0x61, 0xFF], id: "a")
    }
    #expect(error.position == TextPosition(line: 1, column: 2))
  }

  @Test(
    "A message names the bad byte with two hexadecimal digits",
    arguments: [(0x80, "0x80"), (0xE9, "0xE9"), (5, "0x05")])
  func hexadecimal(_ byte: UInt8, _ expected: String) {
    let error = TextDecodingError.invalidUTF8(byte: byte, offset: 7, position: TextPosition(line: 1, column: 8))
    #expect(error.description.hasPrefix("invalid UTF-8: byte \(expected) at offset 7;"))
  }

  @Test("A text of the largest size is taken, one byte more is refused")
  func tooLarge() throws {
    let limit = SourceText.maximumByteCount
    let bytes = [UInt8](repeating: 0x61, count: limit)
    #expect(try SourceText(bytes, id: "a").bytes.count == limit)
    #expect(throws: TextDecodingError.tooLarge(byteCount: limit + 1, limit: limit)) {
      try SourceText(bytes + [0x61], id: "a")
    }
  }
}
