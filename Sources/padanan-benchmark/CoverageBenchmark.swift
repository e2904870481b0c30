import Annotation
import BundledData
import Coverage
import Foundation
import Terminology
import TextModel

/// Measures how well candidates find what the glossary lacks: terms are taken out of it and looked for in the list.
struct CoverageBenchmark {
  private let texts: [SourceText]
  private let glossary = BundledData.glossary()
  private let lexicon = BundledData.lexicon()

  /// - Parameter paths: files with an object with "text" on each line.
  init(paths: some Sequence<String>) throws {
    var texts: [SourceText] = []
    for path in paths {
      for line in try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n")) {
        texts.append(SourceText(try JSONDecoder().decode(Record.self, from: line).text, id: String(texts.count)))
      }
    }
    self.texts = texts
  }

  private func tally(_ glossary: Glossary) -> CoverageTally {
    let annotator = Annotator(lexicon: lexicon, glossary: glossary)
    var counter = CoverageCounter(annotator: annotator, origin: "")
    var vocabulary = Vocabulary(expectedForms: 65_536)
    for text in texts { counter.add(annotator.document(for: text, vocabulary: &vocabulary)) }
    return counter.tally
  }

  /// Takes a fifth of the concepts of several words out that stand at least five times in the texts, and prints how many
  /// of them the first candidates hold: as candidates, and as candidates or forms told beside one.
  ///
  /// - Parameter seed: chooses the concepts.
  func leaveOut(seed: UInt64) {
    var occurrences: [String: Int] = [:]
    for (term, count) in tally(glossary).termCounts where glossary.text(of: .term, in: term).contains(" ") {
      occurrences[glossary.concept(of: term), default: 0] += count
    }
    var state = seed
    let removed = Set(
      occurrences.filter { $0.value >= 5 }.keys.sorted().filter { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % 5 == 0
      })
    let rest = glossary.filtered(to: glossary.ids.filter { !removed.contains(glossary.concept(of: $0)) })
    var concepts: [String: String] = [:]
    for term in glossary.ids where removed.contains(glossary.concept(of: term)) {
      concepts[glossary.text(of: .term, in: term).lowercased()] = glossary.concept(of: term)
    }
    let candidates = CandidateList(tally(rest), glossary: rest).phrases
    print("seed \(seed): \(removed.count) concepts taken out")
    for limit in [100, 500, 1000] {
      let first = candidates.prefix(limit)
      let found = Set(first.compactMap { concepts[$0.text.lowercased()] })
      let told = Set(first.flatMap(\.forms).compactMap { concepts[$0.text.lowercased()] }).union(found)
      print(
        "first \(limit): \(found.count) found (\(100 * found.count / max(1, removed.count)) %),",
        "\(told.count) with their forms (\(100 * told.count / max(1, removed.count)) %)")
    }
  }
}
