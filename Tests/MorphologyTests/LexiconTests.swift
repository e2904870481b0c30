import TestSupport
import Testing

@testable import Morphology

@Suite struct LexiconTests {
  private static func glosses(of form: String, in lexicon: Lexicon) -> [String] {
    lexicon.lexemes(from: lexicon.firstLexeme(of: Array(form.utf8))).map { lexicon.glosses(of: $0)[0] }
  }

  @Test("Homographs stand in the order of reading")
  func orderOfReading() {
    let lexicon = lexicon("bisa;aux;can;;", "apel;noun;apple;;", "bisa;noun;venom;;", "bisa;adj;able;;")
    #expect(Self.glosses(of: "bisa", in: lexicon) == ["can", "venom", "able"])
    #expect(Self.glosses(of: "apel", in: lexicon) == ["apple"])
    #expect(Self.glosses(of: "racun", in: lexicon) == [])
  }

  @Test("A secondary homograph stands last, wherever it was read", arguments: 0..<6)
  func secondaryLast(permutation: Int) {
    let rows = ["bisa;aux;can;;", "bisa;noun;venom;;secondary", "bisa;verb;be able;;"]
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let order = orders[permutation].map { rows[$0] }
    let lexicon = lexicon(order[0], order[1], order[2])
    let primaries = order.filter { !$0.hasSuffix("secondary") }.map { $0.split(separator: ";")[2] }.map(String.init)
    #expect(Self.glosses(of: "bisa", in: lexicon) == primaries + ["venom"])
  }

  @Test("Secondary homographs keep their order among themselves")
  func severalSecondary() {
    let lexicon = lexicon(
      "as;noun;axle;;secondary", "as;noun;ace;;secondary", "AS;propn;US;;", "as;noun;ash;;secondary")
    #expect(Self.glosses(of: "as", in: lexicon) == ["US", "axle", "ace", "ash"])
  }

  @Test("Random homographs keep the order of reading within their rank", arguments: 0..<50 as Range<UInt64>)
  func randomOrder(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var builder = (rows: [String](), primary: [String](), secondary: [String]())
    for number in 0..<Int.random(in: 1...12, using: &generator) {
      let isSecondary = Bool.random(using: &generator)
      builder.rows.append("kata;noun;word\(number);;\(isSecondary ? "secondary" : "")")
      if isSecondary { builder.secondary.append("word\(number)") } else { builder.primary.append("word\(number)") }
    }
    #expect(Self.glosses(of: "kata", in: lexicon(rows: builder.rows)) == builder.primary + builder.secondary)
  }

  @Test("The analyses of a form keep the order of its homographs")
  func analyses() {
    let analyzer = MorphologicalAnalyzer(lexicon: lexicon("bisa;noun;venom;;secondary", "bisa;aux;can;;"))
    #expect(analyzer.analyses(of: "bisa").map { $0.glosses[0] } == ["can", "venom"])
  }
}
