/// How sure it is that the sentences of a bead translate each other.
///
/// A free translation shares few words with its source, but between sentences that surely translate each other it is the
/// translation of what stands between them, if little speaks against it.
enum LinkConfidence {
  /// What of the words finds a translation by chance in the sentences that a search has chosen because they do: so that of
  /// the translations of other articles less than one sentence in a hundred is believed.
  private static let chance: Float = 0.3
  /// The log-odds from which on a bead speaks for its neighbours; others speak against them.
  private static let sure: Float = 2
  /// What each of two neighbours on either side adds if it is sure, and takes away if not.
  private static let support: (sure: Float, unsure: Float) = (0.75, 1.25)

  /// The confidence in each bead, from 0 to 1; at a half it is as likely right as wrong. Zero for sentences that have no
  /// counterpart.
  static func confidences(of beads: [BeadSearch.Placed]) -> [Double] {
    let odds = beads.map { $0.isMatched ? -$0.evidence.cost(chance: chance) : 0 }
    return beads.indices.map { index in
      guard beads[index].isMatched else { return 0 }
      let neighbours = [index - 2, index - 1, index + 1, index + 2].filter(beads.indices.contains)
      let sureCount = neighbours.count { odds[$0] >= sure }
      return probability(
        logOdds: odds[index] + Float(sureCount) * support.sure
          - Float(neighbours.count - sureCount) * support.unsure)
    }
  }

  /// Close to the logistic function: as steep in the middle, with longer tails.
  private static func probability(logOdds: Float) -> Double {
    let half = Double(logOdds) / 2
    return 0.5 + 0.5 * half / (1 + abs(half))
  }
}
