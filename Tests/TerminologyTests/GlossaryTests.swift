import BundledData
import Terminology
import Testing
import TextModel

@Suite struct GlossaryTests {
  private static func file(_ rows: String..., path: String = "terms.tsv") -> DelimitedText {
    let lines = [GlossaryReader.header.joined(separator: ";")] + rows
    return DelimitedText(Array(lines.joined(separator: "\n").replacing(";", with: "\t").utf8), path: path)
  }

  private static func glossary(_ files: [(DelimitedText, String)]) -> Glossary {
    var glossary = Glossary()
    for (file, field) in files { #expect(GlossaryReader().read(file, field: field, into: &glossary) == []) }
    return glossary
  }

  @Test("Terms are numbered in the order of reading, file after file")
  func order() {
    let glossary = Self.glossary([
      (Self.file("dpr;DPR;acronym;propn;the House;;;exact;"), "house-style"),
      (Self.file("country;negara;full;noun;country;;;inflected;", "dpr;DPR;acronym;propn;DPR;;;exact;"), "shipped"),
    ])
    #expect((0..<3).map { glossary[$0].preferred } == ["the House", "country", "DPR"])
  }

  @Test("A term has the subject field of its own file")
  func fields() {
    let glossary = Self.glossary([
      (Self.file("a;kata;full;noun;word;;;folded;first"), "one"),
      (Self.file("b;kata;full;noun;say;;;folded;second"), "two"),
      (Self.file("c;bangsa;full;noun;nation;;;folded;"), "one"),
    ])
    #expect((0..<3).map { glossary[$0].field } == ["one", "two", "one"])
    #expect((0..<3).map { glossary[$0].text } == ["kata", "kata", "bangsa"])
    #expect((0..<3).map { glossary[$0].note } == ["first", "second", ""])
  }

  @Test("The terms of a concept stay together, concepts sorted by their ids")
  func concepts() {
    let glossary = Self.glossary([
      (Self.file("kpk;KPK;acronym;propn;KPK;;;exact;", "dpr;DPR;acronym;propn;DPR;;;exact;"), "one"),
      (Self.file("kpk;Komisi Pemberantasan Korupsi;full;propn;KPK;;;inflected;"), "two"),
    ])
    #expect(glossary.concepts.map(\.id) == ["dpr", "kpk"])
    #expect(glossary.concepts.map { $0.terms.map(\.text) } == [["DPR"], ["KPK", "Komisi Pemberantasan Korupsi"]])
  }

  @Test("A glossary without rows has no concepts")
  func empty() {
    #expect(Glossary().isEmpty)
    #expect(Glossary().concepts == [])
  }

  @Test("The texts of the terms are those of the files' bytes")
  func bytes() {
    let glossary = Self.glossary([
      (Self.file("a;Kafé;full;noun;café;;;folded;"), "one"),
      (Self.file("b;Korea Utara;full;propn;North Korea;;;folded;"), "two"),
    ])
    for id in glossary.records.indices {
      let text = String(decoding: glossary.bytes[glossary.records[id].text.indices], as: UTF8.self)
      #expect(text == glossary[Glossary.TermID(id)].text)
    }
  }

  @Test("The field of a shipped file is its name", arguments: BundledData.glossaryFiles.map(\.path))
  func shippedField(path: String) {
    let field = BundledData.field(of: path)
    #expect(path.hasSuffix("/\(field).tsv"))
    #expect(field.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "a") < 26 })
  }
}
