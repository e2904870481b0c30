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
  /// The English of what this sentence ends: of itself, or of the line of sentences it is the last of.
  public internal(set) var translation: String? = nil
  /// Whether the translation of the next sentence is that of this one too.
  public internal(set) var sharesTranslation = false
}

/// A text with everything the program knows of it; what every writer renders.
public struct AnnotatedDocument: Sendable {
  public let source: SourceText
  public let words: [AnnotatedWord]
  public internal(set) var sentences: [AnnotatedSentence]
  /// Which document of the run it is, from 1, so that writers can give their elements ids of their own.
  public var number = 1
  /// Lines that were recognised as boilerplate, whether they were left out or kept.
  public let boilerplate: [TextRange]
  /// The acronyms that the text explains, whose words are indices into ``words``.
  public let acronyms: [AcronymBinding]
  public let vocabulary: Vocabulary
  public let glossary: Glossary

  /// The sentences between two empty lines, as indices into ``sentences``; between two line ends where no line is empty.
  public var paragraphs: [Range<Int>] {
    let breaks = sentences.indices.dropFirst().map { index in
      source.bytes[sentences[index - 1].range.upperBound..<sentences[index].range.lowerBound]
        .reduce(0) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    }
    let least = breaks.contains { $0 > 1 } ? 2 : 1
    let starts = [0] + breaks.indices.filter { breaks[$0] >= least }.map { $0 + 1 }
    return sentences.isEmpty ? [] : zip(starts, starts.dropFirst() + [sentences.count]).map { $0..<$1 }
  }

  /// What the word is here.
  public func reading(of word: AnnotatedWord) -> Reading { vocabulary.readings[Int(word.reading)] }

  /// The index of the word's reading, for writers that render each reading once.
  public func readingID(of word: AnnotatedWord) -> Int { Int(word.reading) }
}
