/// The part of the plane of sentences in which the search looks for the alignment: for each number of source sentences a
/// range of numbers of target sentences, around a chain of anchors.
struct AlignmentBand: Sendable {
  /// Neither bound ever descends, and each range overlaps the next.
  let rows: [ClosedRange<Int>]

  /// - Parameters:
  ///   - anchors: pairs of sentences that ascend on both sides.
  ///   - halfWidth: how far the alignment may stray from the line between the anchors.
  init(anchors: [AlignmentAnchor], sourceCount: Int, targetCount: Int, halfWidth: Int) {
    var lower = Array(repeating: targetCount, count: sourceCount + 1)
    var upper = Array(repeating: 0, count: sourceCount + 1)
    var from = AlignmentAnchor(source: 0, target: 0)
    for to in anchors + [AlignmentAnchor(source: sourceCount, target: targetCount)] {
      let (height, width) = (to.source - from.source, to.target - from.target)
      // Where sentences lack on one side between two anchors, they may lack anywhere between them.
      let reach = halfWidth + min(abs(height - width), 4 * halfWidth)
      for source in from.source...to.source {
        let centre = height == 0 ? from.target : from.target + (source - from.source) * width / height
        lower[source] = min(lower[source], max(0, centre - reach))
        let next = height == 0 ? to.target : min(to.target, centre + width / height + 1)
        upper[source] = max(upper[source], min(targetCount, next + reach))
      }
      from = to
    }
    lower[0] = 0
    upper[sourceCount] = targetCount
    for source in stride(from: sourceCount, to: 0, by: -1) { lower[source - 1] = min(lower[source - 1], lower[source]) }
    for source in 0..<sourceCount { upper[source + 1] = max(upper[source], upper[source + 1]) }
    rows = zip(lower, upper).map { $0...$1 }
  }

  /// How many places the search visits.
  var area: Int { rows.reduce(0) { $0 + $1.count } }

  /// Whether the place lies so near an edge that the alignment may have been kept from going on beyond it.
  func isNearEdge(source: Int, target: Int, targetCount: Int) -> Bool {
    let row = rows[source]
    return row.lowerBound > 0 && target - row.lowerBound < 3
      || row.upperBound < targetCount && row.upperBound - target < 3
  }
}
