import Annotation
import Bitext
import Matching
import TextModel

/// A translation unit with both its sides taken apart; what a check looks at.
struct UnitContext {
  let unit: TranslationUnit
  /// The file of the translation.
  let path: String
  /// The annotated Indonesian text that the unit's source is a part of.
  let document: AnnotatedDocument
  /// The unit's words among ``AnnotatedDocument/words``.
  let words: Range<Int>
  /// Where the unit's source begins in the document's text.
  let offset: Int
  /// The terms in the unit's source, by start, a longer term before its components; their words are indices into
  /// ``AnnotatedDocument/words``.
  let matches: [TermMatch]
  let english: EnglishText

  /// A finding in this unit.
  ///
  /// - Parameters:
  ///   - source: bytes of the document's text.
  ///   - target: bytes of the translation; without it, the translation as a whole.
  func finding(
    _ check: CheckID, _ severity: Finding.Severity? = nil, concept: String? = nil, message: String, source: TextRange?,
    target: TextRange? = nil, expected: [String] = [], agreement: String? = nil
  ) -> BitextFinding {
    BitextFinding(
      check, severity ?? CheckDescription.of(check).severity, at: BitextFinding.Place(unit, path: path),
      concept: concept,
      message: message,
      source: .init(unit.source.text, source.map { $0.lowerBound - offset..<$0.upperBound - offset } ?? 0..<0),
      target: .init(unit.target.text, target.map { $0.indices } ?? 0..<0), expected: expected, agreement: agreement)
  }
}
