public import Terminology

/// What has been counted so far: adds up over documents and over runs, whichever way they come, so that shards give the
/// same report as one run.
///
/// It grows with the distinct words, phrases and term forms of the texts, not with their length or number.
public struct CoverageTally: Sendable {
  /// What must be the same for tallies to be added: the version of the program and its data.
  public let origin: String
  public internal(set) var documentCount = 0
  public internal(set) var sentenceCount = 0
  /// Content words in documents that are dense in terms; ``TypeTally`` has the sum over all.
  var denseWordCount = 0
  var types = TypeTally()
  var terms = TermTally()
  var documents = DocumentDistribution()
  var phrases = PhraseTally()
  /// Acronyms that texts explain and the glossary lacks.
  var acronyms = AcronymTally()
  /// What the texts of comparison hold; they are the same in all tallies of one origin.
  public var reference: ReferenceFrequencies?

  public init(origin: String, reference: ReferenceFrequencies? = nil) {
    self.origin = origin
    self.reference = reference
  }

  /// Adds what other documents have given.
  ///
  /// - Precondition: both have the same origin.
  public mutating func add(_ other: CoverageTally) {
    precondition(origin == other.origin, "tallies of different origins do not add up")
    documentCount += other.documentCount
    sentenceCount += other.sentenceCount
    denseWordCount += other.denseWordCount
    types.add(other.types)
    terms.add(other.terms)
    documents.add(other.documents)
    phrases.add(other.phrases)
    acronyms.add(other.acronyms)
  }

  /// Whether all of its terms are of the glossary, as they are unless the file of the tally has been changed.
  public func fits(_ glossary: Glossary) -> Bool { terms.terms.keys.allSatisfy(glossary.ids.contains) }

  /// How often each term of the glossary stands in the texts.
  public var termCounts: [Glossary.TermID: Int] { terms.terms.mapValues(\.count) }
}
