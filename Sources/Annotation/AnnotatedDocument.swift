public import Matching
public import TextModel
public import Terminology
public import Tokenization

/// A token and the reading its context chose.
public struct AnnotatedWord: Sendable {
  public let token: Token
  /// The index of the reading in ``AnnotatedDocument/vocabulary``.
  let reading: Int32
  /// Whether it has a capital that no beginning of a sentence or quotation accounts for, as parts of names have.
  public let isCapitalizedInside: Bool

  public var range: TextRange { token.range }
}

/// A sentence with its words and the terms found in it.
public struct AnnotatedSentence: Sendable {
  public let range: TextRange
  /// Indices into ``AnnotatedDocument/words``.
  public let words: Range<Int>
  /// By start, a longer term before its components; their words are indices into ``AnnotatedDocument/words``, their
  /// containers into this array.
  public let matches: [TermMatch]
  /// What fits but is no match, by start; empty unless the annotator explains.
  public let passedOver: [PassedOverTerm]
}

/// A text with everything the program knows of it; what every writer renders.
public struct AnnotatedDocument: Sendable {
  public let source: SourceText
  public let words: [AnnotatedWord]
  public let sentences: [AnnotatedSentence]
  /// Lines that were recognised as boilerplate, whether they were left out or kept.
  public let boilerplate: [TextRange]
  /// The acronyms that the text explains, whose words are indices into ``words``.
  public let acronyms: [AcronymBinding]
  public let vocabulary: Vocabulary
  public let glossary: Glossary

  /// What the word is here.
  public func reading(of word: AnnotatedWord) -> Reading { vocabulary.readings[Int(word.reading)] }

  /// The index of the word's reading, for writers that render each reading once.
  public func readingID(of word: AnnotatedWord) -> Int { Int(word.reading) }
}
