import Annotation
import Foundation
import TestSupport
import Testing
import TextModel

@testable import Rendering

@Suite struct JSONRendererTests {
  @Test(
    "The output is valid against the schema in the repository", arguments: [Sample.article, Sample.hostile, "", " \n"])
  func schema(text: String) throws {
    let schema = try JSONSchema("padanan-annotation")
    let document = Sample.document(text, id: "a\"\u{1B}.txt", path: "folder/a\"\u{1B}.txt")
    #expect(try schema.problems(in: Sample.rendered(document, by: JSONRenderer(isArray: true))) == [])
    #expect(try schema.problems(in: Sample.rendered(document, by: JSONRenderer(isArray: false))) == [])
  }

  @Test("The schema's own test finds what is wrong")
  func schemaFindsProblems() throws {
    let schema = try JSONSchema("padanan-annotation")
    let wrong =
      #"{"schema":1,"id":"a","path":null,"more":1,"sentences":[{"range":[0],"text":"a","words":[],"terms":[]}]}"#
    #expect(try !schema.problems(in: Array(wrong.utf8)).isEmpty)
    #expect(try !schema.problems(in: Array(#"{"schema":2,"id":"a","path":null,"sentences":[]}"#.utf8)).isEmpty)
  }

  @Test("Every range cuts its form out of the text", arguments: [Sample.article, Sample.hostile])
  func ranges(text: String) throws {
    let document = Sample.document(text)
    let annotations = try JSONAnnotation.array(Sample.rendered(document, by: JSONRenderer(isArray: true)))
    #expect(annotations.count == 1)
    #expect(annotations[0].problems(in: document.source.bytes) == [])
    #expect(annotations[0].words.count == document.words.count)
    #expect(annotations[0].terms.count == document.sentences.reduce(0) { $0 + $1.matches.count })
    #expect(annotations[0].terms.count > 3)
  }

  @Test("A term inside a longer one names it")
  func within() throws {
    let document = Sample.document("Rumah itu. Presiden Korea Utara.")
    let terms = try JSONAnnotation.array(Sample.rendered(document, by: JSONRenderer(isArray: true)))[0].terms
    #expect(terms.map { $0["form"] as? String } == ["Presiden", "Korea Utara", "Korea"])
    #expect(terms.map { $0["within"] as? Int } == [nil, nil, 1])
    #expect(terms.map { JSONAnnotation.range($0["words"]) } == [0..<1, 1..<3, 1..<2])
  }

  @Test("Documents are members of one array, or lines")
  func framing() throws {
    for isArray in [true, false] {
      var renderer = JSONRenderer(isArray: isArray)
      var output = renderer.prologue
      for id in ["satu", "dua", "tiga"] {
        if id != "satu" { output += renderer.separator }
        renderer.render(Sample.document("Presiden \(id).", id: id), into: &output)
      }
      output += renderer.epilogue
      let ids =
        isArray
        ? try JSONAnnotation.array(output).map(\.id)
        : try output.split(separator: UInt8(ascii: "\n")).map {
          try JSONAnnotation(JSONSerialization.jsonObject(with: Data($0))).id
        }
      #expect(ids == ["satu", "dua", "tiga"])
      #expect(output.last == UInt8(ascii: "\n"))
    }
  }

  @Test("What is kept from one document never shows in another with a vocabulary of its own")
  func keptFragments() {
    var renderer = JSONRenderer(isArray: false)
    for text in ["Presiden membeli rumah.", "Rumahnya dibangun!", "👍🏽 % Presiden?"] {
      var kept: [UInt8] = []
      renderer.render(Sample.document(text), into: &kept)
      var fresh: [UInt8] = []
      var other = JSONRenderer(isArray: false)
      other.render(Sample.document(text), into: &fresh)
      #expect(kept == fresh)
    }
  }

  @Test("Controls are escaped wherever they come from")
  func controls() {
    let document = Sample.document(Sample.hostile, id: "a\u{1B}\u{9B}\n")
    let output = String(decoding: Sample.rendered(document, by: JSONRenderer(isArray: false)), as: UTF8.self)
    let controls = output.unicodeScalars.filter { $0.properties.generalCategory == .control }
    #expect(Array(controls) == ["\n"])
  }

  @Test("Ranges are written in decimal digits", arguments: [(0, 0), (9, 10), (99, 1_000), (0, 2_147_483_647)])
  func digits(lower: Int, upper: Int) {
    var output: [UInt8] = []
    output.append(bounds: .init(lower, upper))
    #expect(output == Array("\(lower),\(upper)".utf8))
    output = []
    output.append(decimal: upper)
    #expect(output == Array("\(upper)".utf8))
  }
}
