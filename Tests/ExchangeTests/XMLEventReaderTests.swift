import Bitext
import TestSupport
import Testing
import TextModel

@testable import Exchange

@Suite struct XMLEventReaderTests {
  /// The events of a document as strings, texts put together, and the error behind them.
  private static func events(_ bytes: [UInt8], pieces size: Int = .max) -> [String] {
    var reader = XMLEventReader(BytesInPieces(bytes, of: size))
    var events: [String] = []
    var text: [UInt8] = []
    do throws(BitextError) {
      while let event = try reader.next() {
        if case .text(let piece) = event {
          text += piece
          continue
        }
        if !text.isEmpty { events.append("“\(String(decoding: text, as: UTF8.self))”") }
        text = []
        switch event {
        case .start(let element):
          let attributes = element.attributes.map { " \($0.name)=\($0.value)" }.joined()
          events.append("<\(element.name ?? "?")\(attributes)>\(element.preservesSpace ? "!" : "")")
        case .end(let name): events.append("</\(name ?? "?")>")
        case .text: break
        }
      }
    } catch {
      events.append((error.position.map { "\($0): " } ?? "") + "\(error)")
    }
    return events
  }

  private static func events(_ text: String) -> [String] { events(Array(text.utf8)) }

  @Test(
    "Elements, attributes and texts come in order, however the document is cut into pieces",
    arguments: [
      ("<a/>", ["<a>", "</a>"]), ("\u{FEFF}<a></a>\n", ["<a>", "</a>"]),
      (
        "<?xml version='1.0' encoding=\"utf-8\" ?>\r\n<!-- x --><a>é<b c = 'd\"' e=\"&lt;&#233;\n\"/>”</a><?y z?>",
        [
          "<a>", "“é”", "<b c=d\" e=<é >", "</b>", "“””", "</a>",
        ]
      ),
      ("<a>&amp;&lt;&gt;&quot;&apos;&#65;&#x41;&#x1F600;</a>", ["<a>", "“&<>\"'AA😀”", "</a>"]),
      ("<a>x<![CDATA[<b>&amp;]]]>]]&gt;<!-- - > --><?p ?q?>y</a>", ["<a>", "“x<b>&amp;]]]>y”", "</a>"]),
      ("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx />", ["<tmx>", "</tmx>"]),
      (
        "<!DOCTYPE tmx PUBLIC \"-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN\" 'tmx14.dtd' >\n<tmx/>",
        [
          "<tmx>", "</tmx>",
        ]
      ),
      (
        "<a xml:space='preserve'><b/><c xml:space='default'><d/></c></a>",
        [
          "<a xml:space=preserve>!", "<b>!", "</b>", "<c xml:space=default>", "<d>", "</d>", "</c>", "</a>",
        ]
      ),
      (
        "<a xmlns='u' xmlns:p='v' xmlns:q='u'><p:b/><q:c/><d xmlns='v'><e/><q:f/></d><g/></a>",
        [
          "<a xmlns=u xmlns:p=v xmlns:q=u>", "<?>", "</?>", "<c>", "</c>", "<? xmlns=v>", "<?>", "</?>", "<f>", "</f>",
          "</?>",
          "<g>", "</g>", "</a>",
        ]
      ),
      ("<x:a xmlns:x='u'><x:b/><b/></x:a>", ["<a xmlns:x=u>", "<b>", "</b>", "<?>", "</?>", "</a>"]),
    ])
  func wellFormed(_ text: String, _ expected: [String]) {
    for size in [1, 2, 3, 5, 64, 1000] {
      #expect(Self.events(Array(text.utf8), pieces: size) == expected, "pieces of \(size)")
    }
  }

  @Test(
    "What is not well-formed ends the reading with its place, what was found and what to do",
    arguments: [
      ("", "1:1: the file holds no element, expected an XML document"),
      ("<a>\n<b>\n", "3:1: the file ends inside <b> of line 2, expected </b>; it may be cut off"),
      ("<a>\n <b></a>", "2:7: </a> does not end <b> of line 2, expected </b>"),
      ("<a/>\n</a>", "2:3: </a> ends an element that is not open; remove it"),
      ("<a/>\n<b/>", "2:1: an element stands behind the end of the root element; a document has one root"),
      ("<a/>x", "1:5: text stands outside of the root element; remove it"),
      ("<a b='1' b='2'/>", "1:10: the attribute “b” stands twice in its tag; remove one"),
      ("<a b=1/>", "1:6: “1” stands in the attribute “b”, expected a quotation mark"),
      ("<a b/>", "1:5: “/” stands in the attribute “b”, expected “=”"),
      ("<a b='1'c='2'/>", "1:9: “c” stands in the tag <a>, expected a space, “>” or “/>”"),
      ("<a b='<'/>", "1:7: “<” stands in the value of “b”; write &lt; or end the value"),
      ("<a>1 < 2</a>", "1:7: a space stands in markup; a “<” that is text is written &lt;, expected a name"),
      ("<a>x]]></a>", "1:5: “]]>” stands in text; write “]]&gt;”"),
      (
        "<a>é&nbsp;</a>",
        "1:5: the entity “&nbsp;” is unknown, expected &amp; &lt; &gt; &quot; &apos; or a number; write the character itself"
      ),
      ("<a>AT&T</a>", "1:6: “&” begins no reference, expected for example “&amp;”; write “&amp;” for the sign"),
      ("<a>&#0;</a>", "1:4: “&#0;” is no character of XML; remove it"),
      ("<a>&#xD800;</a>", "1:4: “&#xD800;” is no character of XML; remove it"),
      ("<a>\r\n\r\u{1}</a>", "3:1: the control character U+0001 has no place in XML; remove it"),
      ("<a b='\u{B}'/>", "1:7: the control character U+000B has no place in XML; remove it"),
      ("<a><!-- x", "1:10: the file ends inside a comment of line 1, expected “--”; it may be cut off"),
      ("<a><!-- x -- y --></a>", "1:13: a space stands in a comment, expected “>” behind “--”"),
      ("<a><![CDATA[x]]</a>", "1:20: the file ends inside a CDATA section; it may be cut off"),
      ("<a", "1:3: the file ends in the tag <a>, expected a space, “>” or “/>”; it may be cut off"),
      (
        " <?xml version='1.0'?><a/>",
        "1:4: an XML declaration stands inside the document, expected at its very beginning; remove it"
      ),
      (
        "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
        "1:1: the file says that it is ISO-8859-1, expected UTF-8; convert it (iconv -f ISO-8859-1 -t UTF-8 FILE) and change its first line"
      ),
      ("<a>\n<p:b/></a>", "2:1: the prefix of <p:b> is declared nowhere; add its xmlns attribute"),
      ("<1a/>", "1:2: “1a” is no name: it begins with a digit or a mark"),
      (
        "<!ELEMENT a ANY><a/>",
        "1:1: “<!” begins nothing known, expected a comment “<!--”; a “<” that is text is written &lt;"
      ),
    ])
  func malformed(_ text: String, _ expected: String) {
    for size in [1, 4, 1000] {
      #expect(Self.events(Array(text.utf8), pieces: size).last == expected, "pieces of \(size)")
    }
  }

