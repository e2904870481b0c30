import Bitext
import Exchange
import TestSupport
import Testing

@Suite struct TranslationUnitReadersTests {
  /// A small file of each format that one file holds.
  static let samples: [(BitextFormat, String)] = [
    (.tsv, "id\tsource\ttarget\tnotes\n# x\nu1\tHalo, “dunia”.\tHello.\tcatatan\nu2\tYa.\t\t\n"),
    (
      .jsonl,
      "{\"id\":\"u1\",\"source\":\"Halo, “dunia”.\",\"target\":\"Hello.\",\"notes\":[\"catatan\"]}\n{\"id\":\"u2\",\"source\":\"Ya.\",\"target\":null}\n"
    ),
    (
      .xliff,
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="id" target-language="en" original="a">
      <body><group id="g"><trans-unit id="u1"><source>Halo, <g id="1">“dunia”</g>.</source><target state="final">Hello<x id="1"/>.</target><note>catatan</note></trans-unit>
      <trans-unit id="u2"><source>Ya.</source></trans-unit></group></body></file></xliff>
      """
    ),
    (
      .xliff,
      """
      <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="id" trgLang="en"><file id="f">
      <unit id="u1"><notes><note>catatan</note></notes><segment id="s"><source>Halo, <pc id="1">“dunia”</pc>.</source><target>Hello.</target></segment></unit>
      <unit id="u2"><segment><source>Ya.</source></segment></unit></file></xliff>
      """
    ),
    (
      .tmx,
      """
      <?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
      <tmx version="1.4"><header srclang="id"/><body>
      <tu tuid="u1"><note>catatan</note><tuv xml:lang="id"><seg>Halo, <![CDATA[“dunia”]]>.</seg></tuv><tuv xml:lang="en"><seg>Hello&#46;</seg></tuv></tu>
      <tu tuid="u2"><tuv xml:lang="id"><seg>Ya.</seg></tuv></tu></body></tmx>
      """
    ),
    (
      .po,
      """
      msgid ""
      msgstr "Content-Type: text/plain; charset=UTF-8\\n"

      # catatan
      msgctxt "u1"
      msgid "Halo, "
      "\\342\\200\\234dunia”."
      msgstr "Hello."

      msgctxt "u2"
      msgid "Ya."
      msgstr ""
      """
    ),
  ]

  @Test("The same units come from every format", arguments: samples)
  func sameUnits(_ format: BitextFormat, _ text: String) throws {
    let reader = try #require(TranslationUnitReaders.reader(for: format))
    for size in [1, 3, 10_000] {
      let reading = UnitReading(text, by: reader, pieceSize: size)
      #expect(reading.pairs == ["u1: Halo, “dunia”. = Hello.", "u2: Ya. = "])
      #expect(reading.units.map(\.notes) == [["catatan"], []])
      #expect(reading.units.map(\.row) == [1, 2])
      #expect(reading.findings == [])
      #expect(reading.failure == nil)
    }
  }

  @Test("All formats but pairs of texts have a reader")
  func readers() {
    for format in BitextFormat.allCases {
      #expect((TranslationUnitReaders.reader(for: format) == nil) == (format == .text))
    }
  }

  @Test(
    "However a file is damaged, reading ends, with as many units as it has bytes at most", arguments: samples.indices)
  func mutations(_ sample: Int) throws {
    let (format, text) = Self.samples[sample]
    let reader = try #require(TranslationUnitReaders.reader(for: format))
    let original = Array(text.utf8)
    var generator = SeededGenerator(seed: UInt64(sample))
    let inserts = [
      "<", ">", "&", "\"", "/", "]]>", "<!--", "<![CDATA[", "\n", "\r", "\t", "\\", "#", "{", "\0", "msgid ", "é",
    ].map { Array($0.utf8) }
    for _ in 0..<400 {
      var bytes = original
      for _ in 0...Int.random(in: 0...3, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0...3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.removeSubrange(index..<min(bytes.count, index + Int.random(in: 1...9, using: &generator)))
        case 2: bytes.insert(contentsOf: generator.element(of: inserts), at: index)
        default: bytes.insert(contentsOf: bytes[index...].prefix(30), at: Int.random(in: 0...index, using: &generator))
        }
      }
      let whole = UnitReading(bytes, by: reader)
      let pieces = UnitReading(bytes, by: reader, pieceSize: Int.random(in: 1...40, using: &generator))
      #expect(whole.units.count <= bytes.count)
      #expect(whole.units == pieces.units)
      #expect(whole.findings == pieces.findings)
      #expect(whole.failure == pieces.failure)
    }
  }
}
