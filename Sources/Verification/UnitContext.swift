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
  /// Which word of the translation renders which term.
  let account: RenderingAccount
  let agreed: ConceptRenderings
  /// The numbers, dates and times of the source, whose ranges are bytes of the document's text.
  private(set) var sourceFigures: [Figure] = []
  /// The numbers, dates and times of the translation.
  private(set) var targetFigures: [Figure] = []

  init(
    unit: TranslationUnit, path: String, document: AnnotatedDocument, words: Range<Int>, offset: Int,
    matches: [TermMatch], english: EnglishText, account: RenderingAccount, agreed: ConceptRenderings
  ) {
    self.unit = unit
    self.path = path
    self.document = document
    self.words = words
    self.offset = offset
    self.matches = matches
    self.english = english
    self.account = account
    self.agreed = agreed
    sourceFigures = FigureScanner.figures(indonesian: self)
    targetFigures = FigureScanner.figures(in: english)
  }

  /// The bytes of words in the document's text.
  func range(of words: Range<Int>) -> TextRange {
    TextRange(document.words[words.lowerBound].range.lowerBound, document.words[words.upperBound - 1].range.upperBound)
  }

  /// The bytes of tokens of the translation.
  func range(ofTokens tokens: Range<Int>) -> TextRange {
    TextRange(
      english.tokens[tokens.lowerBound].range.lowerBound, english.tokens[tokens.upperBound - 1].range.upperBound)
  }

  /// The words of the source as they are written.
  func text(of words: Range<Int>) -> String { document.source.string(in: range(of: words)) }

  /// The tokens of the translation as they are written.
  func text(ofTokens tokens: Range<Int>) -> String {
    String(decoding: english.bytes[range(ofTokens: tokens).indices], as: UTF8.self)
  }

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
