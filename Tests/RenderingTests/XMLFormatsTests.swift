import Annotation
import Foundation
import FoundationXML
import Testing
import TextModel
import TestSupport

@testable import Rendering

@Suite struct XMLFormatsTests {
  private static func root(_ text: String, _ renderer: any Renderer) throws -> XMLElement {
    let bytes = Sample.rendered(Sample.document(text), by: renderer)
    let document = try XMLDocument(data: Data(bytes), options: [.nodePreserveWhitespace])
    return try #require(document.rootElement())
  }

  @Test("XLIFF gives back the text between its first word and its last, controls as code points")
  func xliffText() throws {
    for text in [Sample.article, Sample.hostile] {
      let document = Sample.document(text)
      let root = try Self.root(text, XLIFFRenderer())
      for (unit, paragraph) in zip(try root.nodes(forXPath: "//*[local-name()='unit']"), document.paragraphs) {
        let sources = try unit.nodes(forXPath: ".//*[local-name()='source']")
        let start = document.sentences[paragraph.lowerBound].range.lowerBound
        let end = document.sentences[paragraph.upperBound - 1].range.upperBound
        let expected = String(decoding: document.source.bytes[start..<end], as: UTF8.self).unicodeScalars
          .filter(XMLEscaping.isAllowed)
        let found = sources.compactMap(\.stringValue).joined().unicodeScalars
        #expect(Array(found) == Array(expected))
        let codes = try unit.nodes(forXPath: ".//*[local-name()='cp']").count
        let controls = String(decoding: document.source.bytes[start..<end], as: UTF8.self).unicodeScalars
          .count { !XMLEscaping.isAllowed($0) }
        #expect(codes == controls)
      }
    }
  }

  @Test("In a unit of XLIFF every mark has its glossary entry, and every entry a mark or none")
  func xliffReferences() throws {
    for text in [Sample.article, Sample.hostile] {
      for unit in try Self.root(text, XLIFFRenderer()).nodes(forXPath: "//*[local-name()='unit']") {
        func values(_ path: String) throws -> [String] { try unit.nodes(forXPath: path).compactMap(\.stringValue) }
        let marks = try values(".//*[local-name()='mrk']/@id")
        let entries = try values(".//*[local-name()='glossEntry']/@id")
        #expect(Set(marks).count == marks.count)
        #expect(try values(".//*[local-name()='mrk']/@ref").allSatisfy { entries.contains(String($0.dropFirst(5))) })
        #expect(
          try values(".//*[local-name()='glossEntry']/@ref").allSatisfy { marks.contains(String($0.dropFirst())) })
      }
    }
  }

  @Test("FLExText has every word, and calls every analysis a guess")
  func flexText() throws {
    for text in [Sample.article, Sample.hostile] {
      let root = try Self.root(text, FlexTextRenderer())
      #expect(try root.nodes(forXPath: "//word").count == Sample.document(text).words.count)
      let statuses = try root.nodes(
        forXPath: "//morphemes/@analysisStatus | //word/item[@type='gls' or @type='pos']/@analysisStatus")
      let analyses = try root.nodes(forXPath: "//morphemes | //word/item[@type='gls' or @type='pos']")
      #expect(analyses.count > 20)
      #expect(statuses.map(\.stringValue) == analyses.map { _ in "guess" })
    }
  }

  @Test("FLExText writes affixes and clitics with their marks")
  func morphTypes() throws {
    let root = try Self.root("Kubaca surat-suratnya, dibangun menandatangani.", FlexTextRenderer())
    func forms(_ type: String) throws -> [String?] {
      try root.nodes(forXPath: "//morph[@type='\(type)']/item[@type='txt']").map(\.stringValue)
    }
    #expect(try forms("proclitic") == ["ku="])
    #expect(try forms("enclitic") == ["=nya"])
    #expect(try forms("prefix") == ["di-", "men-"])
    #expect(try forms("suffix") == ["-surat", "-i"])
  }

  @Test("A target stands where a translation is, in one segment with all that it translates")
  func targets() throws {
    let output = String(decoding: Sample.rendered(Sample.summit, by: XLIFFRenderer()), as: UTF8.self)
    #expect(
      output.split(separator: "<target>").count - 1 == Sample.summit.sentences.filter { $0.translation != nil }.count)
    #expect(output.contains("state=\"translated\"><source>"))
  }
}
