import TestSupport
import Testing
import TextModel

@Suite struct DelimitedTextTests {
  /// The rows as their lines and cells, and the findings as editors see them.
  private func read(_ text: String, header: [String] = ["lemma", "pos"]) -> (rows: [String], findings: [String]) {
    let table = DelimitedText(Array(text.utf8), path: "a.tsv")
    var rows: [String] = []
    let findings = table.forEachRecord(header: header) { record in
      rows.append("\(record.line): " + record.cells.map(table.string(in:)).joined(separator: "|"))
    }
    return (rows, findings.map(\.description))
  }

  @Test(
    "Every record has its line and its cells",
    arguments: [
      ("lemma\tpos\nrakyat\tnoun\n", ["2: rakyat|noun"]),
      ("lemma\tpos\nrakyat\tnoun", ["2: rakyat|noun"]),
      ("lemma\tpos\n\n\nrakyat\tnoun\n\nnegara\tnoun\n", ["4: rakyat|noun", "6: negara|noun"]),
      ("# satu\n\nlemma\tpos\n#dua\ttiga\nrakyat\tnoun\n", ["5: rakyat|noun"]),
      ("lemma\tpos\r\nrakyat\tnoun\r\n\r\nnegara\tnoun\r\n", ["2: rakyat|noun", "4: negara|noun"]),
      ("\u{FEFF}lemma\tpos\nrakyat\tnoun\n", ["2: rakyat|noun"]),
      ("lemma\tpos\nrakyat\t\n\tnoun\n\t\n", ["2: rakyat|", "3: |noun", "4: |"]),
      ("lemma\tpos\r\nrakyat\t\r\n", ["2: rakyat|"]),
      ("lemma\tpos\nrakyat\t", ["2: rakyat|"]),
      ("lemma\tpos\nÉlysée\t# noun\n", ["2: Élysée|# noun"]),
      ("lemma\tpos\nrakyat jelata\t \"noun\" \n", ["2: rakyat jelata| \"noun\" "]),
      ("lemma\tpos\n", []),
    ])
  func records(_ text: String, _ expected: [String]) {
    let (rows, findings) = read(text)
    #expect(rows == expected)
    #expect(findings.isEmpty)
  }

  @Test("A table may have one column")
  func oneColumn() {
    let (rows, findings) = read("lemma\r\nrakyat\r\nnegara", header: ["lemma"])
    #expect(rows == ["2: rakyat", "3: negara"])
    #expect(findings.isEmpty)
  }

  @Test(
    "A table without its header row is refused as a whole",
    arguments: [
      (
        "# catatan\n\nlemma\tgloss\nrakyat\tnoun\n",
        "a.tsv:3:1: error: the header row is “lemma gloss”, expected “lemma pos” separated by tabs"
      ),
      ("lemma pos\n", "a.tsv:1:1: error: the header row is “lemma pos”, expected “lemma pos” separated by tabs"),
      ("pos\tlemma\n", "a.tsv:1:1: error: the header row is “pos lemma”, expected “lemma pos” separated by tabs"),
      (
        "lemma\tpos\tgloss\n",
        "a.tsv:1:1: error: the header row is “lemma pos gloss”, expected “lemma pos” separated by tabs"
      ),
      ("Lemma\tpos\n", "a.tsv:1:1: error: the header row is “Lemma pos”, expected “lemma pos” separated by tabs"),
      ("", "a.tsv:1:1: error: there is no header row, expected “lemma pos” separated by tabs"),
      ("\n# catatan\n", "a.tsv:1:1: error: there is no header row, expected “lemma pos” separated by tabs"),
    ])
  func headerErrors(_ text: String, _ expected: String) {
    let (rows, findings) = read(text)
    #expect(rows.isEmpty)
    #expect(findings == [expected])
  }

