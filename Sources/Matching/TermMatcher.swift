import TextModel
public import Terminology
public import Tokenization

/// Finds the terms of a glossary in a sentence of analysed words.
///
/// | term | found in |
/// | --- | --- |
/// | *kerja sama* | *kerja samanya*, *bekerja sama* |
/// | *menandatangani* | *ditandatangani* |
/// | *Komisi Pemilihan Umum* | nowhere in *komisi … umum … pemilihan* |
public struct TermMatcher: Sendable {
  public let glossary: Glossary
  public let automaton: TermAutomaton

  public init(_ glossary: Glossary) {
    self.glossary = glossary
    automaton = TermAutomaton(glossary)
  }

  /// The tokens of a text and the words of the glossary that each may stand for.
  public struct Input: Sendable {
    public let tokens: [Token]
    public let bytes: [UInt8]
    /// For each token the indices of its keys in ``keys``.
    public let keyRanges: [Range<Int32>]
    public let keys: [TermKey]

    public init(tokens: [Token], bytes: [UInt8], keyRanges: [Range<Int32>], keys: [TermKey]) {
      self.tokens = tokens
      self.bytes = bytes
      self.keyRanges = keyRanges
      self.keys = keys
    }
  }

  /// The matches in one sentence, by start, a longer term before its components.
  ///
  /// - Parameter sentence: indices of the sentence's tokens.
  /// - Complexity: linear in the sentence for terms of bounded length.
  public func matches(in sentence: Range<Int>, of input: Input) -> [TermMatch] {
    var candidates: [TermCandidate] = []
    for start in sentence where !input.keyRanges[start].isEmpty {
      let first = candidates.count
      for index in input.keyRanges[start] {
        let key = input.keys[Int(index)]
        if let node = automaton.start(by: key) {
          let path = Path(start: start, end: start + 1, node: node, relation: key.relation)
          extend(path, in: sentence, of: input, to: &candidates)
        }
      }
      if candidates.count > first + 1 { keepBest(from: first, of: &candidates) }
    }
    return candidates.isEmpty ? [] : OverlapResolution.matches(of: candidates)
  }

  private struct Path {
    let start: Int
    let end: Int
    let node: Int32
    /// The loosest relation on the way.
    let relation: TermKey.Relation
  }

  private func extend(
    _ path: Path, in sentence: Range<Int>, of input: Input, to candidates: inout [TermCandidate]
  ) {
    var term = automaton.firstTerm(at: path.node)
    while term >= 0 {
      if let kind = kind(of: term, on: path, in: input) {
        candidates.append(TermCandidate(term: term, words: path.start..<path.end, kind: kind))
      }
      term = automaton.term(after: term)
    }
    guard path.end < sentence.upperBound, automaton.hasChildren(path.node), isJoined(path.end, in: input) else {
      return
    }
    let token = input.tokens[path.end]
    if token.kind == .punctuation {
      guard token.range.count == 1, let key = automaton.key(ofMark: input.bytes[token.range.lowerBound]) else { return }
      follow(key, from: path, in: sentence, of: input, to: &candidates)
    }
    for index in input.keyRanges[path.end] {
      let key = input.keys[Int(index)]
      if key.relation != .derivation { follow(key, from: path, in: sentence, of: input, to: &candidates) }
    }
  }

  private func follow(
    _ key: TermKey, from path: Path, in sentence: Range<Int>, of input: Input, to candidates: inout [TermCandidate]
  ) {
    guard let node = automaton.next(from: path.node, by: key) else { return }
    let relation = max(path.relation, key.relation)
    let longer = Path(start: path.start, end: path.end + 1, node: node, relation: relation)
    extend(longer, in: sentence, of: input, to: &candidates)
  }

  /// Nothing but spaces, or nothing at all, stands before the token.
  private func isJoined(_ index: Int, in input: Input) -> Bool {
    let gap = input.tokens[index - 1].range.upperBound..<input.tokens[index].range.lowerBound
    return gap.count <= 1 || gap.allSatisfy { input.bytes[$0] <= 0x20 || input.bytes[$0] >= 0x80 }
  }

  /// How the words of the path match the term, or `nil` if its row does not allow it.
  private func kind(of term: Int32, on path: Path, in input: Input) -> MatchKind? {
    let record = glossary.records[Int(term)]
    if path.relation != .spelling, record.match != .inflected { return nil }
    // A verb made of the term's only word is another word: *bekerja* is no *kerja*.
    if path.relation == .derivation, path.end - path.start == 1 { return nil }
    let range = input.tokens[path.start].range.lowerBound..<input.tokens[path.end - 1].range.upperBound
    let text = record.text.indices
    let isExact =
      path.relation == .spelling && range.count == text.count && input.bytes[range].elementsEqual(glossary.bytes[text])
    if isExact { return .exact }
    if record.match == .exact { return nil }
    // A name of one word is no name in small letters.
    let isName = glossary.bytes[text.lowerBound] &- UInt8(ascii: "A") < 26
    if isName, path.end - path.start == 1, input.tokens[path.start].letterCase == .lower { return nil }
    return path.relation == .spelling ? .folded : .inflected
  }

  /// Leaves one candidate for each stretch of words, the closest match, and puts the longest first.
  private func keepBest(from first: Int, of candidates: inout [TermCandidate]) {
    let sorted = candidates[first...].enumerated().sorted { one, other in
      let left = (-one.element.words.count, one.element.kind, one.offset)
      let right = (-other.element.words.count, other.element.kind, other.offset)
      return left < right
    }
    candidates.removeSubrange(first...)
    for (_, candidate) in sorted
    where candidates.count == first || candidates[candidates.count - 1].words != candidate.words {
      candidates.append(candidate)
    }
  }
}
