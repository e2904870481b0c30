/// How the distinct words and concepts grow with the text.
struct GrowthCurve {
  let points: [CoverageReport.GrowthPoint]
  let newConceptsPerMillionWords: Int

  /// The number of steps from nothing to the whole text.
  private static let stepCount = 20

  /// - Parameters:
  ///   - types: the counts of the content words.
  ///   - concepts: how often each concept stands in the texts.
  ///   - wordCount: all content words.
  init(types: [TypeTally.Counts], concepts: [Int], wordCount: Int) {
    // A concept may stand in fewer words than it has occurrences: terms inside terms.
    let total = max(wordCount, concepts.max() ?? 0)
    let curves = (
      types: Rarefaction(types.map(\.count), total: total), covered: Rarefaction(types.map(\.covered), total: total),
      concepts: Rarefaction(concepts, total: total)
    )
    guard wordCount > 0 else {
      (points, newConceptsPerMillionWords) = ([], 0)
      return
    }
    points = (1...Self.stepCount).map { step in
      let size = wordCount * step / Self.stepCount
      let rounded = { (curve: Rarefaction) in Int(curve.expectedCount(inSampleOf: size).rounded()) }
      return CoverageReport.GrowthPoint(
        words: size, types: rounded(curves.types), coveredTypes: rounded(curves.covered),
        concepts: rounded(curves.concepts))
    }
    // The slope over the last thousandth of the text.
    let step = max(1, wordCount / 1000)
    let gain =
      curves.concepts.expectedCount(inSampleOf: wordCount)
      - curves.concepts.expectedCount(inSampleOf: wordCount - step)
    newConceptsPerMillionWords = Int((gain / Double(step) * 1_000_000).rounded())
  }
}