  @Test(
    "Document types with declarations are refused before anything can expand or be fetched",
    arguments: [
      "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
      "<!DOCTYPE a SYSTEM 'http://127.0.0.1/a.dtd' [ ]><a/>", "<!DOCTYPE a[<!ATTLIST a b CDATA 'c'>]><a/>",
      "<!DOCTYPE lolz [<!ENTITY lol 'lol'><!ENTITY lol2 '&lol;&lol;&lol;&lol;&lol;'>]><lolz>&lol2;</lolz>",
    ])
  func documentTypes(_ text: String) {
    let message = "the document type declares entities or elements of its own (“[”), which is not read for safety; "
    #expect(Self.events(text) == ["1:1: " + message + "remove the declarations"])
  }

  @Test("A document type stands once and before the root element")
  func secondDocumentType() {
    for text in ["<!DOCTYPE a><!DOCTYPE a><a/>", "<a/>\n<!DOCTYPE a>"] {
      let message = "a document type stands here, expected once before the root element; remove it"
      #expect(Self.events(text).last?.hasSuffix(message) == true)
    }
  }

  @Test("Elements nest to a bounded depth")
  func depth() {
    let depth = XMLEventReader.maximumDepth
    func nested(_ count: Int) -> String {
      String(repeating: "<a>", count: count) + String(repeating: "</a>", count: count)
    }
    #expect(Self.events(nested(depth)).count == 2 * depth)
    #expect(
      Self.events(nested(depth + 1)).last
        == "1:\(3 * depth + 1): elements are nested more than 256 deep; no such document is read")
  }

  @Test("A tag has a bounded number of attributes")
  func attributes() {
    let attributes = (0...XMLEventReader.maximumAttributeCount).map { " a\($0)=''" }.joined()
    #expect(
      Self.events("<a\(attributes)/>").last?.hasSuffix("a tag has more than 256 attributes; no such document is read")
        == true)
  }

  @Test("A name or value ends at the limit of a text", arguments: ["<", "<a b='", "<a b='\t"])
  func endlessTag(_ start: String) {
    var reader = XMLEventReader(EndlessBytes(start), limit: 1000)
    #expect {
      while try reader.next() != nil {}
    } throws: {
      "\($0)".hasSuffix("is longer than 1000 bytes; split the file")
    }
  }

  @Test("Bytes that are no UTF-8 are an error at their place, behind the events before it", arguments: [1, 2, 3, 1000])
  func invalidUTF8(_ size: Int) {
    let hint = "convert the text to UTF-8 (for example with iconv)"
    let latin = Array("<a>\n<b/>é".utf8) + [0xE9] + Array("x</a>".utf8)
    let events = Self.events(latin, pieces: size)
    #expect(events.prefix(3) == ["<a>", "“\n”", "<b>"])
    #expect(events.last == "2:6: invalid UTF-8: byte 0xE9 at offset 10; \(hint)")
    let cut = Array("<a>”".utf8.dropLast())
    #expect(Self.events(cut, pieces: size).last == "1:4: invalid UTF-8: byte 0xE2 at offset 3; \(hint)")
  }

  @Test("UTF-16 is refused with what to do")
  func utf16() {
    let bytes = "<a>teks</a>".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(
      Self.events([0xFE, 0xFF] + bytes)
        == ["the text is UTF-16BE, expected UTF-8; convert it first: iconv -f UTF-16BE -t UTF-8 FILE"])
  }
}

/// A beginning, and then the letter x for ever.
private struct EndlessBytes: ByteSupply {
  private var start: [UInt8]
  private let rest = [UInt8](repeating: UInt8(ascii: "x"), count: 64)

  init(_ start: String) { self.start = Array(start.utf8) }

  mutating func next() -> [UInt8] {
    defer { start = [] }
    return start.isEmpty ? rest : start
  }
}
