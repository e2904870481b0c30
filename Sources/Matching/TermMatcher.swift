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
    var passedOver: [PassedOverTerm]?
    return matches(in: sentence, of: input, passedOver: &passedOver)
  }

  /// The matches in one sentence, and if `passedOver` is not `nil`, what else fits there.
  func matches(in sentence: Range<Int>, of input: Input, passedOver: inout [PassedOverTerm]?) -> [TermMatch] {
    var candidates: [MatchCandidate] = []
    for start in sentence where !input.keyRanges[start].isEmpty {
      let first = candidates.count
      for index in input.keyRanges[start] {
        let key = input.keys[Int(index)]
        if key.relation != .weak, let node = automaton.start(by: key) {
          let path = Path(
            start: start, end: start + 1, node: node, relation: key.relation.isOfHead ? .inflection : key.relation,
            head: key.relation)
          extend(path, in: sentence, of: input, to: &candidates)
        }
      }
      if candidates.count > first + 1 { keepBest(from: first, of: &candidates, passedOver: &passedOver) }
    }
    return candidates.isEmpty ? [] : OverlapResolution.matches(of: candidates, passedOver: &passedOver)
  }

  private struct Path {
    let start: Int
    let end: Int
    let node: Int32
    /// The loosest relation on the way.
    let relation: TermKey.Relation
    /// How the first word is related to the term's.
    let head: TermKey.Relation
  }

  private func extend(
    _ path: Path, in sentence: Range<Int>, of input: Input, to candidates: inout [MatchCandidate]
  ) {
    automaton.forEachTerm(at: path.node) { term in
      if let kind = kind(of: term, on: path, in: input) {
        candidates.append(
          MatchCandidate(
            term: term, words: path.start..<path.end, kind: kind,
            isName: glossary.records[Int(term)].partOfSpeech == .propn))
      }
    }
    guard !path.relation.isLast, path.end < sentence.upperBound, automaton.hasChildren(path.node),
      isJoined(path.end, in: input)
    else {
      return
    }
    let token = input.tokens[path.end]
    if token.kind == .punctuation || token.kind == .symbol {
      guard token.range.count == 1, let key = automaton.key(ofMark: input.bytes[token.range.lowerBound]) else { return }
      follow(key, from: path, in: sentence, of: input, to: &candidates)
    }
    for index in input.keyRanges[path.end] {
      let key = input.keys[Int(index)]
      if !key.relation.isOfHead { follow(key, from: path, in: sentence, of: input, to: &candidates) }
    }
  }

  private func follow(
    _ key: TermKey, from path: Path, in sentence: Range<Int>, of input: Input, to candidates: inout [MatchCandidate]
  ) {
    guard let node = automaton.next(from: path.node, by: key) else { return }
    let relation = max(path.relation, key.relation)
    let longer = Path(
      start: path.start, end: path.end + 1, node: node, relation: relation, head: path.head)
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
    if path.relation != .spelling, record.match != .inflected {
      return isAcronymWithClitic(term, path, in: input) ? .inflected : nil
    }
    if path.head.isOfHead, !isLicensed(path, record) { return nil }
    let range = input.tokens[path.start].range.lowerBound..<input.tokens[path.end - 1].range.upperBound
    let (isSpelledSo, initial) = glossary.withText(of: term) { text in
      (text.equals(input.bytes, in: range), text[0])
    }
    if path.relation == .spelling, isSpelledSo { return .exact }
    if record.match == .exact { return nil }
    // A name of one word is no name in small letters.
    let isName = initial &- UInt8(ascii: "A") < 26
    if isName, path.end - path.start == 1, input.tokens[path.start].letterCase == .lower { return nil }
    let isWhole = automaton.length(of: term) == path.end - path.start
    return path.relation == .spelling && isWhole ? .folded : .inflected
  }

  /// A verb made of a term's first word is another word, unless the term is a verb phrase or its row says so: *bekerja* is
  /// no *kerja*.
  private func isLicensed(_ path: Path, _ record: Glossary.Record) -> Bool {
    guard path.end - path.start > 1 else { return false }
    return path.head == .voice ? record.partOfSpeech == .verb : record.options.contains(.verbal)
  }

  /// *KPU-nya*: a hyphen keeps the acronym as it is written.
  private func isAcronymWithClitic(_ term: Glossary.TermID, _ path: Path, in input: Input) -> Bool {
    guard path.relation == .cliticized, path.end - path.start == 1 else { return false }
    let form = input.tokens[path.start].range
    let end = form.lowerBound + glossary.records[Int(term)].text.count
    return end < form.upperBound && input.bytes[end] == UInt8(ascii: "-")
      && glossary.withText(of: term) { $0.equals(input.bytes, in: form.lowerBound..<end) }
  }

  /// Leaves one candidate for each stretch of words, that of the glossary that wins and the closest, and puts the longest
  /// first; what fits as closely and names another concept becomes its rival.
  private func keepBest(
    from first: Int, of candidates: inout [MatchCandidate], passedOver: inout [PassedOverTerm]?
  ) {
    let sorted = candidates[first...].enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      return (-left.words.count, glossary.precedence(of: left.term), left.kind, one.offset)
        < (-right.words.count, glossary.precedence(of: right.term), right.kind, other.offset)
    }
    candidates.removeSubrange(first...)
    for (_, candidate) in sorted {
      guard candidates.count > first, let best = candidates.last, best.words == candidate.words else {
        candidates.append(candidate)
        continue
      }
      let isRival =
        best.kind == candidate.kind && glossary.precedence(of: best.term) == glossary.precedence(of: candidate.term)
        && !([best.term] + best.rivals).contains { glossary.concept(of: $0) == glossary.concept(of: candidate.term) }
      if isRival {
        candidates[candidates.count - 1].rivals.append(candidate.term)
      } else if best.term != candidate.term {
        passedOver?.append(PassedOverTerm(term: candidate.term, words: candidate.words, reason: .lessClose))
      }
    }
  }
}

extension Span<UInt8> {
  /// Whether the same bytes stand in the range of the text.
  fileprivate func equals(_ text: [UInt8], in range: Range<Int>) -> Bool {
    count == range.count && indices.allSatisfy { self[$0] == text[range.lowerBound + $0] }
  }
}
