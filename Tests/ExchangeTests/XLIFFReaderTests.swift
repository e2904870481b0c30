import Bitext
import Exchange
import TestSupport
import Testing

@Suite struct XLIFFReaderTests {
  private static func read1(_ units: String, file: String = "source-language=\"id\" target-language=\"en\"")
    -> UnitReading
  {
    UnitReading(
      "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file original=\"a\" \(file)>\n<body>\(units)</body></file></xliff>",
      by: XLIFFReader())
  }

  private static func read2(_ units: String, languages: String = "srcLang=\"id\" trgLang=\"en\"") -> UnitReading {
    UnitReading(
      "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\" \(languages)><file id=\"f\">\n\(units)</file></xliff>",
      by: XLIFFReader())
  }

  private static func unit1(_ content: String, _ attributes: String = "") -> String {
    "<trans-unit id=\"u\" \(attributes)>\(content)</trans-unit>"
  }

  @Test(
    "Of inline codes the text between them stays, and breaks keep words apart",
    arguments: [
      ("Halo, <g id=\"1\">dunia</g>!", "Halo, dunia!"),
      ("Klik<x id=\"1\"/> di <bx id=\"2\"/>sini<ex id=\"2\"/>", "Klik di sini"),
      ("a<bpt id=\"1\">&lt;b title=\"<sub>judul</sub>\"></bpt>b<ept id=\"1\">&lt;/b></ept>", "ab"),
      ("a<ph id=\"1\">{0}</ph>b<it id=\"2\" pos=\"open\">x</it>", "ab"),
      ("a<x id=\"1\" ctype=\"lb\"/>b<x id=\"2\" ctype=\"lb\"/>", "a b"),
      ("<mrk mtype=\"seg\" mid=\"0\">Satu.</mrk> <mrk mtype=\"seg\" mid=\"1\">Dua.</mrk>", "Satu. Dua."),
      ("\n    Halo,\n    dunia &amp;\tlangit\r\n  ", "Halo, dunia & langit"), ("<![CDATA[<b>]]>x<!-- y -->z", "<b>xz"),
      ("a<o:code xmlns:o=\"urn:o\">b</o:code>c", "ac"),
    ])
  func inlineCodes1(_ content: String, _ expected: String) {
    let reading = Self.read1(Self.unit1("<source>\(content)</source><target>\(content)</target>"))
    #expect(reading.pairs == ["u: \(expected) = \(expected)"])
    #expect(reading.failure == nil)
  }

  @Test(
    "Of inline codes of 2.x the text between them stays",
    arguments: [
      ("Halo, <pc id=\"1\">dunia</pc>!", "Halo, dunia!"),
      ("a<ph id=\"1\"/>b<sc id=\"2\"/>c<ec startRef=\"2\"/>d", "abcd"),
      ("a<ph id=\"1\" type=\"fmt\" subType=\"xlf:lb\"/>b", "a b"),
      ("<mrk id=\"m1\" type=\"term\">pemilu</mrk>", "pemilu"),
      ("a<sm id=\"m\"/>b<em startRef=\"m\"/>c", "abc"),
      ("a<cp hex=\"0007\"/>b<cp hex=\"41\"/><cp hex=\"0\"/><cp hex=\"D800\"/>", "a\u{7}bA"),
    ])
  func inlineCodes2(_ content: String, _ expected: String) {
    let reading = Self.read2(
      "<unit id=\"u\"><segment><source>\(content)</source><target>\(content)</target></segment></unit>")
    #expect(reading.pairs == ["u: \(expected) = \(expected)"])
    #expect(reading.failure == nil)
  }

  @Test("White space means something where the document says so")
  func preservedSpace() {
    let reading = Self.read1(
      "<group xml:space=\"preserve\">"
        + Self.unit1("<source> a\r\n  b </source><target xml:space=\"default\"> a  b </target>") + "</group>")
    #expect(reading.pairs == ["u:  a\n  b  = a b"])
  }

  @Test(
    "The state of an untouched target and a copied source mean no translation, every other text counts",
    arguments: [
      ("", "u: a = "), ("<target/>", "u: a = "), ("<target state=\"new\"></target>", "u: a = "),
      ("<target state=\"new\">a</target>", "u: a = "), ("<target state=\"needs-translation\">a</target>", "u: a = "),
      ("<target state=\"needs-translation\">b</target>", "u: a = b"), ("<target>a</target>", "u: a = a"),
      ("<target state=\"final\">a</target>", "u: a = a"),
      ("<target state=\"needs-review-translation\">b</target>", "u: a = b"),
    ])
  func states1(_ target: String, _ expected: String) {
    #expect(Self.read1(Self.unit1("<source>a</source>\(target)")).pairs == [expected])
  }

  @Test(
    "In 2.x the state stands at the segment",
    arguments: [
      ("", "a", "u: a = a"), ("state=\"initial\"", "a", "u: a = "), ("state=\"initial\"", "b", "u: a = b"),
      ("state=\"translated\"", "a", "u: a = a"),
    ])
  func states2(_ state: String, _ target: String, _ expected: String) {
    let reading = Self.read2(
      "<unit id=\"u\"><segment \(state)><source>a</source><target>\(target)</target></segment></unit>")
    #expect(reading.pairs == [expected])
  }

