import TestSupport
import Testing

@testable import Coverage

@Suite struct CandidateListTests {
  /// Texts that say the sentence in five documents, with something of their own before it.
  private func candidates(_ sentence: String, documents: Int = 5) -> CandidateList {
    let texts = (0..<documents).map { "Pada hari ke-\($0): \(sentence)" }
    return Counting.report(Counting.tally(texts), minimumCount: 4).candidates
  }

  @Test(
    "A phrase of nouns and adjectives, a name, a phrase with yang and an explained acronym are candidates",
    arguments: [
      ("Kementerian membahas tata kelola ekspor.", "tata kelola ekspor"),
      ("Mereka melihat peternakan burung unta.", "peternakan burung unta"),
      ("Kantor Badan Gizi Rakyat dibuka.", "Badan Gizi Rakyat"),
    ])
  func patterns(sentence: String, phrase: String) {
    let texts = candidates(sentence).phrases.flatMap { [$0.text] + $0.forms.map(\.text) }
    #expect(texts.contains(phrase), "\(texts)")
  }

  @Test(
    "Known terms in any spelling, parts of them, and pieces that cut them are none",
    arguments: [
      ("Kerjasamanya dengan Mahkamah Konstitusi diperkuat.", "Mahkamah Konstitusi"),
      ("Kerjasamanya dengan Mahkamah Konstitusi diperkuat.", "kerjasama"),
      ("Rumah ketua Komisi Pemilihan Umum dijaga.", "Komisi Pemilihan"),
      ("Rumah ketua Komisi Pemilihan Umum dijaga.", "Pemilihan Umum"),
    ])
  func knownTerms(sentence: String, phrase: String) {
    let list = candidates(sentence)
    #expect(!(list.phrases + list.words).contains { $0.text.lowercased() == phrase.lowercased() })
  }

  @Test("Forms with clitics, doubling and capitals are one candidate")
  func variants() {
    let texts = [
      "Kebun anggreknya luas.", "Ia membeli kebun anggrek.", "Kebun anggrek itu sepi.", "Di Kebun Anggrek ada air.",
    ]
    let list = Counting.report(Counting.tally(texts), minimumCount: 4).candidates
    let candidate = list.phrases.first { $0.text.lowercased() == "kebun anggrek" }
    #expect(candidate?.count == 4)
    #expect(candidate?.text == "kebun anggrek")
  }

  @Test("A person who says something is none")
  func persons() {
    let list = candidates("“Itu benar,” kata Arya Notodirjo di pasar.")
    #expect(!list.phrases.contains { $0.text.contains("Notodirjo") })
  }

  @Test("A word that the lexicon explains is none, an acronym is")
  func singleWords() {
    let list = candidates("Gajah itu dilindungi BGRX.")
    #expect(!list.words.contains { $0.text == "gajah" })
    #expect(list.words.contains { $0.text == "BGRX" })
  }

  @Test("A line that newsrooms repeat word for word is none")
  func repeatedLines() {
    let texts = (0..<6).map { _ in "Ikuti saluran gosip selebritas kami." }
    #expect(Counting.report(Counting.tally(texts), minimumCount: 4).candidates.phrases.isEmpty)
  }

  @Test("An acronym that the text explains stands at its long form")
  func acronyms() {
    let list = candidates("Kantor Badan Gizi Rakyat (BGR) dibuka.")
    let candidate = list.phrases.first { $0.text == "Badan Gizi Rakyat" }
    #expect(candidate?.acronym == "BGR")
  }

  @Test("What reference texts say as often is less of a term")
  func reference() throws {
    let texts = (0..<5).map { "Ke-\($0): kita bahas tata kelola ekspor, juga kebun anggrek." }
    var tally = Counting.tally(texts)
    tally.reference = ReferenceFrequencies(Counting.tally((0..<50).map { "Kebun anggrek luas \($0)." }))
    let list = Counting.report(tally, minimumCount: 4).candidates
    let keyness = { (text: String) in list.phrases.first { $0.text.lowercased() == text }?.keyness }
    let (common, special) = (try #require(keyness("kebun anggrek")), try #require(keyness("tata kelola ekspor")))
    #expect(common < 0 && special > 0)
  }
}
