import Bitext
import TestSupport
import Testing

@testable import Exchange

@Suite struct POReaderTests {
  private static func read(_ text: String, pieceSize: Int = .max) -> UnitReading {
    UnitReading(text, by: POReader(), pieceSize: pieceSize)
  }

  @Test(
    "An entry is a unit; its strings run on over lines",
    arguments: [
      ("msgid \"a\"\nmsgstr \"b\"\n", ["a = b"]), ("msgctxt \"c\"\nmsgid \"a\"\nmsgstr \"b\"", ["c: a = b"]),
      ("msgid \"\"\n\"Halo, \"\n  \"dunia\\n\"\r\nmsgstr \"Hello, \" \"world\\n\"", ["Halo, dunia\n = Hello, world\n"]),
      ("msgid \"a\"\nmsgstr \"\"\nmsgid \"c\"\nmsgstr \"d\"", ["a = ", "c = d"]),
      ("msgid \"\\\"\\\\\\t\\303\\251\\x41\\r\\a\"\nmsgstr \"é\"", ["\"\\\té" + "A\r\u{7} = é"]),
      (
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\nmsgid \"x\"\nmsgstr \"y\"",
        ["a = c", "b = d", "x = y"]
      ),
      (
        "msgctxt \"k\"\nmsgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"",
        ["k[0]: a = c", "k[1]: b = d"]
      ),
      ("msgctxt \"\"\nmsgid \"\"\nmsgstr \"b\"", [": = b".replacing(": =", with: ":  =")]),
      ("#~ msgid \"a\"\n#~ msgstr \"b\"\n\n#~| msgid \"x\"\nmsgid \"c\"\nmsgstr \"d\"\n#~ msgid \"e\"", ["c = d"]),
      ("", []), ("# komentar\n", []),
    ])
  func entries(_ text: String, _ expected: [String]) {
    for size in [1, 4, 1000] {
      let reading = Self.read(text, pieceSize: size)
      #expect(reading.pairs == expected)
      #expect(reading.findings == [])
      #expect(reading.failure == nil)
    }
  }

  @Test("Comments of people and of the program are notes, places and former messages are not")
  func notes() {
    let reading = Self.read(
      """
      # padanan: abaikan
      #
      #. dari program
      #: a.c:1
      #, c-format
      #| msgid "lama"
      msgid "a"
      msgstr ""
      "b"
      # untuk berikut
      msgid "c"
      msgstr "d"
      """)
    #expect(reading.units.map(\.notes) == [["padanan: abaikan", "dari program"], ["untuk berikut"]])
    #expect(reading.units.map(\.source.line) == [7, 11])
    #expect(reading.units.map(\.target.line) == [9, 12])
    #expect(reading.units.map(\.row) == [1, 2])
  }

