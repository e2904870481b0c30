import TestSupport
import Testing

@testable import Coverage

@Suite struct CoverageCounterTests {
  @Test("Content words inside terms are covered, numbers and function words do not count")
  func shares() {
    let report = Counting.report(Counting.tally(["Mahkamah Konstitusi menolak 3 gugatan itu."]))
    #expect(report.tokens.total == 4)
    #expect(report.tokens.count >= 2)
    #expect(report.concepts.contains { $0.id == "constitutional-court" && $0.count == 1 && $0.documentCount == 1 })
  }

  @Test("Forms of a term are told in small letters, acronyms as they are")
  func forms() {
    let report = Counting.report(Counting.tally(["Kerja samanya bagus. Kerja sama itu penting. KPU hadir."]))
    let cooperation = report.concepts.first { $0.id == "cooperation" }
    #expect(cooperation?.count == 2)
    #expect(Set(cooperation?.terms.flatMap(\.forms).map(\.text) ?? []) == ["kerja samanya", "kerja sama"])
    #expect(report.concepts.flatMap(\.terms).flatMap(\.forms).contains { $0.text == "KPU" })
  }

  @Test("A spelling that the glossary has as a variant is told with the standard")
  func variants() {
    let report = Counting.report(Counting.tally(["Kerjasama itu diperkuat."]))
    let variant = report.variants.first { $0.text == "kerjasama" }
    #expect(variant?.instead == "kerja sama")
    #expect(variant?.count == 1)
  }

  @Test("The words of the lexicon are told from names, numbers and unknown words")
  func lexicon() {
    let report = Counting.report(Counting.tally(["Rakyat membaca 12 buku di Zworkynia, lalu qwertish."]))
    let classes = Dictionary(uniqueKeysWithValues: report.lexicon.map { ($0.name, $0.tokens.count) })
    #expect(classes[.glossed] == 5)
    #expect(classes[.number] == 1)
    #expect(classes[.name] == 1)
    #expect((classes[.foreign] ?? 0) + (classes[.unknown] ?? 0) == 1)
  }

  @Test("An empty text gives a report of nothing")
  func empty() {
    let report = Counting.report(Counting.tally(["…"]))
    #expect(report.tokens == .init(0, of: 0))
    #expect(report.growth.isEmpty && report.ranks.isEmpty && report.candidates.phrases.isEmpty)
    #expect(report.unusedConcepts.count == report.usedConcepts.total)
  }

  @Test("A million different numbers are one kind of number")
  func numbers() {
    let texts = (100...400).map { "Jumlahnya \($0 * 7 + 1000) orang." }
    #expect(Counting.tally(texts).types.types.count < 20)
  }
}
