import Bitext
import TestSupport
import Testing

@testable import Coverage

@Suite struct CandidateRenderingsTests {
  @Test("A candidate gets the phrase that the translations of its sentences favour")
  func proposals() {
    let tally = Counting.tally((0..<5).map { "Ke-\($0): kebun anggrek itu luas." })
    let list = Counting.report(tally, minimumCount: 4).candidates
    let rows = [
      ("Kebun anggreknya sepi.", "The orchid farm is quiet."),
      ("Ia membeli kebun anggrek.", "He bought an orchid farm."),
      ("Ia membeli kuda.", "He bought a horse."),
    ]
    let units = rows.enumerated().map { index, row in
      TranslationUnit(row: index + 1, source: Segment(row.0, line: 1), target: Segment(row.1, line: 1))
    }
    var renderings = CandidateRenderings(list, annotator: ShippedAnnotator.annotator)
    for unit in units { renderings.note(unit) }
    renderings.finishFirstReading()
    for unit in units { renderings.count(unit) }
    let found = renderings.proposals.first { $0.key.lowercased().hasPrefix("kebun anggrek") }
    #expect(found?.value.first?.text == "orchid farm")
  }
}
