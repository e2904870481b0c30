import Terminology
import TextModel
import Tokenization

@testable import Matching

/// What ``TermMatcher`` finds by spelling, worked out the slow way: every term is compared with every place.
struct NaiveMatcher {
  let glossary: Glossary

  private struct Candidate {
    let term: Int
    let words: Range<Int>
    let kind: MatchKind
  }

  func matches(in source: SourceText) -> [TermMatch] {
    let tokens = Tokenizer().tokens(in: source)
    var left: [Candidate] = []
    for start in tokens.indices {
      for term in glossary.records.indices {
        if let candidate = candidate(term, at: start, of: tokens, in: source) { left.append(candidate) }
      }
    }
    let all = left
    left = bestOfEachStretch(left)
    var matches: [TermMatch] = []
    while let winner = left.min(by: { ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count) })
    {
      let inside = left.filter {
        winner.words.contains($0.words.lowerBound) && $0.words.upperBound <= winner.words.upperBound
      }
      let sorted = inside.sorted { ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count) }
      let container = matches.count
      for (index, part) in sorted.enumerated() {
        matches.append(
          TermMatch(
            term: Int32(part.term), words: part.words, kind: part.kind, container: index == 0 ? nil : container,
            rivals: rivals(of: part, among: all)))
      }
      left.removeAll { $0.words.overlaps(winner.words) }
    }
    return matches
  }

  /// The first term of every other concept that fits the same words as closely.
  private func rivals(of best: Candidate, among candidates: [Candidate]) -> [Glossary.TermID] {
    var concepts = [glossary[Int32(best.term)].concept]
    var rivals: [Glossary.TermID] = []
    for other in candidates.sorted(by: { $0.term < $1.term }) where other.words == best.words && other.kind == best.kind
    {
      let concept = glossary[Int32(other.term)].concept
      if concepts.contains(concept) { continue }
      concepts.append(concept)
      rivals.append(Int32(other.term))
    }
    return rivals
  }

  private func bestOfEachStretch(_ candidates: [Candidate]) -> [Candidate] {
    candidates.filter { one in
      !candidates.contains { other in
        other.words == one.words && (other.kind, other.term) < (one.kind, one.term)
      }
    }
  }

  private func candidate(_ term: Int, at start: Int, of tokens: [Token], in source: SourceText) -> Candidate? {
    let text = SourceText(glossary[Int32(term)].text, id: "term")
    let words = Tokenizer().tokens(in: text)
    let end = start + words.count
    guard end <= tokens.count else { return nil }
    for (token, word) in zip(tokens[start..<end], words) {
      guard source.string(in: token.range).lowercased() == text.string(in: word.range).lowercased() else { return nil }
    }
    let range = TextRange(tokens[start].range.lowerBound, tokens[end - 1].range.upperBound)
    if source.string(in: range) == text.string { return Candidate(term: term, words: start..<end, kind: .exact) }
    guard glossary.records[term].match != .exact else { return nil }
    let isNameInSmallLetters =
      words.count == 1 && text.string.first?.isUppercase == true && tokens[start].letterCase == .lower
    return isNameInSmallLetters ? nil : Candidate(term: term, words: start..<end, kind: .folded)
  }
}
