import Annotation
import Terminology

/// A tally as it stands in a file: columns of numbers that refer to tables of strings.
private struct StoredTally: Codable {
  /// Rises when the columns change.
  static let currentVersion = 2

  var version = currentVersion
  let origin: String
  let documents: Int
  let sentences: Int
  let denseWords: Int
  let distribution: DocumentDistribution
  let types: [String]
  /// Twice the number of the kind, and one more for a content word.
  let typeKinds: PackedIntegers
  let typeCounts: PackedIntegers
  let typeCovered: PackedIntegers
  let terms: PackedIntegers
  let termCounts: PackedIntegers
  let termDocuments: PackedIntegers
  let termForms: [[String: Int]]
  let conceptDocuments: [String: Int]
  let coveredByField: [String: Int]
  let phrases: StoredPhrases
  let acronyms: AcronymTally
  let reference: ReferenceFrequencies?
}

extension CoverageTally: Codable {
  public func encode(to encoder: any Encoder) throws {
    let terms = terms.terms.sorted { $0.key < $1.key }
    try StoredTally(
      origin: origin, documents: documentCount, sentences: sentenceCount, denseWords: denseWordCount,
      distribution: documents, types: types.types.map(\.text),
      typeKinds: PackedIntegers(
        types.types.map { 2 * (WordKind.allCases.firstIndex(of: $0.kind) ?? 0) + ($0.isContent ? 1 : 0) }),
      typeCounts: PackedIntegers(types.counts.map(\.count)), typeCovered: PackedIntegers(types.counts.map(\.covered)),
      terms: PackedIntegers(terms.map(\.key)), termCounts: PackedIntegers(terms.map(\.value.count)),
      termDocuments: PackedIntegers(terms.map(\.value.documents)), termForms: terms.map(\.value.forms),
      conceptDocuments: self.terms.conceptDocuments, coveredByField: self.terms.coveredByField,
      phrases: StoredPhrases(phrases), acronyms: acronyms, reference: reference
    ).encode(to: encoder)
  }

  public init(from decoder: any Decoder) throws {
    let stored = try StoredTally(from: decoder)
    let isConsistent =
      stored.version == StoredTally.currentVersion && stored.types.count == stored.typeKinds.values.count
      && stored.types.count == stored.typeCounts.values.count && stored.types.count == stored.typeCovered.values.count
      && stored.terms.values.count == stored.termCounts.values.count && stored.documents >= 0 && stored.sentences >= 0
      && stored.terms.values.count == stored.termDocuments.values.count
      && stored.terms.values.count == stored.termForms.count && stored.distribution.isConsistent
    guard isConsistent else { throw StoredPhrases.corrupted(decoder) }
    self.init(origin: stored.origin, reference: stored.reference)
    (documentCount, sentenceCount, denseWordCount) = (stored.documents, stored.sentences, stored.denseWords)
    documents = stored.distribution
    acronyms = stored.acronyms
    for (index, text) in stored.types.enumerated() {
      let kind = stored.typeKinds.values[index]
      guard kind / 2 < WordKind.allCases.count else { throw StoredPhrases.corrupted(decoder) }
      types.add(
        .init(count: stored.typeCounts.values[index], covered: stored.typeCovered.values[index]),
        of: .init(text: text, kind: WordKind.allCases[kind / 2], isContent: kind % 2 == 1))
    }
    for (index, term) in stored.terms.values.enumerated() {
      guard let term = Glossary.TermID(exactly: term) else { throw StoredPhrases.corrupted(decoder) }
      terms.add(
        .init(
          count: stored.termCounts.values[index], documents: stored.termDocuments.values[index],
          forms: stored.termForms[index]), of: term)
    }
    terms.add(conceptDocuments: stored.conceptDocuments, coveredByField: stored.coveredByField)
    phrases = try stored.phrases.tally(decoder)
  }
}