  @Test("The header is no unit, and fuzzy entries are counted in a note")
  func fuzzy() {
    let reading = Self.read(
      """
      #, fuzzy
      msgid ""
      msgstr "Language: en_GB\\nContent-Type: text/plain; charset=utf-8\\n"

      #, c-format, fuzzy
      msgid "a"
      msgstr "b"

      msgid "c"
      msgstr "d"

      #, fuzzy
      msgid "e"
      msgid_plural "e"
      msgstr[0] "f"
      msgstr[1] "g"

      msgid "h"
      msgstr "i"
      """)
    #expect(reading.pairs == ["c = d", "h = i"])
    #expect(reading.units.map(\.row) == [2, 5])
    #expect(
      reading.findings == [
        "f:6:1: note: 2 fuzzy entries were passed over, this is the first; check the translation and remove “fuzzy”"
      ])
  }

  @Test(
    "Another charset ends the reading",
    arguments: ["text/plain; charset=ISO-8859-1", "text/plain; Charset=iso-8859-1 ; x"])
  func charset(_ type: String) {
    let reading = Self.read("msgid \"\"\nmsgstr \"Content-Type: \(type)\\n\"\nmsgid \"a\"\nmsgstr \"b\"")
    #expect(reading.units == [])
    #expect(
      reading.failure?.lowercased()
        == "1:1: the header says that the file is iso-8859-1, expected utf-8; convert it: msgconv -t utf-8 file")
  }

  @Test(
    "Other languages in the header are reported, and the units passed over",
    arguments: [
      ("Language: id", 1), ("Language: de", 1), ("Language: en\\nX-Source-Language: en_US", 1),
      ("Language: en_US.UTF-8", 0),
      ("Language: \\nX-Source-Language: id", 0), ("Content-Type: text/plain; charset=CHARSET", 0),
    ])
  func languages(_ header: String, _ count: Int) {
    let reading = Self.read("msgid \"\"\nmsgstr \"\(header)\\n\"\n\nmsgid \"a\"\nmsgstr \"b\"")
    #expect(reading.findings.count == count)
    #expect(reading.units.count == 1 - count)
  }

  @Test(
    "A malformed entry is reported and passed over up to the next",
    arguments: [
      ("msgid \"a\nmsgstr \"b\"", "4:9: error: the string does not end, expected \" at the end of its line"),
      ("msgid a\nmsgstr \"b\"", "4:7: error: text stands outside of quotation marks, expected a string: \"…\""),
      ("msgid \"a\" x\nmsgstr \"b\"", "4:11: error: text stands outside of quotation marks, expected a string: \"…\""),
      ("msgid \"é\\q\"\nmsgstr \"b\"", "4:9: error: “\\q” is no escape of a PO string; write \\\\ for a backslash"),
      ("msgid \"\\u0041\"\nmsgstr \"b\"", "4:8: error: “\\u” is no escape of a PO string; write \\\\ for a backslash"),
      ("msgid \"\\xZZ\"\nmsgstr \"b\"", "4:8: error: “\\x” is no escape of a PO string; write \\\\ for a backslash"),
      (
        "msgid \"a\"\nmsgstr \"\\377\"",
        "4:1: error: the escapes of a string make no UTF-8; write the characters themselves"
      ),
      ("msgstr \"b\"", "4:1: error: the entry has no msgid; add it, or remove the entry"),
      ("msgid \"a\"", "4:1: error: the entry has no msgstr; add it, empty if there is no translation"),
      ("msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", "6:1: error: the entry has the field twice; remove one"),
      (
        "msgid \"a\"\nmsgtsr \"b\"",
        "5:1: error: “msgtsr” is no keyword, expected msgid, msgstr, a string in quotation marks or a comment"
      ),
      (
        "msgid \"a\"\nmsgstr[100] \"b\"",
        "5:1: error: “msgstr[100]” is no keyword, expected msgid, msgstr, a string in quotation marks or a comment"
      ),
      (
        "msgid \"a\"\n= \"b\"",
        "5:1: error: the line begins with no keyword, expected msgid, msgstr, a string in quotation marks or a comment"
      ),
      ("\"a\"", "4:1: error: a string belongs to no field, expected msgid or msgctxt before it"),
      ("msgid \"\"\nmsgstr \"Language: en\\n\"", ""),
    ])
  func malformed(_ entry: String, _ expected: String) {
    for separator in ["\n", "\n\n# x\n"] {
      let reading = Self.read(
        "msgid \"1\"\nmsgstr \"2\"\n#\n\(entry)\(separator)msgctxt \"k\"\nmsgid \"3\"\nmsgstr \"4\"\n")
      #expect(reading.pairs == ["1 = 2", "k: 3 = 4"])
      #expect(reading.findings == (expected.isEmpty ? [] : ["f:\(expected)"]))
    }
  }

  @Test("An entry ends at the limit of a text, and the next one is read; obsolete ones have no limit")
  func limit() {
    let reader = POReader(limit: 100)
    let long = "\"aaaaaaaa\"\n"
    let entry = "msgid \"a\"\nmsgstr \"\"\n"
    let next = "msgid \"c\"\nmsgstr \"d\""
    for rest in [String(repeating: long, count: 20), "# \(String(repeating: "x", count: 100))\n"] {
      let reading = UnitReading(entry + rest + "\n" + next, by: reader)
      #expect(reading.findings.map { $0.hasSuffix("error: the entry is longer than 100 bytes; split it") } == [true])
      // A comment belongs to the entry behind it.
      #expect(reading.pairs == (rest.hasPrefix("#") ? ["a = ", "c = d"] : ["c = d"]))
    }
    let obsolete = UnitReading(String(repeating: "#~ " + long, count: 20) + entry, by: reader)
    #expect(obsolete.pairs == ["a = "])
    #expect(obsolete.findings == [])
  }

  @Test("A second header is reported")
  func secondHeader() {
    let header = "msgid \"\"\nmsgstr \"Language: en\\n\"\n"
    #expect(
      Self.read(header + header).findings
        == ["f:3:1: error: a second entry has an empty msgid, which is that of the header; remove it"])
  }

  @Test("Lines that are no text are reported with their byte, the other entries read")
  func undecodable() {
    let bytes = Array("msgid \"a\"\nmsgstr \"".utf8) + [0xE9] + Array("\"\n\nmsgid \"c\"\nmsgstr \"d\"".utf8)
    let reading = UnitReading(bytes, by: POReader())
    #expect(reading.pairs == ["c = d"])
    #expect(
      reading.findings == [
        "f:2:9: error: invalid UTF-8: byte 0xE9 at offset 18; convert the text to UTF-8 (for example with iconv)"
      ])
  }
}
