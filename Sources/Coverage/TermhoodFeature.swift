/// A property by which known terms differ from other phrases; its values fall into classes.
struct TermhoodFeature: Sendable {
  let name: String
  /// The class of a phrase; phrases of the same class are judged the same.
  let value: @Sendable (PhraseStatistics) -> Int

  static let all = [
    TermhoodFeature(name: "parts of speech") { phrase in
      let tags = phrase.tags.map { Int($0.rawValue) }
      let shape = tags.count < 4 ? tags.reduce(0) { $0 * 16 + $1 + 1 } : tags[0] * 16 + tags.count + 65_536
      return 4 * shape + (phrase.isCapitalized.first ? 2 : 0) + (phrase.isCapitalized.last ? 1 : 0)
    },
    TermhoodFeature(name: "frequency") { min(9, logarithm($0.count)) },
    // C-value: a phrase that stands only inside longer ones is no unit.
    TermhoodFeature(name: "own occurrences") { max(-1, Int((6 * $0.ownCount / Double($0.count)).rounded(.down))) },
    TermhoodFeature(name: "longest container") { 6 * $0.nesting.most / $0.count },
    TermhoodFeature(name: "spread over documents") { 6 * Int($0.counts.documents) / $0.count },
    TermhoodFeature(name: "keyness") { phrase in
      let size = min(7, logarithm(Int(abs(phrase.keyness.value)) + 1))
      return phrase.keyness.value >= 0 ? size : -size - 1
    },
    // After H. Nakagawa and T. Mori, “Automatic term recognition based on statistics of compound nouns and their
    // components”, Terminology 9(2), 2003: what terms a word makes already.
    TermhoodFeature(name: "productivity of the head") { productivityClass($0.productivity.head) },
    TermhoodFeature(name: "productivity of the modifier") { productivityClass($0.productivity.tail) },
    TermhoodFeature(name: "terms with the head") { min(7, logarithm($0.termCounts.head + 1)) },
    TermhoodFeature(name: "terms with the modifier") { min(7, logarithm($0.termCounts.tail + 1)) },
    // Unithood: how much of its parts' occurrences the phrase is.
    TermhoodFeature(name: "share of the head") { shareClass($0.count, $0.parts.head) },
    TermhoodFeature(name: "share of the modifier") { shareClass($0.count, $0.parts.tail) },
    TermhoodFeature(name: "Dice coefficient") { phrase in
      phrase.words.count == 2 ? shareClass(2 * phrase.count, phrase.parts.head + phrase.parts.tail) : -1
    },
    TermhoodFeature(name: "made of terms") { $0.counts.composed * 2 > $0.counts.count ? 1 : 0 },
    TermhoodFeature(name: "person") { $0.counts.reported > 0 ? 1 : 0 },
  ]

  private static func logarithm(_ number: Int) -> Int { Int.bitWidth - 1 - max(1, number).leadingZeroBitCount }

  private static func productivityClass(_ value: Double) -> Int { productivityLimits.count { $0 <= value } }

  private static let productivityLimits = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3]

  private static func shareClass(_ part: Int, _ whole: Int) -> Int {
    let share = Share.of(part, max(part, whole))
    return shareLimits.count { $0 <= share }
  }

  private static let shareLimits = [0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.7, 0.95]
}
