import TextModel

/// The distinct English forms that have been met and the words of renderings that each may be; worked out once a form.
public struct EnglishVocabulary: Sendable {
  /// At this many forms it is emptied before the next text.
  static let maximumFormCount = 400_000

  private var table = FormTable(capacity: 4096)
  private var keys: [[Int32]] = []

  public init() {}

  /// The numbers of the words that the token may be in renderings; none for what does not count or stands in none.
  mutating func keys(of token: EnglishToken, in text: EnglishText, finder: TargetTermFinder) -> [Int32] {
    if token.kind == .possessive { return [] }
    let (id, isNew) = table.insert(
      token.range.indices, in: text.padded.span, tag: UInt32(token.isAtStart ? 1 : 0))
    if isNew {
      var found: [Int32] = []
      for key in RenderingWord.keys(of: token, in: text) {
        if let word = finder.words[key], !found.contains(word) { found.append(word) }
      }
      // A word that no rendering has still stands between the words of one.
      if found.isEmpty, token.kind != .mark, !RenderingWord.keys(of: token, in: text).isEmpty { found = [-1] }
      keys.append(found)
    }
    return keys[Int(id)]
  }

  /// Forgets everything if there is too much of it.
  public mutating func trim() {
    if keys.count > Self.maximumFormCount { self = EnglishVocabulary() }
  }
}
