import BundledData
import Matching
import Morphology
import Terminology
import TestSupport
import Testing

@Suite struct GlossarySearchTests {
  private static let shipped = GlossarySearch(
    BundledData.glossary(), analyzer: MorphologicalAnalyzer(lexicon: BundledData.lexicon()))

  /// A search in a glossary of the terms, `term/match` each, whose renderings are “English”.
  private static func search(_ terms: [String], words: [String] = []) -> GlossarySearch {
    let small = SmallGlossary(terms, words: words)
    return GlossarySearch(small.matcher.glossary, analyzer: small.analyzer)
  }

  private static func found(_ query: String, in search: GlossarySearch, limit: Int = 10) -> [String] {
    search.results(for: query, limit: limit).map { "\(search.glossary[$0.term].text): \($0.reason)" }
  }

  @Test("Terms are found by either language, forms and typing errors", arguments: Table.rows("glossary-search.tsv"))
  func shippedTerms(row: Table.Row) {
    let found = Self.found(row[0], in: Self.shipped, limit: 5)
    #expect(found.contains("\(row[1]): \(row[2])"), "\(found)")
  }

  @Test("The better reason stands first, then the shorter text")
  func ranking() {
    let search = Self.search(
      [
        "sidang paripurna istimewa/folded", "paripurna sidang/folded", "sidang paripurna/folded",
        "sidang pariprna/folded",
      ])
    #expect(
      Self.found("sidang paripurna", in: search) == [
        "sidang paripurna: term", "sidang paripurna istimewa: prefix", "paripurna sidang: words",
        "sidang pariprna: spelling",
      ])
    #expect(Self.found("sidang paripurna", in: search, limit: 2).count == 2)
  }

  @Test("A term is one result, by the best of its texts")
  func onceEach() {
    let search = Self.search(["English/folded", "Inggris/folded"])
    #expect(Self.found("english", in: search) == ["English: term", "Inggris: preferred"])
  }

  @Test(
    "Four to seven letters may hold one typing error, longer words two, shorter none",
    arguments: [
      ("dpd", []), ("dmaai", ["damai"]), ("dami", ["damai"]), ("dmi", []), ("parlamen", ["parlemen"]),
      ("parlamne", ["parlemen"]), ("palremne", ["parlemen"]), ("pxrlxmxn", []),
    ])
  func typingErrors(query: String, terms: [String]) {
    let search = Self.search(["damai/folded", "parlemen/folded", "DPR/exact"])
    #expect(Self.found(query, in: search) == terms.map { "\($0): spelling" })
  }

  @Test("Every word of the query must be there in some way")
  func allWords() {
    let search = Self.search(["kerja sama/inflected", "kerja/inflected"])
    #expect(Self.found("kerja bakti", in: search) == [])
  }

  @Test("Forms are seen through by the lexicon alone")
  func lexicon() {
    let words = ["ajar;noun;teaching;;", "pelajaran;noun;lesson;ajar;"]
    let terms = ["pelajaran wajib/inflected"]
    #expect(Self.found("mengajar wajib", in: Self.search(terms, words: words)) == ["pelajaran wajib: forms"])
    #expect(Self.found("mengajar wajib", in: Self.search(terms)) == [])
  }

  @Test(
    "A query without a word finds nothing, and hostile ones trap nowhere",
    arguments: ["", " ", "—", "()", "\u{0}", "🙂"])
  func noWords(query: String) {
    #expect(Self.shipped.results(for: query, limit: 5) == [])
  }

  @Test("A query of any length is answered")
  func longQueries() {
    #expect(Self.shipped.results(for: String(repeating: "a", count: 3000), limit: 5) == [])
    _ = Self.shipped.results(for: String(repeating: "kerja ", count: 60), limit: 5)
  }

  @Test("Seeded misspellings of long terms find them", arguments: 0..<20 as Range<UInt64>)
  func misspellings(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let glossary = Self.shipped.glossary
    let candidates = glossary.ids.filter { id in
      let text = glossary.text(of: .term, in: id)
      return text.utf8.count > 7 && text.allSatisfy { $0.isASCII && $0.isLetter }
    }
    let id = generator.element(of: candidates)
    var letters = Array(glossary.text(of: .term, in: id))
    let place = Int.random(in: 1..<letters.count - 1, using: &generator)
    switch seed % 3 {
    case 0: letters.swapAt(place, place + 1)
    case 1: letters[place] = "q"
    default: letters.remove(at: place)
    }
    let results = Self.shipped.results(for: String(letters), limit: 1000)
    #expect(results.contains { $0.term == id }, "\(String(letters))")
  }
}
