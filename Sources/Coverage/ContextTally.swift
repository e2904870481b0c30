/// Sentences that show how phrases are used: of each phrase a few, whichever way the documents come.
///
/// The first occurrences of the documents go before the second ones, and among them those of the first documents by name.
struct ContextTally: Sendable {
  /// The sentences that are kept of each phrase.
  static let limit = 3

  /// A sentence, or a stretch of a long one.
  struct Sentence: Hashable, Sendable, Comparable {
    let document: String
    /// Where the text begins, in bytes of the document.
    let offset: Int32
    let text: String

    static func < (one: Sentence, other: Sentence) -> Bool {
      if one.document != other.document { return one.document < other.document }
      return one.offset == other.offset ? one.text < other.text : one.offset < other.offset
    }
  }

  struct Context: Sendable {
    /// How many occurrences of the phrase the document has before.
    let rank: Int32
    /// The number of the sentence; −1 for none.
    let sentence: Int32

    static let none = Context(rank: .max, sentence: -1)
  }

  private(set) var sentences: [Sentence] = []
  private var contexts: [InlineArray<3, Context>] = []
  /// How many sentences there were when unused ones were last thrown away.
  private var compactedCount = 4096

  init() {}

  /// The contexts of a phrase, in their order.
  subscript(phrase: Int) -> [Context] {
    (0..<Self.limit).map { contexts[phrase][$0] }.filter { $0.sentence >= 0 }
  }

  mutating func appendPhrase() { contexts.append(InlineArray(repeating: .none)) }

  mutating func insert(_ sentence: Sentence) -> Int32 {
    sentences.append(sentence)
    return Int32(sentences.count - 1)
  }

  /// Whether a context of this rank may be among those that are kept.
  func wouldKeep(rank: Int32, of phrase: Int) -> Bool { rank <= contexts[phrase][Self.limit - 1].rank }

  mutating func add(_ context: Context, to phrase: Int) {
    guard wouldKeep(rank: context.rank, of: phrase) else { return }
    var place = Self.limit
    while place > 0, precedes(context, contexts[phrase][place - 1]) { place -= 1 }
    guard place < Self.limit else { return }
    var index = Self.limit - 1
    while index > place {
      contexts[phrase][index] = contexts[phrase][index - 1]
      index -= 1
    }
    contexts[phrase][place] = context
  }

  private func precedes(_ one: Context, _ other: Context) -> Bool {
    if other.sentence < 0 || one.rank != other.rank { return one.rank < other.rank }
    return sentences[Int(one.sentence)] < sentences[Int(other.sentence)]
  }

  /// Compacts if more than half of the sentences may be of no use; the numbers of sentences then change.
  mutating func compactIfLarge() {
    if sentences.count > 2 * compactedCount { compact() }
  }

  /// Throws away the sentences that no phrase shows, and numbers the others anew.
  mutating func compact() {
    var numbers = [Int32](repeating: -1, count: sentences.count)
    var kept: [Sentence] = []
    for phrase in contexts.indices {
      for place in 0..<Self.limit {
        let context = contexts[phrase][place]
        guard context.sentence >= 0 else { continue }
        if numbers[Int(context.sentence)] < 0 {
          numbers[Int(context.sentence)] = Int32(kept.count)
          kept.append(sentences[Int(context.sentence)])
        }
        contexts[phrase][place] = Context(rank: context.rank, sentence: numbers[Int(context.sentence)])
      }
    }
    sentences = kept
    compactedCount = max(4096, kept.count)
  }
}
