import Annotation
import Matching
import Morphology
import TestSupport
import Testing
import TextModel
import Tokenization

@Suite struct AnnotatorTests {
  private static let rows = [
    "orang;noun;person;;", "datang;verb;come;;", "berita;noun;news;;", "baca;verb;read;;", "juga;adv;also;;",
  ]
  private static let terms = [
    "news;berita;full;noun;news;;;folded;", "come;orang datang;full;noun;coming;;;inflected;",
  ]

  // MARK: Boilerplate

  private static let article = "Orang datang.\nBaca juga: Berita orang datang\nOrang juga datang.\nIklan\n\nBerita itu."

  @Test("Boilerplate is left out")
  func boilerplateLeftOut() {
    let document = annotator(Self.rows, terms: Self.terms).document(Self.article)
    #expect(document.wordsOnly == ["Orang", "datang", "Orang", "juga", "datang", "Berita", "itu"])
    #expect(
      document.sentences.map { document.source.string(in: $0.range) } == [
        "Orang datang.", "Orang juga datang.", "Berita itu.",
      ])
    #expect(document.boilerplate.map { document.source.string(in: $0) } == ["Baca juga: Berita orang datang", "Iklan"])
    #expect(document.sentences.map(\.matches.count) == [1, 0, 1])
  }

  @Test("Boilerplate is kept and still known as such")
  func boilerplateKept() {
    let document = annotator(Self.rows, terms: Self.terms, keepsBoilerplate: true).document(Self.article)
    #expect(document.wordsOnly.count == 13)
    #expect(document.boilerplate.map { document.source.string(in: $0) } == ["Baca juga: Berita orang datang", "Iklan"])
    #expect(document.sentences.flatMap(\.matches).count == 4)
  }

  @Test(
    "A text of nothing but boilerplate has no words",
    arguments: ["Iklan", "ADVERTISEMENT\n\nBaca juga: Berita", "", " \n"])
  func nothingLeft(text: String) {
    let document = annotator(Self.rows).document(text)
    #expect(document.words.isEmpty)
    #expect(document.sentences.isEmpty)
  }

  // MARK: Vocabulary

  @Test("A form is analysed once, however often it occurs")
  func formsAreShared() {
    let document = annotator(Self.rows).document("Orang datang, orang datang, orang datang.")
    let ids = document.words.map { document.readingID(of: $0) }
    #expect(ids[0] != ids[3], "capitals make another form")
    #expect(ids[3] == ids[6])
    #expect(ids[1] == ids[4])
    #expect(ids[2] == ids[5])
  }

  @Test("Capitals inside a word make another form")
  func innerCapitals() {
    let words = annotator(["undang-undang;noun;law;;"]).document(
      "di Undang-Undang dan Undang-undang dan KTP-nya dan Ktp-nya")
    #expect(Set(words.words.map { words.reading(of: $0).form }).count == 6)
    for word in words.words { #expect(words.reading(of: word).form == words.source.string(in: word.range)) }
  }

  @Test("A vocabulary that met other texts makes no difference", arguments: 0..<20 as Range<UInt64>)
  func sharedVocabulary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var vocabulary = Vocabulary()
    for number in 0..<5 {
      let text = SourceText(Self.randomText(using: &generator), id: "\(number)")
      let shared = ShippedAnnotator.annotator.document(for: text, vocabulary: &vocabulary)
      var fresh = Vocabulary()
      let alone = ShippedAnnotator.annotator.document(for: text, vocabulary: &fresh)
      #expect(shared.glossedWords == alone.glossedWords)
      #expect(shared.sentences.map(\.matches) == alone.sentences.map(\.matches))
      #expect(shared.words.map { shared.reading(of: $0).kind } == alone.words.map { alone.reading(of: $0).kind })
    }
  }

  // MARK: What holds for every text

  private static func randomText(using generator: inout SeededGenerator) -> String {
    let pieces = [
      "Korea", "Utara", "presiden", "Presiden", "AS", "kerja", "samanya", "Mahkamah", "Konstitusi", "undang-undang",
      "KTP-nya",
      "ditandatangani", "1.234,56", "15.30", "%", "“", "”", "(", ")", ",", ". ", "\n", "\n\n", "Baca juga: ini\n", "é",
      "xq",
      "gomtirnya", "Gomtirnya", "https://kpu.go.id", "\u{1F600}", "-", "'", "S.H.", "di-PHK", "Budi", "Agung", "ke-79",
    ]
    return (0..<Int.random(in: 0...60, using: &generator))
      .map { _ in generator.element(of: pieces) + generator.element(of: [" ", " ", " ", ""]) }.joined()
  }

  @Test("Sentences, words and matches fit into each other", arguments: 0..<100 as Range<UInt64>, [false, true])
  func structure(seed: UInt64, keepsBoilerplate: Bool) {
    var generator = SeededGenerator(seed: seed)
    let shipped = ShippedAnnotator.annotator
    let annotator = Annotator(
      lexicon: shipped.analyzer.lexicon, glossary: shipped.matcher.glossary, keepsBoilerplate: keepsBoilerplate)
    let document = annotator.document(Self.randomText(using: &generator))
    for (word, next) in zip(document.words, document.words.dropFirst()) {
      #expect(word.range.upperBound <= next.range.lowerBound)
    }
    #expect(document.sentences.flatMap { Array($0.words) } == Array(document.words.indices))
    for sentence in document.sentences {
      #expect(!sentence.words.isEmpty)
      #expect(sentence.range.lowerBound == document.words[sentence.words.lowerBound].range.lowerBound)
      #expect(sentence.range.upperBound == document.words[sentence.words.upperBound - 1].range.upperBound)
      for match in sentence.matches {
        #expect(!match.words.isEmpty && sentence.words.contains(match.words.lowerBound))
        #expect(match.words.upperBound <= sentence.words.upperBound)
        guard let container = match.container else { continue }
        #expect(sentence.matches[container].words.clamped(to: match.words) == match.words)
        #expect(sentence.matches[container].container == nil)
      }
    }
    for word in document.words {
      let reading = document.reading(of: word)
      #expect(document.vocabulary.readings[reading.id].form == reading.form)
      let isMark = reading.kind == .punctuation || reading.kind == .symbol
      #expect(isMark || reading.form == document.source.string(in: word.range))
      #expect(isMark || !reading.morphs.isEmpty)
      let isBoilerplate = document.boilerplate.contains { $0.contains(offset: word.range.lowerBound) }
      #expect(keepsBoilerplate || !isBoilerplate)
    }
  }
}
