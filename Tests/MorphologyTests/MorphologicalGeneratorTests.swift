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

  /// Whether the base stands in the analysis with its own morphs: *popularitas* as populer-itas.
  private static func spells(_ base: String, _ analysis: MorphologicalAnalysis) -> Bool {
    let own = ShippedLexicon.analyzer.allAnalyses(of: base).map(\.morphs)
    return own.contains { inner in analysis.morphs.indices.contains { analysis.morphs[$0...].starts(with: inner) } }
  }

  /// The lexicon in parts, which run side by side.
  private static let parts = 16

  @Test(
    "The analyses of a generated form contain the one it was generated from, over the whole lexicon",
    arguments: 0..<parts)
  func inversion(part: Int) {
    let analyzer = ShippedLexicon.analyzer
    var count = 0
    var missed: [String] = []
    let words = Set(ShippedLexicon.rows.filter { $0[1] != "propn" }.map { $0[0] }).sorted()
    for (index, word) in words.enumerated() where index % Self.parts == part {
      for derived in generator.derivedForms(of: word) where derived.form.utf8.count <= MorphologicalAnalyzer.longestForm
      {
        count += 1
        let found = analyzer.allAnalyses(of: derived.form).contains { analysis in
          let roots = [analysis.root] + analysis.morphs.filter { $0.kind == .root }.map(\.form)
          return (roots.contains(derived.root) || roots.contains(derived.base) || Self.spells(derived.base, analysis))
            && (analysis.partOfSpeech == derived.partOfSpeech || analysis.reason == .lexical)
        }
        if !found { missed.append("\(derived.form) of \(word) by \(derived.affixes)") }
      }
    }
    #expect(count > 10_000)
    #expect(missed == [])
  }
}
