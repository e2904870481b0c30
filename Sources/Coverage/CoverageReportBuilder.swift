public import Terminology
import TextModel

/// Makes a report of a tally.
public struct CoverageReportBuilder: Sendable {
  private let tally: CoverageTally
  private let glossary: Glossary

  /// - Parameter glossary: the one that the tally was counted with.
  /// - Precondition: the tally fits the glossary.
  public init(_ tally: CoverageTally, glossary: Glossary) {
    precondition(tally.fits(glossary), "a tally is reported with the glossary that it was counted with")
    self.tally = tally
    self.glossary = glossary
  }

  /// - Parameters:
  ///   - minimumCount: how often a phrase must stand in the texts to be a candidate.
  ///   - candidateLimit: the most candidates of either list.
  /// - Complexity: linear in the tally and the glossary.
  public func report(minimumCount: Int, candidateLimit: Int) -> CoverageReport {
    let content = tally.types.content
    let contentTypes = zip(tally.types.types, tally.types.counts).filter { $0.0.isContent && $0.1.count > 0 }
    let concepts = self.concepts()
    let used = Set(concepts.map(\.id))
    let all = Set(glossary.ids.map(glossary.concept(of:)))
    let growth = GrowthCurve(
      types: contentTypes.map(\.1), concepts: concepts.map(\.count), wordCount: content.count)
    return CoverageReport(
      documentCount: tally.documentCount, sentenceCount: tally.sentenceCount,
      tokens: .init(content.covered, of: content.count),
      types: .init(contentTypes.count { $0.1.covered > 0 }, of: contentTypes.count),
      fields: fields(used: used, wordCount: content.count), lexicon: lexiconClasses(), concepts: concepts,
      usedConcepts: .init(used.count, of: all.count), unusedConcepts: all.subtracting(used).sorted(),
      variants: variants(), growth: growth.points, newConceptsPerMillionWords: growth.newConceptsPerMillionWords,
      ranks: ranks(contentTypes.map { ($0.0.text, $0.1) }), histogram: tally.documents.histogram,
      leastCovered: tally.documents.least, mostCovered: tally.documents.most,
      candidates: CandidateList(tally, glossary: glossary, minimumCount: minimumCount, limit: candidateLimit))
  }

  private func fields(used: Set<String>, wordCount: Int) -> [CoverageReport.Field] {
    var concepts: [String: Set<String>] = [:]
    var usedByField: [String: Set<String>] = [:]
    for term in glossary.ids {
      concepts[glossary.field(of: term), default: []].insert(glossary.concept(of: term))
      if tally.terms.terms[term] != nil {
        usedByField[glossary.field(of: term), default: []].insert(glossary.concept(of: term))
      }
    }
    return concepts.map { field, members in
      CoverageReport.Field(
        name: field, coverage: .init(tally.terms.coveredByField[field] ?? 0, of: wordCount),
        concepts: .init(usedByField[field]?.count ?? 0, of: members.count))
    }
    .sorted { ($1.coverage.count, $0.name) < ($0.coverage.count, $1.name) }
  }

  private func lexiconClasses() -> [CoverageReport.LexiconClass] {
    var tokens: [CoverageReport.LexiconClass.Name: Int] = [:]
    var types: [CoverageReport.LexiconClass.Name: Int] = [:]
    for (type, counts) in zip(tally.types.types, tally.types.counts) where counts.count > 0 {
      guard let name = CoverageReport.LexiconClass.Name(type.kind) else { continue }
      tokens[name, default: 0] += counts.count
      types[name, default: 0] += 1
    }
    let sum = (tokens: tokens.values.reduce(0, +), types: types.values.reduce(0, +))
    return CoverageReport.LexiconClass.Name.allCases.map { name in
      CoverageReport.LexiconClass(
        name: name, tokens: .init(tokens[name] ?? 0, of: sum.tokens), types: .init(types[name] ?? 0, of: sum.types))
    }
  }

  private func concepts() -> [CoverageReport.Concept] {
    Dictionary(grouping: tally.terms.terms.keys.sorted(), by: glossary.concept(of:)).map { id, terms in
      let uses = terms.map { term in
        let counts = tally.terms.terms[term] ?? TermTally.Counts()
        return CoverageReport.Term(
          text: glossary.text(of: .term, in: term), count: counts.count,
          forms: counts.forms.map { .init(text: $0, count: $1) }.sorted { ($1.count, $0.text) < ($0.count, $1.text) })
      }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
      return CoverageReport.Concept(
        id: id, field: glossary.field(of: terms[0]), count: uses.reduce(0) { $0 + $1.count },
        documentCount: tally.terms.conceptDocuments[id] ?? 0, terms: uses)
    }
    .sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }

  /// The variants that are spelled nearly as a term of the concept that is none; others are other words for it.
  private func variants() -> [CoverageReport.Variant] {
    let ids = glossary.ids.filter { glossary[$0].type != .variant }
    let standard = Dictionary(grouping: ids, by: glossary.concept(of:))
    return tally.terms.terms.filter { glossary[$0.key].type == .variant }.compactMap { term, counts in
      let (concept, text) = (glossary.concept(of: term), glossary.text(of: .term, in: term))
      let terms = (standard[concept] ?? []).map { glossary.text(of: .term, in: $0) }
      guard let nearest = terms.first(where: { Self.isSpellingVariant(text, of: $0) }) else { return nil }
      return CoverageReport.Variant(text: text, instead: nearest, concept: concept, count: counts.count)
    }
    .sorted { ($1.count, $0.text, $0.concept) < ($0.count, $1.text, $1.concept) }
  }

  /// Whether one letter in five differs at most, spaces and hyphens aside: *kerjasama* and *kerja sama*.
  private static func isSpellingVariant(_ text: String, of standard: String) -> Bool {
    let letters = [text, standard].map { $0.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic } }
    let limit = max(1, letters[1].count / 5)
    return EditDistance.distance(Array(letters[0]), Array(letters[1]), limit: limit) <= limit
  }

  /// The words at the ranks 1, 2, 3 … 100, and then ever farther apart.
  private func ranks(_ types: [(text: String, counts: TypeTally.Counts)]) -> [CoverageReport.Rank] {
    let sorted = types.sorted { ($1.counts.count, $0.text) < ($0.counts.count, $1.text) }
    var ranks: [CoverageReport.Rank] = []
    var rank = 1
    while rank <= sorted.count {
      let (text, counts) = sorted[rank - 1]
      ranks.append(.init(rank: rank, count: counts.count, word: text, coveredCount: counts.covered))
      rank += max(1, rank / 100)
    }
    return ranks
  }
}
