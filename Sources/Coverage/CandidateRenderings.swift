public import Annotation
public import Bitext
import TextModel

/// Finds for every candidate the English phrases that the translations of its sentences favour.
///
/// The translations are read twice, see ``RenderingAssociation``.
public struct CandidateRenderings: Sendable {
  private let annotator: Annotator
  private let candidates: [TermCandidate]
  /// The words of the candidates in small letters.
  private var wordIDs: [String: Int32] = [:]
  private var phrases = PhraseTable()
  private var association = RenderingAssociation()
  private var vocabulary = Vocabulary()
  /// By twice the number of the reading of the vocabulary, and one more for a capital: the word, or −1.
  private var words: [Int: Int32] = [:]
  private var identity: UInt64?

  public init(_ list: CandidateList, annotator: Annotator) {
    self.annotator = annotator
    candidates = list.phrases + list.words
    for candidate in candidates {
      let words = candidate.text.lowercased().split(separator: " ").map(String.init).map { word in
        if let id = wordIDs[word] { return id }
        let id = Int32(wordIDs.count)
        wordIDs[word] = id
        return id
      }
      _ = phrases.insert(0..<words.count, of: words.span)
    }
  }

  /// Looks at a unit in the first reading.
  public mutating func note(_ unit: TranslationUnit) {
    let document = annotator.document(for: SourceText(unit.source.text, id: ""), vocabulary: &vocabulary)
    let found = candidates(in: document)
    if !found.isEmpty { association.note(found, target: EnglishText(unit.target.text)) }
  }

  public mutating func finishFirstReading() { association.finishFirstReading() }

  /// Looks at a unit in the second reading.
  public mutating func count(_ unit: TranslationUnit) { association.count(EnglishText(unit.target.text)) }

  /// By the text of the candidate.
  public var proposals: [String: [RenderingProposal]] {
    var proposals: [String: [RenderingProposal]] = [:]
    for (index, candidate) in candidates.enumerated() {
      // A candidate of both lists is one phrase of the table.
      let key = candidate.text.lowercased().split(separator: " ").compactMap { wordIDs[String($0)] }
      let found = association.proposals(for: phrases.id(of: 0..<key.count, of: key.span) ?? index)
      if !found.isEmpty { proposals[candidate.text] = found }
    }
    return proposals
  }

  private mutating func candidates(in document: AnnotatedDocument) -> Set<Int> {
    if identity != document.vocabulary.identity {
      identity = document.vocabulary.identity
      words = [:]
    }
    var found: Set<Int> = []
    for sentence in document.sentences {
      let ids = sentence.words.map { id(of: document.words[$0], in: document) }
      for start in ids.indices where ids[start] >= 0 {
        var end = start + 1
        while end <= ids.count, end - start <= CandidatePattern.longest, ids[end - 1] >= 0 {
          if let phrase = phrases.id(of: start..<end, of: ids.span) { found.insert(phrase) }
          end += 1
        }
      }
    }
    return found
  }

  private mutating func id(of word: AnnotatedWord, in document: AnnotatedDocument) -> Int32 {
    let index = 2 * document.readingID(of: word) + (word.isCapitalizedInside ? 1 : 0)
    if let id = words[index] { return id }
    let counted = CountedWord(
      document.reading(of: word), isCapitalized: word.isCapitalizedInside, analyzer: annotator.analyzer)
    let id = counted.word.flatMap { wordIDs[$0.spelling.lowercased()] } ?? -1
    words[index] = id
    return id
  }
}
