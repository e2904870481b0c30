import TestSupport
import Testing
import TextModel

@Suite struct LineSplitterTests {
  private static func lines(of pieces: [[UInt8]], limit: Int = 100) -> [LineSplitter.Line] {
    var splitter = LineSplitter(limit: limit)
    var lines: [LineSplitter.Line] = []
    for piece in pieces {
      splitter.append(piece)
      while let line = splitter.next() { lines.append(line.copy) }
    }
    splitter.finish()
    while let line = splitter.next() { lines.append(line.copy) }
    return lines
  }

  private static func strings(_ lines: [LineSplitter.Line]) -> [String] {
    lines.map { "\($0.number)@\($0.offset) \(String(decoding: $0.bytes, as: UTF8.self))\($0.isCut ? "…" : "")" }
  }

  private static func pieces(_ text: String, of size: Int) -> [[UInt8]] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: bytes.count, by: size).map { Array(bytes[$0..<min($0 + size, bytes.count)]) }
  }

  @Test(
    "A line ends with LF, CRLF, a lone CR or the text, however the text is cut into pieces",
    arguments: [
      ("", []), ("a", ["1@0 a"]), ("a\n", ["1@0 a"]), ("\n", ["1@0 "]), ("a\n\nb", ["1@0 a", "2@2 ", "3@3 b"]),
      ("a\r\nb\r\n", ["1@0 a", "2@3 b"]), ("a\rb\r", ["1@0 a", "2@2 b"]), ("a\r\r\nb", ["1@0 a", "2@2 ", "3@4 b"]),
      ("a\n\rb", ["1@0 a", "2@2 ", "3@3 b"]), ("é\n“”\n", ["1@0 é", "2@3 “”"]),
    ])
  func lineEnds(_ text: String, _ expected: [String]) {
    for size in 1...8 {
      #expect(Self.strings(Self.lines(of: Self.pieces(text, of: size))) == expected, "pieces of \(size)")
    }
  }

  @Test(
    "Of a line over the limit the beginning comes, and the lines behind it",
    arguments: [
      ("abcdef\ngh", ["1@0 abcd…", "2@7 gh"]), ("abcd\nefgh\n", ["1@0 abcd", "2@5 efgh"]), ("abcdefgh", ["1@0 abcd…"]),
      ("abcdefghijkl\r\n\nx", ["1@0 abcd…", "2@14 ", "3@15 x"]), ("abcdef\rabcdef", ["1@0 abcd…", "2@7 abcd…"]),
    ])
  func longLines(_ text: String, _ expected: [String]) {
    for size in 1...14 {
      #expect(Self.strings(Self.lines(of: Self.pieces(text, of: size), limit: 4)) == expected, "pieces of \(size)")
    }
  }

  @Test("Lines and their offsets agree with the line index", arguments: 1...20)
  func agreesWithLineIndex(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = ["a", "é", "\n", "\r", "\r\n", "”"]
    let text = (0..<60).map { _ in generator.element(of: letters) }.joined()
    let index = LineIndex(Array(text.utf8))
    let lines = Self.lines(of: Self.pieces(text, of: Int.random(in: 1...9, using: &generator)))
    #expect(!lines.isEmpty)
    for line in lines {
      #expect(index.position(of: line.offset) == TextPosition(line: line.number, column: 1))
    }
  }

  @Test("A line that is no text says where and why")
  func decodingErrors() {
    let bytes = Array("ab\né\0\nx".utf8) + [0xFF] + Array("\nbaik\n".utf8)
    let errors = Self.lines(of: [bytes]).map(\.decodingError)
    #expect(
      errors == [
        nil, .nulByte(offset: 5, position: TextPosition(line: 2, column: 2)),
        .invalidUTF8(byte: 0xFF, offset: 8, position: TextPosition(line: 3, column: 2)), nil,
      ])
    #expect(Self.lines(of: [bytes], limit: 1)[0].decodingError == .tooLarge(byteCount: 2, limit: 1))
  }
}
