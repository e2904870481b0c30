/// Which words of a source sentence and of some target sentences find each other.
///
/// A bit stands for a word of a sentence, in the order of ``WordWeights``.
struct PairRow: Sendable {
  /// The first of the target sentences.
  var first = 0
  /// For each target sentence, the words of the source sentence that have a translation there.
  var source: [UInt64] = []
  /// For each target sentence, its words that the source sentence leads one to expect.
  var target: [UInt64] = []
}

/// Compares source sentences with target sentences.
struct PairComparison {
  private let expectations: StemExpectations
  private let bags: StemBags
  /// For each stem, the words of the source sentence at hand that lead one to expect it.
  private var expecting: [UInt64]

  init(_ expectations: StemExpectations, _ bags: StemBags) {
    self.expectations = expectations
    self.bags = bags
    expecting = Array(repeating: 0, count: bags.stemCount)
  }

  mutating func row(of sentence: Int, with targets: Range<Int>) -> PairRow {
    let words = expectations.words.sentences[sentence]
    for word in words {
      for stem in expectations.stems(ofWordAt: word) {
        expecting[Int(stem)] |= 1 << UInt64(word - words.lowerBound)
      }
    }
    var source = [UInt64](repeating: 0, count: targets.count)
    var target = source
    let stems = bags.words.words
    for index in targets {
      let range = bags.words.sentences[index]
      var (found, translated): (UInt64, UInt64) = (0, 0)
      for word in range {
        let mask = expecting[Int(stems[word])]
        if mask == 0 { continue }
        found |= mask
        translated |= 1 << UInt64(word - range.lowerBound)
      }
      source[index - targets.lowerBound] = found
      target[index - targets.lowerBound] = translated
    }
    for word in words {
      for stem in expectations.stems(ofWordAt: word) { expecting[Int(stem)] = 0 }
    }
    return PairRow(first: targets.lowerBound, source: source, target: target)
  }
}
