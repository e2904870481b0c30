import TextModel

/// Finds the English renderings of a glossary in English text, in whatever form they stand there.
///
/// | rendering | found in |
/// | --- | --- |
/// | `state visit` | *state visits*, *the State Visit* |
/// | `sign` | *signed*, *signing* |
/// | `House of Representatives` | *the House of Representatives’* |
/// | `defense minister` | *defence minister* |
/// | `US` | *US*, *U.S.*, never *us* |
public struct TargetTermFinder: Sendable {
  /// The number of a rendering: of all spellings that are compared as the same words.
  public typealias RenderingID = Int32

  /// A rendering found in a text.
  public struct Match: Hashable, Sendable {
    public let rendering: RenderingID
    /// Indices of tokens, from the first word of the rendering to its last.
    public let tokens: Range<Int>

    public init(rendering: RenderingID, tokens: Range<Int>) {
      self.rendering = rendering
      self.tokens = tokens
    }
  }

  /// How many different renderings there are.
  public private(set) var renderingCount = 0
  /// The words of renderings by number.
  private(set) var words: [String: Int32] = [:]
  /// From a node (0 is the root) and a word to the next node.
  private var edges: [UInt64: Int32] = [:]
  /// The rendering that ends at a node, or -1.
  private var endings: [RenderingID] = [-1]

  /// Without any rendering.
  public init() {}

  /// Adds a rendering and returns its number, the same for all that are compared as the same; `nil` if it has no words.
  public mutating func insert(_ rendering: String) -> RenderingID? {
    let text = EnglishText(rendering)
    var keys: [String] = []
    // *anti-corruption* is also *anticorruption*: the words with what hyphens join written as one.
    var joined: [String] = []
    var isBehindHyphen = false
    for token in text.tokens {
      if text.isHyphen(token) {
        isBehindHyphen = true
        continue
      }
      guard let key = RenderingWord.key(of: token, in: text) else { continue }
      keys.append(key)
      if isBehindHyphen, let last = joined.popLast() { joined.append(last + key) } else { joined.append(key) }
      isBehindHyphen = false
    }
    guard !keys.isEmpty else { return nil }
    let node = node(of: keys)
    if endings[node] < 0 {
      endings[node] = RenderingID(renderingCount)
      renderingCount += 1
    }
    if joined.count < keys.count {
      let other = self.node(of: joined)
      if endings[other] < 0 { endings[other] = endings[node] }
    }
    return endings[node]
  }

  /// The node that the words lead to, with the nodes on the way.
  private mutating func node(of keys: [String]) -> Int {
    var node: Int32 = 0
    for key in keys {
      let word = words[key] ?? Int32(words.count)
      words[key] = word
      let edge = Self.edge(node, word)
      if let next = edges[edge] {
        node = next
      } else {
        node = Int32(endings.count)
        endings.append(-1)
        edges[edge] = node
      }
    }
    return Int(node)
  }

  /// Every rendering that stands in the text, also inside longer ones, by start and then by length.
  ///
  /// Between the words of a rendering there may be articles, hyphens, quotation marks, commas and an acronym in brackets,
  /// but no end of a sentence.
  ///
  /// - Complexity: linear in the text, whatever the number of renderings.
  public func matches(in text: EnglishText, vocabulary: inout EnglishVocabulary) -> [Match] {
    var steps: [EnglishVocabulary.Entry] = []
    steps.reserveCapacity(text.tokens.count)
    for token in text.tokens { steps.append(vocabulary.entry(of: token, in: text, finder: self)) }
    var matches: [Match] = []
    // Where each path stands: the token behind its last word, and its node.
    var paths: [(end: Int, node: Int32)] = []
    for start in steps.indices where steps[start].isWord {
      let first = matches.count
      paths.append((start, 0))
      while let path = paths.popLast() {
        var index = path.end
        if path.node > 0 {
          guard let next = skipping(from: index, in: text, steps) else { continue }
          index = next
        }
        func follow(_ key: Int32, over width: Int) {
          guard let node = edges[Self.edge(path.node, key)] else { return }
          if endings[Int(node)] >= 0 {
            // With its hyphen and without it, a rendering is reached on two ways.
            let match = Match(rendering: endings[Int(node)], tokens: start..<index + width)
            if !matches[first...].contains(match) { matches.append(match) }
          }
          paths.append((index + width, node))
        }
        for key in steps[index].keys { follow(vocabulary.keys[Int(key)], over: 1) }
        for key in joinedKeys(at: index, in: text) { follow(key, over: 3) }
      }
    }
    return matches
  }

  /// The keys of the word that the token and the one behind its hyphen make.
  private func joinedKeys(at index: Int, in text: EnglishText) -> [Int32] {
    let tokens = text.tokens
    guard index + 2 < tokens.count, text.isHyphen(tokens[index + 1]), tokens[index].kind == .word,
      tokens[index + 2].kind == .word, tokens[index].range.upperBound == tokens[index + 1].range.lowerBound,
      tokens[index + 1].range.upperBound == tokens[index + 2].range.lowerBound
    else { return [] }
    let joined = text.lowercased(tokens[index]) + text.lowercased(tokens[index + 2])
    return RenderingWord.keys(ofWord: joined).compactMap { words[$0] }
  }

  /// The next word from the token on, over what may stand inside a rendering; `nil` if there is none.
  private func skipping(from start: Int, in text: EnglishText, _ steps: [EnglishVocabulary.Entry]) -> Int? {
    var index = start
    while index < steps.count, !steps[index].isWord {
      if text.isMark("(", at: index), index + 2 < steps.count, text.isMark(")", at: index + 2) {
        index += 3
      } else if mayStandInside(text.tokens[index], of: text) || isAbbreviationStop(index, in: text) {
        index += 1
      } else {
        return nil
      }
    }
    return index < steps.count ? index : nil
  }

  private func mayStandInside(_ token: EnglishToken, of text: EnglishText) -> Bool {
    guard token.kind == .mark else { return token.kind == .possessive || isArticle(token, in: text) }
    let byte = text.bytes[token.range.lowerBound]
    // Marks beyond ASCII: dashes and quotation marks, which begin with E2 80.
    return Self.innerMarks.contains(byte) || byte == 0xE2
  }

  /// *Lt. Gen.*: the stop of a word that is often written short.
  private func isAbbreviationStop(_ index: Int, in text: EnglishText) -> Bool {
    index > 0 && text.isMark(".", at: index)
      && Self.abbreviations.contains(text.lowercased(text.tokens[index - 1]))
  }

  /// Ranks and titles of which renderings are made.
  private static let abbreviations: Set = [
    "lt", "maj", "brig", "gen", "col", "adm", "capt", "sgt", "cmdr", "cmdre", "insp", "st", "mt", "no", "jr", "dr",
    "prof",
  ]

  private func isArticle(_ token: EnglishToken, in text: EnglishText) -> Bool {
    token.range.count <= 3 && ["the", "a", "an"].contains(text.lowercased(token))
  }

  private static let innerMarks = Set("-/'\",".utf8)

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
