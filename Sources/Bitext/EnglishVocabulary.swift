import TextModel

/// The distinct English forms that have been met and the words of renderings that each may be; worked out once a form.
public struct EnglishVocabulary: Sendable {
  /// At this many forms it is emptied before the next text.
  static let maximumFormCount = 400_000

  private var table = FormTable(capacity: 4096)
  private var entries: [(keys: [Int32], isWord: Bool)] = []

  public init() {}

  /// The numbers of the words that the token may be in renderings, and whether it counts as a word at all.
  mutating func keys(
    of token: EnglishToken, in text: EnglishText, finder: TargetTermFinder
  ) -> (keys: [Int32], isWord: Bool) {
    if token.kind == .possessive { return ([], false) }
    let tag = UInt32(token.isAtStart ? 1 : 0) + UInt32(token.kind.rawValue) * 2
    let (id, isNew) = table.insert(token.range.indices, in: text.padded.span, tag: tag)
    if isNew {
      let keys = RenderingWord.keys(of: token, in: text)
      entries.append((keys.compactMap { finder.words[$0] }, !keys.isEmpty))
    }
    return entries[Int(id)]
  }

  /// Forgets everything if there is too much of it.
  public mutating func trim() {
    if entries.count > Self.maximumFormCount { self = EnglishVocabulary() }
  }
}
