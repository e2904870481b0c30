import Annotation
import Bitext
import BundledData
import Coverage
import Foundation
import Matching
import Terminology
import TextModel

/// Measures how often the English phrase that translations favour is the agreed rendering of a known concept.
struct RenderingBenchmark {
  private let glossary = BundledData.glossary()
  private var units: [(concepts: Set<Int>, target: EnglishText)] = []
  private var concepts: [String] = []
  private var unitCounts: [Int] = []

  /// - Parameter paths: files with two columns, Indonesian and English.
  init(paths: some Sequence<String>) throws {
    let annotator = Annotator(lexicon: BundledData.lexicon(), glossary: glossary, keepsBoilerplate: true)
    var vocabulary = Vocabulary(expectedForms: 65_536)
    var numbers: [String: Int] = [:]
    for path in paths {
      for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n") {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard cells.count >= 2 else { continue }
        let source = annotator.document(for: SourceText(String(cells[0]), id: path), vocabulary: &vocabulary)
        var found: Set<Int> = []
        for match in source.sentences.flatMap(\.matches) where match.container == nil && match.rivals.isEmpty {
          let concept = glossary.concept(of: match.term)
          if numbers[concept] == nil {
            numbers[concept] = concepts.count
            concepts.append(concept)
            unitCounts.append(0)
          }
          if let number = numbers[concept], found.insert(number).inserted { unitCounts[number] += 1 }
        }
        units.append((found, EnglishText(String(cells[1]))))
      }
    }
  }

  /// Prints for a hundred concepts that stand in ten units or more how many first proposals are agreed renderings, and
  /// which are not.
  ///
  /// - Parameter seed: chooses the concepts.
  func measure(seed: UInt64) {
    var association = RenderingAssociation()
    for unit in units { association.note(unit.concepts, target: unit.target) }
    association.finishFirstReading()
    for unit in units { association.count(unit.target) }
    var state = seed
    let held = concepts.indices.filter { unitCounts[$0] >= 10 }.sorted { concepts[$0] < concepts[$1] }
    let chosen = held.map { concept in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (order: state >> 33, concept: concept)
    }
    .sorted { $0.order < $1.order }.prefix(100)
    let renderings = Dictionary(grouping: glossary.ids, by: glossary.concept(of:)).mapValues { terms in
      Set(terms.flatMap { [glossary[$0].preferred] + glossary[$0].admitted }.map(EnglishPhrases.key(of:)))
    }
    var hits = 0
    for (_, concept) in chosen {
      let proposals = association.proposals(for: concept)
      let agreed = renderings[concepts[concept]] ?? []
      if let first = proposals.first, agreed.contains(EnglishPhrases.key(of: first.text)) {
        hits += 1
      } else {
        let told = proposals.map { "\($0.text) (\($0.count)/\($0.unitCount), \($0.total))" }.joined(separator: "; ")
        print("\(concepts[concept]): \(told)")
      }
    }
    print(
      "seed \(seed): \(hits) of \(chosen.count) first proposals agreed, of \(held.count) concepts in ten units or more")
  }
}
