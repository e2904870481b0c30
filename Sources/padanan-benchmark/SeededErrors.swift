import TextModel
import Matching
import Annotation
import Bitext
import Foundation
import Terminology
import Verification

/// Puts wrong renderings into good translations and counts how many of them the checks find.
///
/// In as many units as have a term whose rendering stands in the translation just once, that rendering is replaced by the
/// preferred rendering of another concept of the same subject field.
struct SeededErrors {
  struct Change {
    let row: Int
    let concept: String
  }

  private let benchmark: CheckBenchmark
  private var generator: RepeatableGenerator
  /// The preferred renderings of each subject field, with their concepts.
  private let renderings: [String: [(concept: String, text: String)]]

  init(_ benchmark: CheckBenchmark, seed: UInt64) {
    self.benchmark = benchmark
    generator = RepeatableGenerator(seed: seed)
    let terms = benchmark.glossary.ids.map { benchmark.glossary[$0] }.filter {
      $0.partOfSpeech == .noun || $0.partOfSpeech == .propn
    }
    renderings = Dictionary(grouping: terms, by: \.field).mapValues { $0.map { ($0.concept, $0.preferred) } }
  }

  /// The units with one error in each that has room for one, and what was changed.
  mutating func changed() -> ([TranslationUnit], [Change]) {
    var changes: [Change] = []
    var vocabulary = Vocabulary()
    let units = benchmark.units.map { unit -> TranslationUnit in
      guard let (target, concept) = replaced(unit, &vocabulary) else { return unit }
      changes.append(Change(row: unit.row, concept: concept))
      return TranslationUnit(row: unit.row, source: unit.source, target: Segment(target, line: unit.target.line))
    }
    return (units, changes)
  }

  private mutating func replaced(
    _ unit: TranslationUnit, _ vocabulary: inout Vocabulary
  ) -> (String, concept: String)? {
    let document = benchmark.annotator.document(for: .init(unit.source.text, id: ""), vocabulary: &vocabulary)
    let text = EnglishText(unit.target.text)
    let matches = document.sentences.flatMap(\.matches).filter { $0.container == nil && $0.rivals.isEmpty }
    var candidates: [(range: Range<Int>, term: Term)] = []
    for match in matches {
      let term = benchmark.glossary[match.term]
      // A term that stands there twice would still be rendered once.
      guard matches.count(where: { benchmark.glossary.concept(of: $0.term) == term.concept }) == 1 else { continue }
      let places = Set(benchmark.places(of: term.concept, in: text))
      if places.count == 1, let place = places.first { candidates.append((place, term)) }
    }
    guard let chosen = generator.element(of: candidates),
      let other = generator.element(
        of: renderings[chosen.term.field]?.filter { $0.concept != chosen.term.concept } ?? [])
    else { return nil }
    let start = text.tokens[chosen.range.lowerBound].range.lowerBound
    let end = text.tokens[chosen.range.upperBound - 1].range.upperBound
    let bytes = Array(text.bytes[..<start]) + Array(other.text.utf8) + Array(text.bytes[end...])
    let target = String(decoding: bytes, as: UTF8.self)
    // The other concept may have a rendering in common with this one.
    guard benchmark.places(of: chosen.term.concept, in: EnglishText(target)).isEmpty else { return nil }
    return (target, chosen.term.concept)
  }

  /// Prints how many errors were found, and whether the findings of the units without an error are as they were.
  mutating func measure() -> Bool {
    let (units, changes) = changed()
    let before = findings(benchmark.report(benchmark.units))
    let after = findings(benchmark.report(units))
    let changedRows = Set(changes.map(\.row))
    let found = changes.filter { change in
      after[change.row, default: []].contains { $0.concept == change.concept && Self.wanted.contains($0.check) }
    }
    let others = benchmark.units.map(\.row).filter { !changedRows.contains($0) }
    let differing = others.filter { before[$0, default: []] != after[$0, default: []] }
    print("errors \(changes.count)  found \(found.count)  share \(Double(found.count) / Double(max(1, changes.count)))")
    print("units without an error \(others.count)  with other findings than before \(differing.count)")
    for change in changes where !found.contains(where: { $0.row == change.row }) {
      print(
        "missed", change.row, change.concept, units[change.row - 1].source.text, units[change.row - 1].target.text,
        separator: "\t")
    }
    return true
  }

  private static let wanted: Set<CheckID> = [.missingTerm, .deprecatedTerm, .untranslatedTerm]

  /// The findings by row, without those that depend on the document as a whole.
  private func findings(_ report: CheckReport) -> [Int: Set<BitextFinding>] {
    let own = report.entries.map(\.finding).filter { $0.check != .inconsistentTerm && $0.check != .termVariant }
    return Dictionary(grouping: own) { $0.place.row }.mapValues { Set($0) }
  }
}
