import Tokenization
import Bitext
import TextModel

/// What the reader of a document still has in mind: concepts that were mentioned, acronyms that were explained.
struct DocumentMemory {
  /// For so many units a full name remains in the reader's mind.
  private static let span = 30

  private var lastMentions: [ConceptRenderings.ConceptID: Int] = [:]
  private var introductions: Set<String> = []
  private var row = 0

  /// Whether one of the units before mentions the concept in the source.
  func mentions(_ concept: ConceptRenderings.ConceptID) -> Bool {
    lastMentions[concept].map { row - $0 <= Self.span } ?? false
  }

  /// Whether the translation has explained the acronym, here or before: *the special committee (Pansus)*.
  func introduces(_ acronym: String) -> Bool { introductions.contains(acronym) }

  /// Comes to a unit.
  mutating func begin(_ row: Int, _ english: EnglishText) {
    self.row = row
    let tokens = english.tokens
    for index in tokens.indices.dropFirst().dropLast() {
      guard tokens[index].kind == .word, tokens[index].letterCase != .lower, english.isMark("(", at: index - 1),
        english.isMark(")", at: index + 1)
      else { continue }
      introductions.insert(english.string(of: tokens[index]))
    }
  }

  /// Leaves a unit with the concepts of its source.
  mutating func end(mentioning concepts: some Sequence<ConceptRenderings.ConceptID>) {
    for concept in concepts { lastMentions[concept] = row }
  }
}
