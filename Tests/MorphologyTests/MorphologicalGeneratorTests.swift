import TestSupport
import Testing

@testable import Morphology

@Suite struct MorphologicalGeneratorTests {
  private let generator = MorphologicalGenerator(lexicon: ShippedLexicon.analyzer.lexicon)

  @Test(
    "Affixes are written as grammars say", arguments: Table.rows("generated-forms.tsv"))
  func forms(row: Table.Row) {
    let forms = generator.derivedForms(of: row[0]).filter { $0.affixes == row[1] }.map(\.form)
    #expect(Set(forms) == Set(row[2].split(separator: " ").map(String.init)))
  }

  @Test(
    "Nothing is made of names, doubled words and what the lexicon lacks",
    arguments: ["Jakarta", "undang-undang", "xorfia"])
  func noForms(word: String) {
    #expect(generator.derivedForms(of: word) == [])
  }

  /// The benchmark goes through the whole lexicon; here every sixteenth word is enough to notice.
  private static let step = 16

  @Test("The analyses of a generated form contain the one it was generated from", arguments: [0, 7])
  func inversion(start: Int) {
    let analyzer = ShippedLexicon.analyzer
    var count = 0
    var missed: [String] = []
    let words = Set(ShippedLexicon.rows.filter { $0[1] != "propn" }.map { $0[0] }).sorted()
    for index in stride(from: start, to: words.count, by: Self.step) {
      let word = words[index]
      for derived in generator.derivedForms(of: word) where derived.form.utf8.count <= MorphologicalAnalyzer.longestForm
      {
        count += 1
        let found = derived.isAmong(analyzer.allAnalyses(of: derived.form), by: analyzer)
        if !found { missed.append("\(derived.form) of \(word) by \(derived.affixes)") }
      }
    }
    #expect(count > 10_000)
    #expect(missed == [])
  }
}
