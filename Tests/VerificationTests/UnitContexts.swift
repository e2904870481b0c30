import Annotation
import Bitext
import Matching
import TextModel

@testable import Verification

/// Translation units with both sides taken apart, for tests that look behind the findings.
enum UnitContexts {
  /// The units of a document, whose text is the sources with blank lines between them.
  static func document(_ pairs: [(source: String, target: String)]) -> [UnitContext] {
    var vocabulary = Vocabulary()
    var english = EnglishVocabulary()
    let text = pairs.map(\.source).joined(separator: "\n\n")
    let document = ShippedVerifier.annotator.document(for: SourceText(text, id: ""), vocabulary: &vocabulary)
    let matches = document.sentences.flatMap(\.matches)
    var offset = 0
    return pairs.enumerated().map { index, pair in
      let end = offset + pair.source.utf8.count
      let first = document.words.firstIndex { $0.range.lowerBound >= offset } ?? document.words.count
      let last = document.words.firstIndex { $0.range.lowerBound >= end } ?? document.words.count
      let target = EnglishText(pair.target)
      defer { offset = end + 2 }
      return UnitContext(
        unit: TranslationUnit(
          row: index + 1, source: Segment(pair.source, line: 1), target: Segment(pair.target, line: 1)),
        path: "", document: document, words: first..<last, offset: offset,
        matches: matches.filter { (first..<last).contains($0.words.lowerBound) }, english: target,
        account: RenderingAccount(
          [], in: document, english: target, by: ShippedVerifier.agreed, vocabulary: &english, memory: DocumentMemory()),
        agreed: ShippedVerifier.agreed)
    }
  }

  /// What checks find in a document, unit by unit.
  static func findings(
    _ ids: Set<CheckID>, in pairs: [(source: String, target: String)], settings: CheckSettings = CheckSettings()
  ) -> [BitextFinding] {
    var checks = CheckRegistry.checks.filter { ids.contains($0.id) }.map { $0.init(settings) }
    return document(pairs).flatMap { unit in checks.indices.flatMap { checks[$0].findings(in: unit) } }
  }
}
