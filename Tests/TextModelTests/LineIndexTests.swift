import TestSupport
import Testing
import TextModel

@Suite struct LineIndexTests {
  @Test(
    "A line ends with LF, CRLF or a lone CR",
    arguments: [
      ("⟦⟧Satu", 1, 1), ("Satu⟦⟧", 1, 5), ("Satu⟦\n⟧Dua", 1, 5), ("Satu\n⟦D⟧ua", 2, 1), ("Satu\r\n⟦D⟧ua", 2, 1),
      ("Satu\r⟦D⟧ua", 2, 1), ("Satu⟦\r⟧\nDua", 1, 5), ("Satu\r⟦\n⟧Dua", 1, 6), ("Satu\n\n⟦D⟧ua", 3, 1),
      ("Satu\r\r⟦D⟧ua", 3, 1), ("Satu\r\n\r\nDu⟦a⟧", 3, 3), ("Satu\n\r⟦D⟧ua", 3, 1), ("Satu\n⟦⟧", 2, 1),
      ("Satu\r⟦⟧", 2, 1), ("a\rb\nc\r\n⟦d⟧", 4, 1), ("⟦⟧", 1, 1),
    ])
  func lineEnds(_ marked: String, _ line: Int, _ column: Int) {
    let text = MarkedText(marked)
    let position = LineIndex(Array(text.text.utf8)).position(of: text.ranges[0].lowerBound)
    #expect(position == TextPosition(line: line, column: column))
  }

  @Test(
    "A column counts Unicode scalars, not bytes",
    arguments: [
      ("é⟦a⟧", 2), ("“Ya⟦”⟧", 4), ("🇮🇩⟦a⟧", 3), ("e\u{301}⟦a⟧", 3), ("a\nÉlysée ⟦d⟧an", 8), ("\t⟦a⟧", 2),
    ])
  func multibyteColumns(_ marked: String, _ column: Int) {
    let text = MarkedText(marked)
    #expect(LineIndex(Array(text.text.utf8)).position(of: text.ranges[0].lowerBound).column == column)
  }

  @Test("An offset behind the end counts as the end")
  func behindTheEnd() {
    let index = LineIndex(Array("Satu\nDua".utf8))
    #expect(index.position(of: 100) == index.position(of: 8))
    #expect(index.position(of: 100) == TextPosition(line: 2, column: 4))
  }

  @Test("Every position agrees with counting from the start", arguments: 1...20)
  func agreesWithCounting(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let scalars: [Unicode.Scalar] = ["a", "é", "”", "👍", "\n", "\r", "\n", "\r", " "]
    let text = (0..<60).map { _ in generator.element(of: scalars) }
    let index = LineIndex(text.flatMap { Array(String($0).utf8) })
    var offset = 0
    var (line, column) = (1, 1)
    for (place, scalar) in text.enumerated() {
      #expect(index.position(of: offset) == TextPosition(line: line, column: column))
      offset += String(scalar).utf8.count
      let isFirstOfTwo = scalar == "\r" && place + 1 < text.count && text[place + 1] == "\n"
      if scalar == "\n" || scalar == "\r" && !isFirstOfTwo {
        (line, column) = (line + 1, 1)
      } else {
        column += 1
      }
    }
    #expect(index.position(of: offset) == TextPosition(line: line, column: column))
  }

  @Test("A column of a long line counts its scalars", arguments: [0, 1, 1023, 1024, 1025, 2047, 2048, 5119, 5120])
  func longLine(offset: Int) {
    let bytes = Array("Dua\n".utf8) + Array(String(repeating: "é–xx", count: 731).utf8)
    #expect(bytes.count == 5121)
    let line = bytes[min(4, offset)..<offset]
    let column = LineIndex(bytes).position(of: offset).column
    #expect(column == (offset < 4 ? offset : line.count { $0 & 0xC0 != 0x80 }) + 1)
  }
}
