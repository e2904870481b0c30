public import Bitext

/// Finds the English phrases that the translations of something favour: counts in how many units each stands with it and
/// without it.
///
/// The units are read twice: first to see with what each phrase stands, then to count how often it stands at all.
public struct RenderingAssociation: Sendable {
  /// What is counted of an English phrase in the units of one source.
  private struct Companion: Sendable {
    var count = 0
    /// By spelling.
    var spellings: [String: Int] = [:]
  }

  /// The units of a source that are looked at; more tell no more.
  private static let mostUnits = 400

  private var unitCounts: [Int: Int] = [:]
  private var companions: [Int: [String: Companion]] = [:]
  private var totals: [String: Int] = [:]

  public init() {}

  /// Notes a unit that holds the sources, in the first reading.
  public mutating func note(_ sources: Set<Int>, target: EnglishText) {
    if sources.isEmpty { return }
    let phrases = EnglishPhrases.phrases(of: target)
    for source in sources {
      unitCounts[source, default: 0] += 1
      guard unitCounts[source, default: 0] <= Self.mostUnits else { continue }
      for phrase in phrases {
        companions[source, default: [:]][phrase.key, default: Companion()].count += 1
        companions[source, default: [:]][phrase.key, default: Companion()].spellings[phrase.text, default: 0] += 1
      }
    }
  }

  /// Ends the first reading: phrases that stand once with a source say nothing.
  public mutating func finishFirstReading() {
    for (source, phrases) in companions {
      let kept = phrases.filter { $0.value.count > 1 }
      companions[source] = kept
      for key in kept.keys { totals[key] = 0 }
    }
  }

  /// Counts the phrases of a unit, in the second reading.
  public mutating func count(_ target: EnglishText) {
    for phrase in EnglishPhrases.phrases(of: target) where totals[phrase.key] != nil {
      totals[phrase.key, default: 0] += 1
    }
  }

  /// The phrases that the translations favour, the best first.
  public func proposals(for source: Int, limit: Int = 3) -> [RenderingProposal] {
    let units = min(unitCounts[source] ?? 0, Self.mostUnits)
    let ranked = (companions[source] ?? [:]).map { key, companion in
      let total = totals[key] ?? companion.count
      let score = Self.score(
        joint: companion.count, units: units, total: total, words: key.utf8.count { $0 == 0x20 } + 1)
      return (key: key, companion: companion, total: total, score: score)
    }
    .sorted { ($1.score, $0.key) < ($0.score, $1.key) }
    return ranked.prefix(limit).map { entry in
      let spelling = entry.companion.spellings.min { ($1.value, $0.key) < ($0.value, $1.key) }
      return RenderingProposal(
        text: spelling?.key ?? entry.key, count: entry.companion.count, unitCount: units, total: entry.total)
    }
  }

  /// Dice's coefficient; a phrase of more words is preferred to its parts if it stands nearly as often.
  ///
  /// Source: L. R. Dice, “Measures of the amount of ecologic association between species”, Ecology 26(3), 1945.
  private static func score(joint: Int, units: Int, total: Int, words: Int) -> Double {
    let dice = 2 * Double(joint) / Double(units + max(joint, total))
    // What stands together once or twice may do so by chance.
    let support = Double(joint) / (Double(joint) + 1.5)
    return dice * support * (1 + 0.25 * Double(min(words, 4) - 1))
  }
}

/// An English phrase that the translations of a candidate's sentences favour.
public struct RenderingProposal: Hashable, Sendable {
  public let text: String
  /// In how many units it stands with the candidate.
  public let count: Int
  /// How many units hold the candidate.
  public let unitCount: Int
  /// In how many units it stands at all.
  public let total: Int
}
