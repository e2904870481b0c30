import Annotation
import Morphology
import Testing
import TestSupport

@testable import Rendering

@Suite struct LeipzigGlossingTests {
  @Test("Morphs are set apart by the signs of rules 2 and 10", arguments: Table.rows("leipzig-glossing.tsv"))
  func lines(row: Table.Row) throws {
    let morphs = try row[0].split(separator: " ").map { text in
      let parts = text.replacing("_", with: " ").split(separator: ":").map(String.init)
      return Morph(form: parts[0], gloss: parts[1], kind: try #require(Morph.Kind(rawValue: parts[2])))
    }
    #expect(LeipzigGlossing.segmentation(of: morphs) == row[1])
    #expect(LeipzigGlossing.glosses(of: morphs) == row[2])
  }

  @Test("Both lines have as many parts as there are morphs")
  func linesCorrespond() {
    let document = Sample.document(Sample.article)
    for word in document.words {
      let morphs = document.reading(of: word).morphs
      guard !morphs.isEmpty else { continue }
      let signs: Set<Character> = ["-", "=", "~"]
      let segments = LeipzigGlossing.segmentation(of: morphs).split { signs.contains($0) }
      let glosses = LeipzigGlossing.glosses(of: morphs).split { signs.contains($0) }
      #expect(segments.count == morphs.count, "\(segments)")
      #expect(glosses.count == morphs.count, "\(glosses)")
    }
  }
}
