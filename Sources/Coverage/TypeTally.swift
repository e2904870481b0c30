import Annotation

/// The distinct words of the texts: how often each stands there, and how often inside a term.
struct TypeTally: Sendable {
  /// A word in small letters without clitics, as one kind of word.
  struct WordType: Hashable, Sendable, Comparable {
    let text: String
    let kind: WordKind
    let isContent: Bool

    static func < (one: WordType, other: WordType) -> Bool {
      if one.text != other.text { return one.text < other.text }
      return one.kind == other.kind ? one.isContent && !other.isContent : one.kind.rawValue < other.kind.rawValue
    }
  }

  struct Counts: Sendable {
    var count = 0
    /// Occurrences inside terms.
    var covered = 0
  }

  private(set) var types: [WordType] = []
  private var ids: [WordType: Int32] = [:]
  private(set) var counts: [Counts] = []

  mutating func id(of type: WordType) -> Int32 {
    if let id = ids[type] { return id }
    let id = Int32(types.count)
    types.append(type)
    ids[type] = id
    counts.append(Counts())
    return id
  }

  mutating func count(_ type: Int32, isCovered: Bool) {
    counts[Int(type)].count += 1
    if isCovered { counts[Int(type)].covered += 1 }
  }

  /// Content words, and those of them inside terms.
  var content: Counts {
    var sum = Counts()
    for (type, count) in zip(types, counts) where type.isContent {
      sum.count += count.count
      sum.covered += count.covered
    }
    return sum
  }

  mutating func add(_ other: TypeTally) {
    for (type, count) in zip(other.types, other.counts) { add(count, of: type) }
  }

  mutating func add(_ count: Counts, of type: WordType) {
    let id = Int(id(of: type))
    counts[id].count += count.count
    counts[id].covered += count.covered
  }
}