  @Test("Rows with too few or too many cells are reported, the others read")
  func raggedRows() {
    let (rows, findings) = read("lemma\tpos\nrakyat\nnegara\tnoun\n\ndan\tcconj\tand\r\ndi\tadp\n")
    #expect(rows == ["3: negara|noun", "6: di|adp"])
    #expect(
      findings == [
        "a.tsv:2:1: error: the row has 1 cells, expected 2 separated by tabs: lemma pos",
        "a.tsv:5:1: error: the row has 3 cells, expected 2 separated by tabs: lemma pos",
      ])
  }

  @Test("Malformed bytes are replaced and reported, once a line, and the rest is read")
  func repaired() throws {
    let bytes = Array("\u{FEFF}lemma\tpos\nké".utf8) + [0xFF, 0x20, 0xFF] + Array("\tnoun\nbaik\tadj\n".utf8) + [0xC3]
    let (text, findings) = try DelimitedText.repaired(bytes, path: "a.tsv")
    let hint = "convert the text to UTF-8 (for example with iconv)"
    #expect(
      findings.map(\.description) == [
        "a.tsv:2:3: error: invalid UTF-8: byte 0xFF at offset 13; \(hint)",
        "a.tsv:4:1: error: invalid UTF-8: byte 0xC3 at offset 31; \(hint)",
      ])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "lemma\tpos\nké\u{FFFD} \u{FFFD}\tnoun\nbaik\tadj\n\u{FFFD}")
  }

  @Test("What is well-formed is taken as it is")
  func notRepaired() throws {
    let (text, findings) = try DelimitedText.repaired(Array("lemma\tpos\r\nkafé\tnoun".utf8), path: "a.tsv")
    #expect(String(decoding: text.bytes, as: UTF8.self) == "lemma\tpos\r\nkafé\tnoun")
    #expect(findings == [])
  }

  @Test("UTF-16, NUL bytes and files over the limit are no tables")
  func noTable() {
    #expect(throws: TextDecodingError.notUTF8(encoding: "UTF-16LE")) {
      try DelimitedText.repaired([0xFF, 0xFE, 0x61, 0], path: "a.tsv")
    }
    #expect(throws: TextDecodingError.nulByte(offset: 3, position: TextPosition(line: 2, column: 2))) {
      try DelimitedText.repaired(Array("a\nb\0c\n".utf8), path: "a.tsv")
    }
    let limit = DelimitedText.maximumByteCount
    #expect(throws: TextDecodingError.tableTooLarge(limit: limit)) {
      try DelimitedText.repaired([UInt8](repeating: 0x61, count: limit + 1), path: "a.tsv")
    }
    #expect("\(TextDecodingError.tableTooLarge(limit: limit))".hasPrefix("the file is longer than the 268435456 bytes"))
  }

  @Test("A second header row is a record like any other")
  func repeatedHeader() {
    #expect(read("lemma\tpos\nlemma\tpos\n").rows == ["2: lemma|pos"])
  }

  @Test(
    "The column of a cell counts the scalars before it",
    arguments: [("rakyat\tnoun\t\n", [1, 8, 13]), ("é\t“x”\tz\r\n", [1, 3, 7]), ("\t\t\n", [1, 2, 3])])
  func positions(_ row: String, _ columns: [Int]) {
    let table = DelimitedText(Array("\u{FEFF}a\tb\tc\n\n\(row)".utf8), path: "a.tsv")
    var found: [TextPosition] = []
    _ = table.forEachRecord(header: ["a", "b", "c"]) { record in
      found = record.cells.map { table.position(of: $0, in: record) }
    }
    #expect(found == columns.map { TextPosition(line: 3, column: $0) })
  }

  @Test(
    "A bar between spaces separates the members of a list",
    arguments: [
      ("", []), ("people", ["people"]), ("the people | a nation", ["the people", "a nation"]),
      ("a | b | c", ["a", "b", "c"]),
    ])
  func lists(_ cell: String, _ expected: [String]) {
    let table = DelimitedText(Array("gloss\tpos\n\(cell)\tx\n".utf8), path: "a.tsv")
    var found: [String]?
    var first: String?
    _ = table.forEachRecord(header: ["gloss", "pos"]) { record in
      found = DelimitedText.list(in: record.cells[0], of: table.bytes)
      first = table.firstMember(in: record.cells[0])
    }
    #expect(found == expected)
    #expect(first == expected.first ?? "")
  }

  @Test("Rows and cells of any length are cut at every tab and line end", arguments: 1...8)
  func randomRows(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (1...60).map { _ in
      (0..<3).map { _ in
        String(
          repeating: generator.element(of: ["a", "\u{8}", "\u{B}", "é", "\u{89}"]),
          count: Int.random(in: 1...70, using: &generator))
      }
    }
    let text = (["a\tb\tc"] + rows.map { $0.joined(separator: "\t") }).joined(separator: "\n")
    let (found, findings) = read(text, header: ["a", "b", "c"])
    #expect(found == rows.enumerated().map { "\($0 + 2): " + $1.joined(separator: "|") })
    #expect(findings.isEmpty)
  }

  @Test("A column that a file may have is empty where it has not")
  func optionalColumn() {
    for (text, expected) in [("a\tb\nx\ty\r\n", ""), ("a\tb\tc\nx\ty\tz\r\n", "z")] {
      let table = DelimitedText(Array(text.utf8), path: "a.tsv")
      var found: [String] = []
      let findings = table.forEachRecord(header: ["a", "b"], optional: "c") { found = $0.cells.map(table.string(in:)) }
      #expect(found == ["x", "y", expected])
      #expect(findings.isEmpty)
    }
  }

  @Test("The cells of a row are found again by where it starts", arguments: ["\n", "\r\n", "", "\r"])
  func cellsOfRow(lineEnd: String) {
    let table = DelimitedText(Array("a\tb\nx\t\(lineEnd)".utf8), path: "a.tsv")
    #expect((0...2).map { table.string(in: table.cell($0, ofRowAt: 4)) } == ["x", "", ""])
    #expect(table.cell(1, ofRowAt: 4) == TextRange(6, 6))
  }

  @Test("Bytes of the program are read where they stand")
  func programBytes() {
    let bytes: StaticString = "lemma\tpos\nrakyat\tnoun\n"
    let table = unsafe DelimitedText(
      program: UnsafeBufferPointer(start: bytes.utf8Start, count: bytes.utf8CodeUnitCount), path: "a.tsv")
    var lemmas: [String] = []
    #expect(table.forEachRecord(header: ["lemma", "pos"]) { lemmas.append(table.string(in: $0.cells[0])) }.isEmpty)
    #expect(lemmas == ["rakyat"])
    #expect(table.bytes == Array("lemma\tpos\nrakyat\tnoun\n".utf8))
    #expect(table.byteCount == 22)
  }
}
