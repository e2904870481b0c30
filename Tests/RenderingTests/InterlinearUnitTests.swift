import Annotation
import Matching
import TestSupport
import Terminology
import Testing
import TextModel

@testable import Rendering

@Suite struct InterlinearUnitTests {
  @Test(
    "Marks stand with the word they touch, others by themselves",
    arguments: [
      ("“Kubaca surat,” kata", ["“Kubaca", "surat,”", "kata"]), ("Jakarta – Presiden", ["Jakarta", "–", "Presiden"]),
      ("((DPR)).", ["((DPR))."]), ("“… Presiden", ["“…", "Presiden"]), ("rumah (", ["rumah", "("]), ("...", ["..."]),
      ("a\u{202E}b", ["a\u{202E}", "b"]),
    ])
  func units(text: String, forms: [String]) throws {
    let document = Sample.document(text)
    let sentence = try #require(document.sentences.first)
    let units = InterlinearUnit.units(of: sentence, in: document)
    #expect(units.map { document.source.string(in: $0.range(in: document)) } == forms)
  }

  @Test("Units and groups cover every word of a sentence once, in order")
  func covering() {
    for text in [Sample.article, Sample.hostile] {
      let document = Sample.document(text)
      for sentence in document.sentences {
        let units = InterlinearUnit.units(of: sentence, in: document)
        #expect(units.flatMap { Array($0.words) } == Array(sentence.words))
        for joinsTerms in [false, true] {
          let groups = InterlinearGroup.groups(of: units, in: sentence, joinsTerms: joinsTerms)
          #expect(groups.flatMap { Array($0.units) } == Array(units.indices))
          let longest = sentence.matches.indices.filter { sentence.matches[$0].container == nil }
          #expect(groups.compactMap(\.match) == (joinsTerms ? longest : []))
        }
      }
    }
  }

  @Test("Of two terms inside a term that overlap, the second does not nest")
  func nesting() throws {
    let annotator = Sample.annotator(
      lexicon: [],
      glossary: [
        "x;satu dua tiga;full;noun;x;;;folded;", "y;satu dua;full;noun;y;;;folded;", "z;dua tiga;full;noun;z;;;folded;",
        "w;dua;full;noun;w;;;folded;",
      ])
    let document = Sample.document("satu dua tiga", by: annotator)
    let sentence = try #require(document.sentences.first)
    let nesting = zip(sentence.matches, sentence.nesting).map { (document.glossary.concept(of: $0.term), $1) }
    #expect(nesting.map(\.0) == ["x", "y", "z", "w"])
    #expect(nesting.map(\.1) == [true, true, false, true])
    // The writers that nest lose neither words nor places to jump to.
    let page = Sample.rendered(document, by: HTMLRenderer())
    let html = String(decoding: page, as: UTF8.self)
    for id in ["d1t1o1", "d1t2o1", "d1t3o1", "d1t4o1"] { #expect(html.contains(" id=\"\(id)\"")) }
    let words = html.matches(of: /<b>([a-z]+)<\/b>/).map { String($0.output.1) }
    #expect(words == ["satu", "dua", "tiga"])
    let xliff = String(decoding: Sample.rendered(document, by: XLIFFRenderer()), as: UTF8.self)
    #expect(xliff.contains(">satu <mrk id=\"m3\" type=\"term\" ref=\"#gls=g4\">dua</mrk></mrk> tiga</mrk></source>"))
  }
}
