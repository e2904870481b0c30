/// A source and a target sentence that share words which stand nowhere else in their texts.
struct AlignmentAnchor: Hashable, Sendable {
  let source: Int
  let target: Int
}

extension AlignmentAnchor {
  /// The chain of anchors, ascending on both sides, that has most of the shared words.
  ///
  /// Sentences that share two rare words count for more than twice as much as those that share one, which happens by
  /// chance.
  ///
  /// - Complexity: n log n in the words of the texts.
  static func chain(_ expectations: StemExpectations, _ bags: StemBags) -> [AlignmentAnchor] {
    let candidates = candidates(expectations, bags).sorted {
      ($0.key.source, $1.key.target) < ($1.key.source, $0.key.target)
    }
    var best = PrefixMaximum(count: bags.words.sentences.count)
    var previous: [Int?] = []
    for (index, candidate) in candidates.enumerated() {
      let before = best.maximum(below: candidate.key.target)
      previous.append(before?.index)
      best.raise(candidate.key.target, to: (before?.weight ?? 0) + candidate.value * candidate.value, index: index)
    }
    var chain: [AlignmentAnchor] = []
    var index = best.maximum(below: bags.words.sentences.count)?.index
    while let current = index {
      chain.append(candidates[current].key)
      index = previous[current]
    }
    return chain.reversed()
  }

  /// Pairs of sentences with the number of words of one sentence each that translate each other.
  private static func candidates(_ expectations: StemExpectations, _ bags: StemBags) -> [AlignmentAnchor: Int] {
    var sentenceOfStem: [Int32: Int] = [:]
    for (index, range) in bags.words.sentences.enumerated() {
      for stem in bags.words.words[range] where bags.words.frequencies[Int(stem)] == 1 { sentenceOfStem[stem] = index }
    }
    var votes: [AlignmentAnchor: Int] = [:]
    for (source, range) in expectations.words.sentences.enumerated() {
      for word in range where expectations.words.frequencies[Int(expectations.words.words[word])] == 1 {
        for target in Set(expectations.stems(ofWordAt: word).compactMap { sentenceOfStem[$0] }) {
          votes[AlignmentAnchor(source: source, target: target), default: 0] += 1
        }
      }
    }
    return votes
  }
}

/// The heaviest entry below an index, among entries that only grow (a Fenwick tree; Fenwick, 1994).
private struct PrefixMaximum {
  private var nodes: [(weight: Int, index: Int)?]

  init(count: Int) { nodes = Array(repeating: nil, count: count + 1) }

  func maximum(below position: Int) -> (weight: Int, index: Int)? {
    var result: (weight: Int, index: Int)?
    var node = position
    while node > 0 {
      if let entry = nodes[node], entry.weight > result?.weight ?? 0 { result = entry }
      node -= node & -node
    }
    return result
  }

  mutating func raise(_ position: Int, to weight: Int, index: Int) {
    var node = position + 1
    while node < nodes.count {
      if weight > nodes[node]?.weight ?? 0 { nodes[node] = (weight, index) }
      node += node & -node
    }
  }
}
