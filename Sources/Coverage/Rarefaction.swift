/// How many distinct things a random sample of a text holds on average: the curve by which one sees whether more text
/// would bring more of them.
///
/// It is worked out from the counts alone, so that it depends on no order of documents: a thing with nᵢ of N occurrences is
/// missing from a sample of n with the probability C(N − nᵢ, n) / C(N, n).
///
/// Source: S. H. Hurlbert, “The nonconcept of species diversity: a critique and alternative parameters”, Ecology 52(4),
/// 1971.
struct Rarefaction: Sendable {
  private let total: Int
  /// How many things there are of each count, by count.
  private let classes: [(count: Int, number: Int)]

  /// - Parameters:
  ///   - counts: how often each thing stands in the text.
  ///   - total: the number of places of the text, at least the greatest count.
  init(_ counts: some Sequence<Int>, total: Int) {
    self.total = total
    var numbers: [Int: Int] = [:]
    for count in counts where count > 0 { numbers[count, default: 0] += 1 }
    classes = numbers.map { (count: $0, number: $1) }.sorted { $0.count < $1.count }
  }

  /// The expected number of distinct things in a sample.
  ///
  /// - Parameter size: from 0 to the number of places.
  func expectedCount(inSampleOf size: Int) -> Double {
    var sum = 0.0
    for (count, number) in classes {
      var missing = 1.0
      var occurrence = 0
      while occurrence < count, missing > 1e-9 {
        missing *= Double(max(0, total - size - occurrence)) / Double(total - occurrence)
        occurrence += 1
      }
      sum += Double(number) * (1 - missing)
    }
    return sum
  }
}
