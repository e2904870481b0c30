import Matching
import Terminology
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
    #expect(glossary.found(in: "as As aS ASnya").isEmpty)
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
    ("kerja sama", "bekerja sama", []),
    ("kerja samanya", "kerja sama", []),
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
    ("hak asasi", "haknya asasi", []),
    ("hak asasi", "haklah asasi", []),
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

  @Test("A verb of the first word with ber- is the term where the row says so")
  func verbal() {
    let glossary = SmallGlossary(["kerja sama/inflected verbal"], words: Self.lexicon)
    #expect(glossary.found(in: "bekerja sama") == ["kerja sama: inflected"])
    #expect(glossary.found(in: "Bekerja Samalah") == ["kerja sama: inflected"])
    #expect(glossary.found(in: "bekerja, bekerja keras, mengerjakan sama, sama bekerja").isEmpty)
  }

  @Test("What the lexicon lacks is found doubled and with clitics")
  func unknownWords() {
    let glossary = SmallGlossary(["xorfia/inflected", "xorfia zonda/inflected"])
    #expect(glossary.found(in: "xorfianya xorfialah xorfia-xorfia").count == 3)
    #expect(glossary.found(in: "xorfia zondakah") == ["xorfia zonda: inflected", "<xorfia: exact"])
    #expect(glossary.found(in: "xorfialah zonda") == ["xorfia: inflected"])
  }

  @Test("A word that the lexicon has with -nya may end a term, but is none by itself")
  func lexicalizedClitic() {
    let words = ["umum;adj;general;;", "umumnya;adv;generally;umum;lexicalized", "pemilihan;noun;election;;"]
    let glossary = SmallGlossary(["pemilihan umum/inflected", "umum/inflected"], words: words)
    #expect(glossary.found(in: "pemilihan umumnya") == ["pemilihan umum: inflected"])
    #expect(glossary.found(in: "umumnya").isEmpty)
  }

  @Test("A hyphen and a clitic leave an acronym exact")
  func acronymWithClitic() {
    let glossary = SmallGlossary(["KPU/exact"], words: ["KPU;propn;KPU;;organization"])
    #expect(glossary.found(in: "KPU-nya, KPU-lah") == ["KPU: inflected", "KPU: inflected"])
    #expect(glossary.found(in: "kpu-nya, KPUnya, Kpu-nya").isEmpty)
  }

  private static let spellings: [(text: String, found: [String])] = [
    ("kerja-sama", ["kerja sama: inflected"]), ("kerjasama", ["kerja sama: inflected"]),
    ("Kerjasamanya", ["kerja sama: inflected"]), ("kerja-samanya", ["kerja sama: inflected"]),
    ("kerjasama luar negeri", ["kerja sama luar negeri: inflected", "<kerja sama: inflected"]),
    ("samakerja", []), ("kerjasam", []), ("kerja-kerja", []),
  ]

  @Test("Two words of a term may be written as one or with a hyphen", arguments: spellings.indices)
  func joinedWords(row: Int) {
    let words = Self.lexicon + ["luar;adj;outside;;", "negeri;noun;country;;"]
    let glossary = SmallGlossary(["kerja sama/inflected", "kerja sama luar negeri/inflected"], words: words)
    #expect(glossary.found(in: Self.spellings[row].text) == Self.spellings[row].found)
  }

  @Test("A word of the language is nobody's misspelling")
  func ordinaryWord() {
    let glossary = SmallGlossary(["para medis/inflected"], words: ["paramedis;noun;paramedic;;"])
    #expect(glossary.found(in: "paramedis").isEmpty)
    #expect(glossary.found(in: "para medis") == ["para medis: exact"])
  }

  @Test("Yang may stand inside a term that allows it")
  func yang() {
    let glossary = SmallGlossary(["mitra strategis penting/inflected yang", "mitra baru/inflected"])
    #expect(glossary.found(in: "mitra strategis yang penting") == ["mitra strategis penting: inflected"])
    #expect(glossary.found(in: "mitra strategis penting") == ["mitra strategis penting: exact"])
    #expect(glossary.found(in: "mitra yang strategis penting") == ["mitra strategis penting: inflected"])
    #expect(glossary.found(in: "mitra yang strategis yang penting").isEmpty)
    #expect(glossary.found(in: "mitra strategis yang penting yang") == ["mitra strategis penting: inflected"])
    #expect(glossary.found(in: "mitra yang baru").isEmpty)
  }

  @Test("The terms of a glossary that wins stand before closer ones of another")
  func precedence() {
    let glossary = SmallGlossary(["komisi umum/exact/other"], own: ["Komisi Umum/folded/own"])
    let match = glossary.matches(in: "komisi umum")
    #expect(match.map { glossary.matcher.glossary.concept(of: $0.term) } == ["own"])
    #expect(match.map(\.rivals) == [[]])
  }

  @Test("A mark may be a word of a term")
  func marks() {
    let glossary = SmallGlossary(["ASEAN+3/exact", "dialog 2+2/folded"])
    #expect(glossary.found(in: "KTT ASEAN+3 dan dialog 2+2") == ["ASEAN+3: exact", "dialog 2+2: exact"])
    #expect(glossary.found(in: "ASEAN 3, dialog 22").isEmpty)
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
