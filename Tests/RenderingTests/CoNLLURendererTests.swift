import Annotation
import Testing
import TestSupport
import TextModel

@testable import Rendering

@Suite struct CoNLLURendererTests {
  @Test("Real output has the structure of CoNLL-U", arguments: [(Sample.article, 4), (Sample.hostile, 4)])
  func structure(text: String, sentenceCount: Int) {
    let reader = read(text)
    #expect(reader.problems == [])
    #expect(reader.sentences.count == sentenceCount)
  }

  @Test("The strict reader finds what is wrong")
  func readerFindsProblems() {
    let row = "1\ta\ta\tX\t_\t_\t_\t_\t_\t_\n"
    let head = "# sent_id = s\n# text = a\n"
    #expect(CoNLLUReader(Array((head + row + "\n").utf8)).problems == [])
    for wrong in [
      head + row, head + row.replacing("1\t", with: "2\t") + "\n", head + row.replacing("\t_\n", with: "\n") + "\n",
      head.replacing("= a", with: "= b") + row + "\n", head + "1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n" + row + "\n",
      head + row.replacing("X", with: "Y") + "\n", head + row.replacing("\ta\ta", with: "\ta\u{1B}\ta") + "\n",
    ] {
      #expect(CoNLLUReader(Array(wrong.utf8)).problems != [], "\(wrong)")
    }
  }

  @Test("A clitic is a word of a multiword token", arguments: Table.rows("multiword-tokens.tsv"))
  func multiwordTokens(row: Table.Row) throws {
    let reader = read("itu \(row[0]) itu")
    #expect(reader.problems == [])
    let sentence = try #require(reader.sentences.first)
    let words = sentence.words.dropFirst().dropLast()
    #expect(words.map { $0[1] }.joined(separator: " ") == row[1])
    #expect(words.map { $0[2] }.joined(separator: " ") == row[2])
    #expect(words.map { $0[3] }.joined(separator: " ") == row[3])
    #expect(sentence.tokens.map { $0[0] + " " + $0[1] } == (words.count > 1 ? ["2-\(words.count + 1) \(row[0])"] : []))
  }

  @Test("Gloss, morphs and term stand with the host")
  func miscellaneous() throws {
    let sentence = try #require(read("Kubaca surat-suratnya, Menteri Luar Negeri.").sentences.first)
    #expect(
      sentence.words.map { $0[9] } == [
        "_", "Gloss=I read|Morphs=ku=baca|MorphGloss=1SG=read",
        "Gloss=his/its letters|Morphs=surat~surat=nya|MorphGloss=letter~PL=3", "_", "_",
        "Gloss=minister|Term=foreign-minister,minister", "Gloss=outside", "Gloss=country|SpaceAfter=No", "_",
      ])
    #expect(sentence.tokens.map { $0[9] } == ["_", "SpaceAfter=No"])
  }

  @Test("White space between words is one space in the text, none is SpaceAfter=No")
  func spaces() throws {
    let sentence = try #require(read("(Presiden)\t \u{A0}itu \nmembeli“rumah”.").sentences.first)
    #expect(sentence.comments["text"] == "(Presiden) itu membeli“rumah”.")
    #expect(
      sentence.words.map { $0[9].hasSuffix("SpaceAfter=No") } == [
        true, true, false, false, true, true, true, true, false,
      ])
  }

  @Test("Letters and their accents are composed")
  func composition() throws {
    let sentence = try #require(read("Cafe\u{301} itu").sentences.first)
    let composed = Array("Caf\u{E9}".unicodeScalars)
    #expect(Array(sentence.words[0][1].unicodeScalars) == composed)
    #expect(Array(sentence.words[0][2].unicodeScalars) == composed)
    #expect(sentence.comments["text"]?.unicodeScalars.starts(with: composed) == true)
  }

  @Test("A text without words gives no sentence, and no comment that would fall to the next document's")
  func noWords() {
    var renderer = CoNLLURenderer()
    var output: [UInt8] = []
    renderer.render(Sample.document("\u{A0}\n", id: "satu"), into: &output)
    renderer.render(Sample.document("Presiden.", id: "dua"), into: &output)
    #expect(CoNLLUReader(output).problems == [])
  }

  @Test("The user's own lexicon and glossary break no row and bring no escapes")
  func userData() {
    let annotator = Sample.annotator(
      lexicon: ["rumah;noun;ho\u{1B}[31muse | a\u{85}b;;", "baca;verb;re\u{2028}ad;;"],
      glossary: ["x\u{1B}|y;kerja;full;noun;work;;;folded;"])
    let document = Sample.document("rumahnya kerja kubaca", by: annotator)
    let output = Sample.rendered(document, by: CoNLLURenderer())
    #expect(CoNLLUReader(output).problems == [])
  }

  private func read(_ text: String) -> CoNLLUReader {
    CoNLLUReader(Sample.rendered(Sample.document(text), by: CoNLLURenderer()))
  }
}
