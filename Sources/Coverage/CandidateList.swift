public import Terminology

/// What the glossary lacks, the likeliest terms first.
public struct CandidateList: Sendable {
  /// Phrases of several words.
  public let phrases: [TermCandidate]
  /// Single words: acronyms, names, and words that the lexicon lacks.
  public let words: [TermCandidate]

  /// What it adds to the score that a text explains an acronym by the phrase: a writer takes it for a term.
  static let explanationWeight = 3.0

  /// How many forms of a candidate are told.
  static let shownForms = 5

  /// So many phrases for each that is listed are looked at for forms of those above them.
  private static let rankedPerListed = 8

  /// In fewer documents a phrase may be the whim of a writer; of fewer documents all count.
  static let fewestDocuments = 2

  /// - Parameters:
  ///   - minimumCount: how often a phrase must stand in the texts to be a candidate.
  ///   - limit: the most candidates of either list.
  /// - Complexity: linear in the phrases of the tally.
  public init(_ tally: CoverageTally, glossary: Glossary, minimumCount: Int = 4, limit: Int = 1000) {
    let selection = PhraseSelection(tally, glossary: glossary, minimumCount: minimumCount)
    phrases = Self.candidates(selection.statistics(lengths: 2...CandidatePattern.longest), of: tally, limit: limit)
    // A word that the lexicon explains needs no entry.
    let words = selection.statistics(lengths: 1...1).filter { $0.tags == [.name] || $0.tags == [.foreign] }
    self.words = Self.candidates(words, of: tally, limit: limit)
  }

  private static func candidates(
    _ statistics: [PhraseStatistics], of tally: CoverageTally, limit: Int
  ) -> [TermCandidate] {
    let model = TermhoodModel(statistics)
    let judged = statistics.filter { model.mayJudge($0) && isCandidate($0, in: tally) }.map { phrase in
      let isExplained = tally.acronyms.acronym(of: tally.phrases.text(ofGroup: phrase.group)) != nil
      let score = model.score(phrase) + (isExplained ? explanationWeight : 0)
      return (phrase: phrase, score: score, isExplained: isExplained)
    }
    let ranked = judged.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    var families = CandidateFamilies()
    for (_, (phrase, score, isExplained)) in ranked.prefix(rankedPerListed * limit) {
      families.add(phrase, score: score, isExplained: isExplained)
    }
    return families.members.prefix(limit).map { family in
      candidate(family, of: tally)
    }
  }

  /// Whether it may be a term: unknown, no person's name, no sentence that newsrooms repeat.
  private static func isCandidate(_ phrase: PhraseStatistics, in tally: CoverageTally) -> Bool {
    guard phrase.counts.known == 0, phrase.counts.documents >= min(fewestDocuments, tally.documentCount) else {
      return false
    }
    let isPerson = phrase.counts.reported * 5 >= phrase.counts.count && phrase.tags.allSatisfy { $0 == .name }
    if isPerson { return false }
    let contexts = tally.phrases.contexts[phrase.group].map { tally.phrases.contexts.sentences[Int($0.sentence)].text }
    return contexts.count < 2 || Set(contexts).count > 1
  }

  private static func candidate(_ family: CandidateFamilies.Family, of tally: CoverageTally) -> TermCandidate {
    let phrase = family.phrase
    let text = tally.phrases.text(ofVariant: phrase.variant)
    let forms = family.forms.map {
      TermCandidate.Form(text: tally.phrases.text(ofVariant: $0.variant), count: $0.count)
    }
    .sorted { ($1.count, $0.text) < ($0.count, $1.text) }.prefix(shownForms)
    let contexts = tally.phrases.contexts[phrase.group].map { context in
      let sentence = tally.phrases.contexts.sentences[Int(context.sentence)]
      return TermCandidate.Context(document: sentence.document, text: sentence.text)
    }
    return TermCandidate(
      text: text, count: phrase.count, documentCount: Int(phrase.counts.documents), score: family.score,
      keyness: phrase.keyness.value, acronym: tally.acronyms.acronym(of: tally.phrases.text(ofGroup: phrase.group)),
      forms: Array(forms), contexts: contexts)
  }
}
