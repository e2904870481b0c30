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
    var node: Int32 = 0
    for token in text.tokens {
      guard let key = RenderingWord.key(of: token, in: text) else { continue }
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
    guard node > 0 else { return nil }
    if endings[Int(node)] < 0 {
      endings[Int(node)] = RenderingID(renderingCount)
      renderingCount += 1
    }
    return endings[Int(node)]
  }

  /// Every rendering that stands in the text, also inside longer ones, by start and then by length.
  ///
  /// Between the words of a rendering there may be articles, hyphens, quotation marks and commas, but no end of a sentence.
  ///
  /// - Complexity: linear in the text, whatever the number of renderings.
  public func matches(in text: EnglishText, vocabulary: inout EnglishVocabulary) -> [Match] {
    let keys = text.tokens.map { vocabulary.keys(of: $0, in: text, finder: self) }
    var matches: [Match] = []
    for start in text.tokens.indices where !keys[start].isEmpty {
      var paths: [Int32] = [0]
      var index = start
      while index < text.tokens.count, !paths.isEmpty {
        if keys[index].isEmpty {
          guard mayStandInside(text.tokens[index], of: text) else { break }
          index += 1
          continue
        }
        var next: [Int32] = []
        for node in paths {
          for key in keys[index] {
            if let end = edges[Self.edge(node, key)], !next.contains(end) { next.append(end) }
          }
        }
        index += 1
        for node in next where endings[Int(node)] >= 0 {
          matches.append(Match(rendering: endings[Int(node)], tokens: start..<index))
        }
        paths = next
      }
    }
    return matches
  }

  private func mayStandInside(_ token: EnglishToken, of text: EnglishText) -> Bool {
    guard token.kind == .mark else { return token.kind == .possessive || isArticle(token, in: text) }
    let byte = text.bytes[token.range.lowerBound]
    // Marks beyond ASCII: dashes and quotation marks, which begin with E2 80.
    return Self.innerMarks.contains(byte) || byte == 0xE2
  }

  private func isArticle(_ token: EnglishToken, in text: EnglishText) -> Bool {
    token.range.count <= 3 && ["the", "a", "an"].contains(text.lowercased(token))
  }

  private static let innerMarks = Set("-/'\",".utf8)

  private static func edge(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
