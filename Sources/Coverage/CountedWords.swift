import Annotation
import Morphology

/// The readings of a vocabulary as the counting needs them, worked out once each.
struct CountedWords: Sendable {
  struct Entry: Sendable {
    /// The number of the word in the phrase tally; −1 where no candidate may go on.
    let word: Int32
    /// The bit of its tag.
    let tag: UInt16
    /// The number of its type; −1 for marks.
    let type: Int32
    let isCapitalized: Bool
    let isLast: Bool
    let isContent: Bool
    let isReporting: Bool
    let isPersonal: Bool
    /// In small letters, without clitics.
    let text: String
  }

  private var identity: UInt64?
  /// By twice the number of the reading, and one more for a capital.
  private var entryIDs: [Int32] = []
  private var entries: [Entry] = []

  subscript(id: Int32) -> Entry { entries[Int(id)] }

  /// Forgets the readings of another vocabulary.
  mutating func prepare(for document: AnnotatedDocument) {
    if identity != document.vocabulary.identity {
      identity = document.vocabulary.identity
      entryIDs.removeAll(keepingCapacity: true)
      entries.removeAll(keepingCapacity: true)
    }
    let missing = 2 * document.vocabulary.readings.count - entryIDs.count
    if missing > 0 { entryIDs.append(contentsOf: repeatElement(-1, count: missing)) }
  }

  mutating func id(
    of word: AnnotatedWord, in document: AnnotatedDocument, analyzer: MorphologicalAnalyzer, tally: inout CoverageTally
  ) -> Int32 {
    let index = 2 * document.readingID(of: word) + (word.isCapitalizedInside ? 1 : 0)
    if entryIDs[index] >= 0 { return entryIDs[index] }
    let counted = CountedWord(
      document.reading(of: word), isCapitalized: word.isCapitalizedInside, analyzer: analyzer)
    let type: Int32 =
      counted.kind == .punctuation || counted.kind == .symbol
      ? -1
      : tally.types.id(of: .init(text: counted.type, kind: counted.kind, isContent: counted.isContent))
    let id = Int32(entries.count)
    entries.append(
      Entry(
        word: counted.word.map { tally.phrases.id(of: $0) } ?? -1, tag: counted.word?.tag.bit ?? 0, type: type,
        isCapitalized: counted.word?.isCapitalized ?? false, isLast: counted.isLast, isContent: counted.isContent,
        isReporting: counted.isReporting, isPersonal: counted.isPersonal, text: counted.type))
    entryIDs[index] = id
    return id
  }
}
