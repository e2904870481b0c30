/// Judges phrases by how much they are like the terms that the glossary has already.
///
/// It learns to tell known terms from the other phrases of the same texts. Among the others are the terms that are looked
/// for; that changes its probabilities but not their order.
///
/// Source: C. Elkan and K. Noto, “Learning classifiers from only positive and unlabeled data”, KDD 2008.
struct TermhoodModel: Sendable {
  /// With fewer known terms in the texts there is nothing to learn from.
  static let fewestKnown = 30

  /// So many other phrases for each known one tell as much as all.
  private static let othersForKnown = 4

  private let trees: BoostedTrees?

  /// - Parameter phrases: in an order that tells nothing.
  /// - Complexity: linear in the phrases.
  init(_ phrases: [PhraseStatistics]) {
    let knownCount = phrases.count { $0.isKnown }
    guard knownCount >= Self.fewestKnown, knownCount < phrases.count else {
      trees = nil
      return
    }
    let step = max(1, (phrases.count - knownCount) / (Self.othersForKnown * knownCount))
    var others = 0
    let rows = phrases.filter { phrase in
      if phrase.isKnown { return true }
      others += 1
      return others % step == 0
    }
    trees = BoostedTrees(
      columns: TermhoodFeature.all.map { feature in rows.map(feature.value) }, isMember: rows.map(\.isKnown))
  }

  /// Whether its score tells something: without known terms there is nothing to tell set phrases from others by, nor
  /// *pembunuhan berencana* from *mahkamah membahas*.
  func mayJudge(_ phrase: PhraseStatistics) -> Bool {
    if trees != nil { return true }
    let isSetPhrase = [.preposition, .conjunction, .adverb, .particle].contains(phrase.tags[0])
    return !isSetPhrase && (phrase.tags.last != .verb || phrase.tags.contains(.linker))
  }

  /// The higher, the likelier a term; without known terms, the C-value with the phrase's keyness as its sign.
  func score(_ phrase: PhraseStatistics) -> Double {
    if let trees { return trees.score(TermhoodFeature.all.map { $0.value(phrase) }) }
    let length = (Double(phrase.words.count) + (phrase.words.count == 1 ? 1 : 0)).binaryLogarithm
    return length * phrase.ownCount * (phrase.keyness.value >= 0 ? 1 : 0.5)
  }
}
