/// How far two spellings are apart.
public enum EditDistance {
  /// The Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, replacements and swapped
  /// neighbours of Unicode scalars.
  ///
  /// | one | other | distance |
  /// | --- | --- | --- |
  /// | `mentri` | `menteri` | 1 |
  /// | `kebijkaan` | `kebijakan` | 1 |
  ///
  /// - Parameter limit: the greatest distance that is of interest; a greater one may come out as `limit + 1`.
  /// - Complexity: the product of the lengths.
  public static func distance(_ one: String, _ other: String, limit: Int = .max - 1) -> Int {
    distance(Array(one.unicodeScalars), Array(other.unicodeScalars), limit: limit)
  }

  /// The same for spellings that are taken apart already.
  public static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], limit: Int = .max - 1) -> Int {
    if abs(one.count - other.count) > limit { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...other.count)
    for i in 0..<one.count {
      var row = [i + 1]
      row.reserveCapacity(other.count + 1)
      for j in 0..<other.count {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (one[i] == other[j] ? 0 : 1))
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] { best = min(best, beforeLast[j - 1] + 1) }
        row.append(best)
      }
      // No way through a row is shorter than its least member, nor than that of the row before less a swap.
      if row.allSatisfy({ $0 > limit }), last.allSatisfy({ $0 > limit }) { return limit + 1 }
      (beforeLast, last) = (last, row)
    }
    return last[other.count]
  }
}
