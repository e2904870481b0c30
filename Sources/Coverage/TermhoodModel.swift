/// Judges phrases by how much they are like the terms that the glossary has already.
///
/// A naive Bayes classifier of known terms against all other phrases of the same texts. Among the others are the terms that
/// are looked for; that changes its probabilities but not their order.
///
/// Source: C. Elkan and K. Noto, “Learning classifiers from only positive and unlabeled data”, KDD 2008.
struct TermhoodModel: Sendable {
  /// With fewer known terms in the texts there is nothing to learn from.
  static let fewestKnown = 30

  /// Of each feature and class the logarithm of the odds.
  private var weights: [[Int: Double]]
  private let isTrained: Bool

  /// - Complexity: linear in the phrases.
  init(_ phrases: [PhraseStatistics]) {
    let knownCount = phrases.count { $0.isKnown }
    isTrained = knownCount >= Self.fewestKnown && knownCount < phrases.count
    weights = []
    guard isTrained else { return }
    for feature in TermhoodFeature.all {
      var known: [Int: Int] = [:]
      var other: [Int: Int] = [:]
      for phrase in phrases {
        let value = feature.value(phrase)
        if phrase.isKnown { known[value, default: 0] += 1 } else { other[value, default: 0] += 1 }
      }
      let classes = Set(known.keys).union(other.keys)
      let knownSum = Double(knownCount + classes.count)
      let otherSum = Double(phrases.count - knownCount + classes.count)
      weights.append(
        Dictionary(
          uniqueKeysWithValues: classes.map { value in
            let odds =
              (Double(known[value, default: 0] + 1) / knownSum) / (Double(other[value, default: 0] + 1) / otherSum)
            return (value, odds.naturalLogarithm)
          }))
    }
  }

  /// The higher, the likelier a term; without known terms, the C-value with the phrase's keyness as its sign.
  func score(_ phrase: PhraseStatistics) -> Double {
    if !isTrained {
      let length = (Double(phrase.words.count) + (phrase.words.count == 1 ? 1 : 0)).binaryLogarithm
      return length * phrase.ownCount * (phrase.keyness.value >= 0 ? 1 : 0.5)
    }
    var sum = 0.0
    for (feature, weights) in zip(TermhoodFeature.all, weights) { sum += weights[feature.value(phrase)] ?? 0 }
    return sum
  }
}
