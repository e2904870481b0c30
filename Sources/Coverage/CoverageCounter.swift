public import Annotation
import Matching
import Terminology
import TextModel
import Tokenization

/// Counts documents into a tally; each thread has one of its own.
public struct CoverageCounter: Sendable {
  /// A document is dense in terms if so many of a hundred of its content words stand in them.
  ///
  /// What dense documents say more often than the others is likelier to belong to the glossary's subject. The threshold is
  /// fixed, so that tallies of shards add up.
  static let densePercentage = 25

  public private(set) var tally: CoverageTally
  private let annotator: Annotator
  private var words = CountedWords()
  private var document: Int32 = 0

  public init(annotator: Annotator, origin: String, reference: ReferenceFrequencies? = nil) {
    self.annotator = annotator
    tally = CoverageTally(origin: origin, reference: reference)
  }

  /// Counts a document.
  ///
  /// - Complexity: linear in the document.
  public mutating func add(_ document: AnnotatedDocument) {
    self.document += 1
    words.prepare(for: document)
    tally.documentCount += 1
    tally.sentenceCount += document.sentences.count
    tally.phrases.compactIfLarge()
    var covered = [Bool](repeating: false, count: document.words.count)
    for sentence in document.sentences { count(sentence, of: document, covered: &covered) }
    var content = 0
    var inside = 0
    var infos: [Int32] = []
    infos.reserveCapacity(document.words.count)
    for (index, word) in document.words.enumerated() {
      let id = words.id(of: word, in: document, analyzer: annotator.analyzer, tally: &tally)
      infos.append(id)
      let entry = words[id]
      if entry.type >= 0 { tally.types.count(entry.type, isCovered: covered[index]) }
      guard entry.isContent else { continue }
      content += 1
      if covered[index] { inside += 1 }
    }
    tally.documents.add(DocumentCoverage(document: document.source.id, wordCount: content, coveredCount: inside))
    let isDense = inside * 100 >= Self.densePercentage * content && content > 0
    if isDense { tally.denseWordCount += content }
    countFields(of: document, infos)
    for sentence in document.sentences {
      var extraction = CandidateExtraction(
        document: document, number: self.document, isDense: isDense, sentence: sentence)
      extraction.count(infos, words, into: &tally.phrases)
    }
    countAcronyms(of: document, infos)
  }

  private mutating func count(_ sentence: AnnotatedSentence, of document: AnnotatedDocument, covered: inout [Bool]) {
    for match in sentence.matches {
      for word in match.words { covered[word] = true }
      tally.terms.count(
        match.term, form: Self.form(of: match, in: document), document: self.document)
    }
  }

  /// The words of the match as they are written, in small letters unless it is an acronym.
  private static func form(of match: TermMatch, in document: AnnotatedDocument) -> String {
    let first = document.words[match.words.lowerBound].range.lowerBound
    let last = document.words[match.words.upperBound - 1].range.upperBound
    let text = String(decoding: document.source.bytes[first..<last], as: UTF8.self)
    return match.words.count == 1 && document.words[match.words.lowerBound].token.letterCase == .upper
      ? text : text.lowercased()
  }

  private mutating func countFields(of document: AnnotatedDocument, _ infos: [Int32]) {
    var concepts: Set<String> = []
    let glossary = document.glossary
    for sentence in document.sentences {
      for match in sentence.matches {
        concepts.insert(glossary.concept(of: match.term))
        guard match.container == nil else { continue }
        let content = match.words.count { words[infos[$0]].isContent }
        tally.terms.count(coveredWords: content, field: glossary.field(of: match.term))
      }
    }
    tally.terms.countDocument(of: concepts)
  }

  private mutating func countAcronyms(of document: AnnotatedDocument, _ infos: [Int32]) {
    for binding in document.acronyms where binding.term == nil {
      let longForm = binding.longForm.map { words[infos[$0]].text }.joined(separator: " ")
      tally.acronyms.count(document.reading(of: document.words[binding.acronym]).form, of: longForm)
    }
  }
}
