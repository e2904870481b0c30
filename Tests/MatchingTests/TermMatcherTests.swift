import Matching
import TestSupport
import Testing
import TextModel

@Suite struct TermMatcherTests {
  // MARK: Against the naive matcher

  private static let words = ["komisi", "pemilihan", "umum", "negara", "hak", "KPU", "dan"]

  private static func word(using generator: inout SeededGenerator) -> String {
    let word = generator.element(of: words)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return word.uppercased()
    case 1: return word.prefix(1).uppercased() + word.dropFirst()
    default: return word
    }
  }

  @Test("The automaton finds what a naive matcher finds", arguments: 0..<300 as Range<UInt64>)
  func automatonEqualsNaive(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let terms = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
      let words = (0..<Int.random(in: 1...4, using: &generator)).map { _ in Self.word(using: &generator) }
      return words.joined(separator: " ") + "/" + generator.element(of: ["exact", "folded"])
    }
    let glossary = SmallGlossary(terms)
    for _ in 0..<20 {
      var text = ""
      for _ in 0..<Int.random(in: 0...15, using: &generator) {
        text += Self.word(using: &generator) + generator.element(of: [" ", " ", " ", " ", "  ", "\n", ", ", " ("])
      }
      let expected = NaiveMatcher(glossary: glossary.matcher.glossary).matches(in: SourceText(text, id: "text"))
      #expect(glossary.matches(in: text) == expected, "\(terms) in “\(text)”")
    }
  }

  // MARK: Choice among terms

  @Test("Of terms that overlap the leftmost wins, of those the longest, with its parts kept")
  func leftmostLongest() {
    let glossary = SmallGlossary(["a b/folded", "b c d/folded", "b/folded", "a b c/folded", "c/folded", "d/folded"])
    #expect(glossary.found(in: "a b c d") == ["a b c: exact", "<a b: exact", "<b: exact", "<c: exact", "d: exact"])
    #expect(glossary.found(in: "x b c d") == ["b c d: exact", "<b: exact", "<c: exact", "<d: exact"])
    #expect(
      glossary.found(in: "a b b c d") == [
        "a b: exact", "<b: exact", "b c d: exact", "<b: exact", "<c: exact", "<d: exact",
      ])
  }

  @Test("A part names the match it belongs to by its index")
  func containers() {
    let glossary = SmallGlossary(["a b c/folded", "b c/folded", "c/folded", "d e/folded", "e/folded"])
    #expect(glossary.matches(in: "c a b c d e").map(\.container) == [nil, nil, 1, 1, nil, 4])
  }

  @Test("Of rows with the same words the closest match wins, then the one that was read first")
  func sameWords() {
    let glossary = SmallGlossary(["Negara/folded", "negara/folded", "NEGARA/exact"])
    #expect(glossary.found(in: "negara") == ["negara: exact"])
    #expect(glossary.found(in: "NEGARA") == ["NEGARA: exact"])
    let house = SmallGlossary(["komisi umum/folded", "komisi umum/exact"])
    #expect(house.matches(in: "komisi umum").map(\.term) == [0])
    #expect(house.matches(in: "Komisi umum").map(\.term) == [0])
  }

  // MARK: How a form may differ

  @Test("An exact row allows nothing but its own capitals")
  func exact() {
    let glossary = SmallGlossary(["AS/exact", "Gedung Putih/exact"], words: ["AS;propn;US;;"])
    #expect(glossary.found(in: "AS") == ["AS: exact"])
    #expect(glossary.found(in: "as As aS AS-nya ASnya").isEmpty)
    #expect(glossary.found(in: "Gedung Putih") == ["Gedung Putih: exact"])
    #expect(glossary.found(in: "gedung putih, Gedung putih, GEDUNG PUTIH, Gedung  Putih").isEmpty)
  }

  @Test("A folded row allows capitals and no clitics")
  func folded() {
    let glossary = SmallGlossary(["partai politik/folded"], words: ["partai;noun;party;;", "politik;noun;politics;;"])
    #expect(glossary.found(in: "partai politik") == ["partai politik: exact"])
    #expect(glossary.found(in: "Partai POLITIK") == ["partai politik: folded"])
    #expect(glossary.found(in: "partai politiknya").isEmpty)
  }

  @Test("A name of one word is none in small letters, whatever its row allows", arguments: ["folded", "inflected"])
  func name(match: String) {
    let glossary = SmallGlossary(["Papua/\(match)", "Jawa Barat/\(match)"])
    #expect(glossary.found(in: "papua").isEmpty)
    #expect(glossary.found(in: "PAPUA") == ["Papua: folded"])
    #expect(glossary.found(in: "jawa barat") == ["Jawa Barat: folded"])
  }

  private static let lexicon = [
    "kerja;noun;work;;", "bekerja;verb;work;kerja;", "mengerjakan;verb;do;kerja;", "sama;adj;same;;",
    "tanda;noun;sign;;", "menandatangani;verb;sign;tanda tangan;", "hak;noun;right;;", "asasi;adj;basic;;",
    "gugatan;noun;lawsuit;gugat;", "menggugat;verb;sue;gugat;",
  ]

  private static let inflectedForms: [(term: String, text: String, found: [String])] = [
    ("kerja sama", "kerja samanya", ["kerja sama: inflected"]),
    ("kerja sama", "bekerja sama", ["kerja sama: inflected"]),
    ("kerja sama", "Bekerja Samalah", ["kerja sama: inflected"]),
    ("kerja sama", "bekerja", []),
    ("kerja sama", "bekerja keras sama", []),
    ("kerja sama", "mengerjakan sama", []),
    ("kerja sama", "sama kerja", []),
    ("sama kerja", "sama bekerja", []),
    ("kerja", "bekerja", []),
    ("kerja", "kerjanya", ["kerja: inflected"]),
    ("kerja", "kerja-kerja", ["kerja: inflected"]),
    ("bekerja", "kerja", []),
    ("menandatangani", "ditandatangani", ["menandatangani: inflected"]),
    ("menandatangani", "ditandatanganinya", ["menandatangani: inflected"]),
    ("menandatangani", "tandatangani", ["menandatangani: inflected"]),
    ("menandatangani", "kutandatangani", ["menandatangani: inflected"]),
    ("menandatangani", "tanda tangan", []),
    ("hak asasi", "hak-hak asasi", ["hak asasi: inflected"]),
    ("hak asasi", "hak asasinya", ["hak asasi: inflected"]),
    ("hak asasi", "haknya asasi", ["hak asasi: inflected"]),
    ("hak asasi", "hak, asasi", []),
    ("gugatan", "gugatannya", ["gugatan: inflected"]),
    ("gugatan", "menggugat", []),
    ("gugatan", "digugat", []),
  ]

  @Test("An inflected row allows clitics, voice, doubling and a verb of its head", arguments: inflectedForms.indices)
  func inflected(row: Int) {
    let (term, text, found) = Self.inflectedForms[row]
    #expect(SmallGlossary(["\(term)/inflected"], words: Self.lexicon).found(in: text) == found)
  }

  // MARK: Borders

  @Test("A term does not reach over punctuation", arguments: ["a, b", "a (b)", "a/ b", "a – b", "a. b", "a \"b\""])
  func punctuation(text: String) {
    #expect(SmallGlossary(["a b/folded"]).found(in: text).isEmpty)
  }

  @Test("A term reaches over any spaces", arguments: ["a  b", "a\nb", "a\u{A0}b", "a \t b"])
  func spaces(text: String) {
    #expect(SmallGlossary(["a b/folded"]).found(in: text) == ["a b: folded"])
  }

  @Test("Only the sentence's own words are searched")
  func sentence() {
    let glossary = SmallGlossary(["a b/folded", "b/folded"])
    let input = glossary.input("a b a b")
    #expect(glossary.matcher.matches(in: 1..<3, of: input).map(\.words) == [1..<2])
    #expect(glossary.matcher.matches(in: 0..<4, of: input).map(\.words) == [0..<2, 1..<2, 2..<4, 3..<4])
    #expect(glossary.matcher.matches(in: 2..<2, of: input).isEmpty)
  }

  @Test("Letters beyond ASCII are folded too")
  func accents() {
    let glossary = SmallGlossary(["Kafé Négara/folded"])
    #expect(glossary.found(in: "KAFÉ NÉGARA") == ["Kafé Négara: folded"])
    #expect(glossary.found(in: "kafe\u{301} ne\u{301}gara") == ["Kafé Négara: folded"])
    #expect(glossary.found(in: "kafe negara").isEmpty)
  }

  @Test("Without terms nothing is found")
  func emptyGlossary() {
    #expect(SmallGlossary([]).found(in: "komisi pemilihan umum").isEmpty)
  }
}
