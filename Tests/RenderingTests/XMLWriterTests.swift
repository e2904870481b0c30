import Foundation
import FoundationXML
import Testing
import TestSupport

@testable import Rendering

@Suite struct XMLWriterTests {
  @Test("Elements are closed, attributes without a value are left out")
  func elements() {
    var xml = XMLWriter()
    xml.declaration()
    xml.element("a", ["x": "1", "y": nil, "z": ""]) { xml in
      xml.empty("b")
      xml.element("c", text: "d")
      xml.element("e") { _ in }
    }
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <a x="1" z=""><b/><c>d</c><e></e></a>
      """
    #expect(String(decoding: xml.bytes, as: UTF8.self) == expected)
  }

  @Test(
    "Nothing in a text is markup, and white space outlasts reading",
    arguments: [
      ("<&>\"'", "&lt;&amp;&gt;&quot;'", "&lt;&amp;&gt;&quot;'"),
      ("]]>", "]]&gt;", "]]&gt;"),
      ("a\tb\nc\r\nd", "a\tb\nc&#13;\nd", "a&#9;b&#10;c&#13;&#10;d"),
      ("\u{0}\u{1B}\u{FFFE}\u{FFFF}\u{FFFD}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", nil),
      ("é “ \u{1FFBF} 𐎿 \u{85}\u{202E}", "é “ \u{1FFBF} 𐎿 &#133;&#8238;", nil),
    ] as [(String, String, String?)])
  func escaping(text: String, content: String, attribute: String?) {
    var xml = XMLWriter()
    xml.element("a", ["x": text], text: text)
    #expect(Array(xml.bytes) == Array("<a x=\"\(attribute ?? content)\">\(content)</a>".utf8))
  }

  @Test("A parser reads back every text that XML allows")
  func readBack() throws {
    var generator = SeededGenerator(seed: 45)
    let pieces = [
      "<", ">", "&", "\"", "'", "]]>", "&amp;", "\t", "\n", "\r", "\r\n", " ", "é", "“", "\u{FFBF}", "👍🏽", "\u{202E}",
      "<!--", "<![CDATA[", "x",
    ]
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0...20, using: &generator)).map { _ in generator.element(of: pieces) }.joined()
      var xml = XMLWriter()
      xml.element("a", ["x": text], text: text)
      let document = try XMLDocument(data: Data(xml.bytes), options: [.nodePreserveWhitespace])
      let root = try #require(document.rootElement())
      #expect(root.stringValue.map { Array($0.utf8) } == Array(text.utf8))
      #expect(root.attribute(forName: "x")?.stringValue.map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
