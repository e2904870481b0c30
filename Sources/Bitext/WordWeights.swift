/// The content words of each sentence of a text, weighted by how few sentences have them.
///
/// The weight is the inverse document frequency (Spärck Jones, 1972) in bits. A sentence keeps its heaviest 64 words, so
/// that the words of a sentence that another one has are one integer.
struct WordWeights: Sendable {
  static let limit = 64
  /// What a word of a single sentence in a long text weighs; rarer than rare says no more.
  private static let heaviest: Float = 6

  /// The words of all sentences, by the caller's numbers.
  private(set) var words: [Int32] = []
  private(set) var weights: [Float] = []
  /// The words of each sentence, as indices into ``words``.
  private(set) var sentences: [Range<Int>] = []
  /// What all words of a sentence weigh together.
  private(set) var totals: [Float] = []
  /// In how many sentences each word stands.
  private(set) var frequencies: [Int32] = []

  /// - Parameter numbered: the words of each sentence by number, each word once.
  init(_ numbered: [[Int32]], wordCount: Int) {
    frequencies = Array(repeating: 0, count: wordCount)
    for sentence in numbered {
      for word in sentence { frequencies[Int(word)] += 1 }
    }
    let count = Float(numbered.count)
    sentences.reserveCapacity(numbered.count)
    for sentence in numbered {
      var weighted = sentence.map { (word: $0, weight: Self.weight(of: Float(frequencies[Int($0)]), among: count)) }
      if weighted.count > Self.limit {
        weighted.sort { ($1.weight, $0.word) < ($0.weight, $1.word) }
        weighted.removeLast(weighted.count - Self.limit)
      }
      let start = words.count
      words += weighted.map(\.word)
      weights += weighted.map(\.weight)
      sentences.append(start..<words.count)
      totals.append(weights[start...].reduce(0, +))
    }
  }

  /// What some words of a sentence weigh, given as bits in their order.
  @inline(__always)
  func weight(of words: UInt64, in sentence: Int) -> Float {
    var rest = words
    var sum: Float = 0
    let start = sentences[sentence].lowerBound
    while rest != 0 {
      sum += weights[start + rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }

  /// Sentences that one imagines behind the text, without any of its words, so that those of a short text weigh something.
  private static let unseen: Float = 16

  private static func weight(of frequency: Float, among count: Float) -> Float {
    min(heaviest, binaryLogarithm((count + unseen) / frequency))
  }

  /// To 0.09, between the powers of two along a line.
  private static func binaryLogarithm(_ value: Float) -> Float { Float(value.exponent) + value.significand - 1 }
}
