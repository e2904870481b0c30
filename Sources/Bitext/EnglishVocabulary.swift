import TextModel

/// The distinct English forms that have been met and the words of renderings that each may be; worked out once a form.
public struct EnglishVocabulary: Sendable {
  /// At this many forms it is emptied before the next text.
  static let maximumFormCount = 400_000

  private var table = FormTable(capacity: 4096)
  private var entries: [Entry] = []
  /// The numbers of words of all forms, one form behind the other.
  private(set) var keys: [Int32] = []

  /// What a form may be in renderings.
  struct Entry: Sendable {
    /// Indices into ``EnglishVocabulary/keys``; empty for a form that stands in no rendering.
    let keys: Range<Int32>
    /// Whether it counts as a word at all.
    let isWord: Bool

    static let none = Entry(keys: 0..<0, isWord: false)
  }

  public init() {}

  /// What the token may be in the renderings of the finder, which must be the same at every call.
  mutating func entry(of token: EnglishToken, in text: EnglishText, finder: TargetTermFinder) -> Entry {
    if token.kind == .possessive { return .none }
    let tag = UInt32(token.isAtStart ? 1 : 0) + UInt32(token.kind.rawValue) * 2
    let (id, isNew) = table.insert(token.range.indices, in: text.padded.span, tag: tag)
    if isNew {
      let words = RenderingWord.keys(of: token, in: text)
      let start = Int32(keys.count)
      for word in words {
        if let key = finder.words[word], !keys[Int(start)...].contains(key) { keys.append(key) }
      }
      entries.append(Entry(keys: start..<Int32(keys.count), isWord: !words.isEmpty))
    }
    return entries[Int(id)]
  }

  /// Forgets everything if there is too much of it.
  public mutating func trim() {
    if entries.count > Self.maximumFormCount { self = EnglishVocabulary() }
  }
}
