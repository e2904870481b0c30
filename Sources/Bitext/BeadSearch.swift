/// Finds the cheapest sequence of beads by dynamic programming inside a band.
struct BeadSearch {
  /// A bead where it stands, with what speaks for it.
  struct Placed {
    let source: Range<Int>
    let target: Range<Int>
    let evidence: BeadEvidence

    /// Whether there are sentences on both sides.
    var isMatched: Bool { !source.isEmpty && !target.isEmpty }
  }

  private let texts: AlignableTexts
  private let band: AlignmentBand
  /// For each place of the band, the bead that ends there on the cheapest way to it; `noBead` where there is no way.
  private var beads: [UInt8]
  /// Where each row of the band begins among ``beads``.
  private let starts: [Int]

  private static let noBead = UInt8.max
  /// The search looks back over so many rows.
  private static let depth = AlignmentBead.longest + 1

  init(_ texts: AlignableTexts, in band: AlignmentBand) {
    self.texts = texts
    self.band = band
    var starts: [Int] = []
    var area = 0
    for row in band.rows {
      starts.append(area)
      area += row.count
    }
    self.starts = starts
    beads = Array(repeating: Self.noBead, count: area)
  }

  /// The cheapest sequence of beads, which covers both texts in order.
  ///
  /// - Complexity: linear in the area of the band.
  mutating func placedBeads() -> [Placed] {
    fill()
    return trace()
  }

  private mutating func fill() {
    var comparison = PairComparison(texts.expectations, texts.bags)
    var rows = Array(repeating: PairRow(), count: Self.depth)
    var costs: [[Float]] = Array(repeating: [], count: Self.depth)
    for source in band.rows.indices {
      if source > 0 { rows[(source - 1) % Self.depth] = comparison.row(of: source - 1, with: targets(of: source - 1)) }
      let row = band.rows[source]
      var current = [Float](repeating: .infinity, count: row.count)
      for target in row {
        var best: Float = source == 0 && target == 0 ? 0 : .infinity
        for (number, bead) in AlignmentBead.all.enumerated() {
          let from = (source: source - bead.source, target: target - bead.target)
          guard from.source >= 0, band.rows[from.source].contains(from.target) else { continue }
          let column = from.target - band.rows[from.source].lowerBound
          let before = bead.source == 0 ? current[column] : costs[from.source % Self.depth][column]
          guard before < .infinity else { continue }
          var cost = before + bead.cost
          if bead.source > 0, bead.target > 0 {
            cost += texts.paragraphs.cost(of: bead, startingAt: from)
            cost += texts.evidence(for: bead, endingAt: (source, target), rows: rows.span).cost()
          }
          guard cost < best else { continue }
          best = cost
          beads[starts[source] + target - row.lowerBound] = UInt8(number)
        }
        current[target - row.lowerBound] = best
      }
      costs[source % Self.depth] = current
    }
  }

  /// The target sentences that beads with the source sentence may hold.
  private func targets(of sentence: Int) -> Range<Int> {
    let first = max(0, band.rows[sentence + 1].lowerBound - AlignmentBead.longest)
    return first..<band.rows[min(sentence + AlignmentBead.longest, band.rows.count - 1)].upperBound
  }

  private func trace() -> [Placed] {
    var placed: [Placed] = []
    var (source, target) = (band.rows.count - 1, band.rows[band.rows.count - 1].upperBound)
    var comparison = PairComparison(texts.expectations, texts.bags)
    while source > 0 || target > 0 {
      let bead = AlignmentBead.all[Int(beads[starts[source] + target - band.rows[source].lowerBound])]
      let from = (source: source - bead.source, target: target - bead.target)
      var rows = Array(repeating: PairRow(), count: Self.depth)
      for sentence in from.source..<source {
        rows[sentence % Self.depth] = comparison.row(of: sentence, with: from.target..<target)
      }
      let evidence = texts.evidence(for: bead, endingAt: (source, target), rows: rows.span)
      placed.append(Placed(source: from.source..<source, target: from.target..<target, evidence: evidence))
      (source, target) = from
    }
    return placed.reversed()
  }
}
