/// What parts of speech a candidate is made of, from its head to its last word; in Indonesian the head comes first.
///
/// Source: Justeson and Katz, “Technical terminology”, Natural Language Engineering 1(1), 1995, for filters of this kind.
struct CandidatePattern: Sendable {
  let name: String
  /// A phrase that the pattern takes in.
  let example: String
  let first: Set<CandidateWord.Tag>
  /// Of the words between, if there may be any.
  let middle: Set<CandidateWord.Tag>
  let last: Set<CandidateWord.Tag>
  let lengths: ClosedRange<Int>
  /// Whether the first and the last word must be written with capitals.
  let isCapitalized: Bool
  private let masks: (first: UInt16, middle: UInt16, last: UInt16)

  private init(
    _ name: String, _ example: String, first: Set<CandidateWord.Tag>, middle: Set<CandidateWord.Tag> = [],
    last: Set<CandidateWord.Tag>, lengths: ClosedRange<Int>, isCapitalized: Bool = false
  ) {
    self.name = name
    self.example = example
    self.first = first
    self.middle = middle
    self.last = last
    self.lengths = lengths
    self.isCapitalized = isCapitalized
    let mask = { (tags: Set<CandidateWord.Tag>) in tags.reduce(UInt16(0)) { $0 | $1.bit } }
    masks = (mask(first), mask(middle), mask(last))
  }

  /// The longest candidate, in words.
  static let longest = 6

  static let all = [
    CandidatePattern(
      "noun phrase", "kebijakan fiskal daerah", first: [.noun, .adjective], middle: [.noun, .adjective, .verb],
      last: [.noun, .adjective, .verb], lengths: 2...4),
    CandidatePattern(
      "name", "Badan Gizi Nasional", first: [.noun, .name, .verb, .adjective],
      middle: [.noun, .name, .adjective, .verb, .foreign, .conjunction, .preposition],
      last: [.noun, .name, .adjective, .verb], lengths: 2...6, isCapitalized: true),
    CandidatePattern(
      "noun with a name", "pemerintah Taliban", first: [.noun], middle: [.noun, .adjective], last: [.name, .foreign],
      lengths: 2...4),
    CandidatePattern(
      "yang phrase", "kekuatan hukum yang mengikat", first: [.noun], middle: [.noun, .adjective, .linker],
      last: [.adjective, .verb], lengths: 3...4),
    CandidatePattern(
      "prepositional phrase", "hak atas tanah", first: [.noun], middle: [.preposition, .conjunction], last: [.noun],
      lengths: 3...3),
    CandidatePattern(
      "verb phrase", "tahan diri", first: [.verb], middle: [.noun], last: [.noun, .adjective, .verb], lengths: 2...3),
    CandidatePattern(
      "set phrase", "di sisi lain", first: [.preposition, .conjunction, .adverb, .particle],
      middle: [.noun, .adjective, .verb, .preposition, .conjunction, .adverb, .particle],
      last: [.noun, .adjective, .conjunction, .adverb, .particle], lengths: 2...3),
    CandidatePattern(
      "verb with an adverb", "berjalan lancar", first: [.verb], last: [.adverb], lengths: 2...2),
    CandidatePattern(
      "verb with a place", "turun ke lapangan", first: [.verb], middle: [.preposition], last: [.noun], lengths: 3...3),
    // All words, since the parts of phrases are counted too; what may be a candidate by itself is a name or unknown.
    CandidatePattern(
      "word", "swasembada", first: Set(CandidateWord.Tag.allCases), last: Set(CandidateWord.Tag.allCases),
      lengths: 1...1),
  ]

  /// Whether the words, one mask of one tag each, fit.
  func fits(_ tags: borrowing Span<UInt16>, _ range: Range<Int>, isCapitalized: Bool) -> Bool {
    guard lengths.contains(range.count), isCapitalized || !self.isCapitalized,
      tags[range.lowerBound] & masks.first != 0, tags[range.upperBound - 1] & masks.last != 0
    else { return false }
    var index = range.lowerBound + 1
    while index < range.upperBound - 1 {
      if tags[index] & masks.middle == 0 { return false }
      index += 1
    }
    return true
  }

  /// Whether some pattern takes the words in.
  static func fit(_ tags: borrowing Span<UInt16>, _ range: Range<Int>, isCapitalized: Bool) -> Bool {
    for pattern in all where pattern.fits(tags, range, isCapitalized: isCapitalized) { return true }
    return false
  }
}