  @Test("What is not to be translated does not go out, down to where something says otherwise")
  func translate() {
    let pair = "<source>a</source><target>b</target>"
    let reading = Self.read1(
      "<group translate=\"no\"><trans-unit id=\"1\">\(pair)</trans-unit><group><trans-unit id=\"2\">\(pair)</trans-unit></group>"
        + "<trans-unit id=\"3\" translate=\"yes\">\(pair)</trans-unit></group>"
        + "<trans-unit id=\"4\" translate=\"no\">\(pair)</trans-unit><trans-unit id=\"5\">\(pair)</trans-unit>")
    #expect(reading.units.map(\.id) == ["3", "5"])
    #expect(reading.units.map(\.row) == [3, 5])
    let segment = "<segment>\(pair)</segment>"
    let reading2 = Self.read2(
      "<group translate=\"no\"><unit id=\"1\">\(segment)</unit><unit id=\"2\" translate=\"yes\">\(segment)</unit></group><unit id=\"3\">\(segment)</unit>"
    )
    #expect(reading2.units.map(\.id) == ["2", "3"])
  }

  @Test("Segments of a unit have its id, and their own if there are several; what is no segment is passed over")
  func segments() {
    let reading = Self.read2(
      """
      <unit id="u1"><originalData><data id="d">&lt;b></data></originalData>
        <mtc:matches><mtc:match ref="#s"><source>x</source><target>y</target></mtc:match></mtc:matches>
        <segment id="s1"><source>Satu.</source><target>One.</target></segment>
        <ignorable><source> </source><target> </target></ignorable>
        <segment><source>Dua.</source><target>Two.</target></segment>
        <segment id="s3"><source>Tiga.</source></segment></unit>
      <unit id="u2"><notes><note>catatan</note></notes><segment id="s"><source>Halo.</source><target>Hello.</target></segment></unit>
      """)
    #expect(reading.pairs == ["u1/s1: Satu. = One.", "u1/2: Dua. = Two.", "u1/s3: Tiga. = ", "u2: Halo. = Hello."])
    #expect(reading.units.map(\.row) == [1, 2, 3, 4])
    #expect(reading.units.map(\.notes) == [[], [], [], ["catatan"]])
    #expect(reading.units.map(\.target.line) == [4, 6, 7, 8])
  }

  @Test("Alternatives and segmented sources are passed over, notes behind the target belong to their unit")
  func alternatives() {
    let reading = Self.read1(
      "<note>berkas</note>"
        + Self.unit1(
          """
          <source>a</source><seg-source><mrk mtype="seg" mid="1">z</mrk></seg-source>
          <target>
            b</target><note>satu</note><alt-trans><source>x</source><target>y</target><note>z</note></alt-trans><note from="t"> dua </note>
          """) + Self.unit1("<source>c</source>"))
    #expect(reading.pairs == ["u: a = b", "u: c = "])
    #expect(reading.units.map(\.notes) == [["satu", "dua"], []])
    #expect(reading.units.map(\.target.line) == [4, 4])
  }

  @Test(
    "Other languages are reported, and their units passed over",
    arguments: [
      (
        "source-language=\"en\" target-language=\"id-ID\"",
        "from en to id-ID, expected from id to en: its languages are the other way round; its units are passed over, name the translation from Indonesian"
      ),
      (
        "source-language=\"fr\"",
        "from fr to ?, expected from id to en; its units are passed over, name a file of these languages or correct what it says"
      ),
      (
        "source-language=\"id\" target-language=\"id\"",
        "from id to id, expected from id to en: its languages are the other way round; its units are passed over, name the translation from Indonesian"
      ),
    ])
  func otherLanguages(_ languages: String, _ message: String) {
    let unit = Self.unit1("<source>a</source><target>b</target>")
    let reading = Self.read1(unit, file: languages)
    #expect(reading.units == [])
    #expect(reading.findings.count == 1)
    #expect(reading.findings.first?.hasSuffix(": error: the file is declared as translated \(message)") == true)
  }

  @Test("A file of other languages does not keep the next one back, nor does 2.x at its root lack the report")
  func severalFiles() {
    let body = "<body>" + Self.unit1("<source>a</source><target>b</target>") + "</body>"
    let text =
      "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"id\">\(body)</file>"
      + "<file source-language=\"ID\" target-language=\"EN_us\">\(body)</file></xliff>"
    let reading = UnitReading(text, by: XLIFFReader())
    #expect(reading.units.map(\.row) == [2])
    #expect(reading.findings.count == 1)
    let segment = "<unit id=\"u\"><segment><source>a</source><target>b</target></segment></unit>"
    let swapped = Self.read2(segment, languages: "srcLang=\"en\" trgLang=\"id\"")
    #expect(swapped.units == [])
    #expect(swapped.findings.count == 1)
    #expect(Self.read2(segment, languages: "srcLang=\"in\"").units.count == 1)
  }

  @Test("The units before malformed XML go out")
  func malformed() {
    let reading = Self.read1(Self.unit1("<source>a</source><target>b</target>") + "\n<trans-unit></source>")
    #expect(reading.pairs == ["u: a = b"])
    #expect(reading.failure == "3:15: </source> does not end <trans-unit> of line 3, expected </trans-unit>")
  }

  @Test("Another format is named")
  func otherRoot() {
    let reading = UnitReading("<tmx version=\"1.4\"/>", by: XLIFFReader())
    #expect(reading.failure == "1:21: the root element is <tmx>, expected <xliff>; name a file of that format")
  }
}
