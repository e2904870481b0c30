import Tokenization
import Annotation
import Bitext
import Matching
import TextModel
import Terminology

/// Which word of the translation renders which term of the source: the books that the term checks read.
///
/// Every occurrence of a term in the source takes a rendering in the translation that no other has taken, longer ones
/// first; what remains without one is missing, or rendered in a way that is not agreed.
struct RenderingAccount {
  /// A term in the source and what stands for it in the translation.
  struct Entry {
    let match: TermMatch
    let concept: ConceptRenderings.ConceptID
    /// Tokens of the translation; `nil` if nothing was found.
    fileprivate(set) var rendering: TargetTermFinder.Match?
    fileprivate(set) var agreement: ConceptRenderings.Agreement?
    /// Whether it need not be rendered: an acronym in brackets behind its full form.
    let isOptional: Bool
    /// Whether the units before have it.
    let isRepeated: Bool
  }

  /// The occurrences, by their place in the source.
  private(set) var entries: [Entry] = []
  /// All renderings of the glossary in the translation.
  let renderings: [TargetTermFinder.Match]
  private var takenTokens: Set<Int> = []

  /// - Parameter memory: what the units before have said.
  init(
    _ matches: [TermMatch], in document: AnnotatedDocument, english: EnglishText, by agreed: ConceptRenderings,
    vocabulary: inout EnglishVocabulary, memory: DocumentMemory
  ) {
    renderings = agreed.finder.matches(in: english, vocabulary: &vocabulary)
    for match in matches where match.container == nil {
      entries.append(
        Entry(
          match: match, concept: agreed.concept(of: match.term), isOptional: Self.isExplanation(match, in: document),
          isRepeated: memory.mentions(agreed.concept(of: match.term))))
    }
    guard !entries.isEmpty else { return }
    let byRendering = Dictionary(grouping: renderings, by: \.rendering)
    let accounted = accountedTokens(by: agreed, byRendering)
    let candidates = entries.indices.map { index in
      self.candidates(for: index, in: document, english, by: agreed, byRendering, accounted, memory)
    }
    take(candidates, isAgreed: true)
    take(candidates, isAgreed: false)
    share(candidates)
  }

  /// A rendering of an occurrence's concept in the translation.
  private struct Candidate {
    let rendering: TargetTermFinder.Match
    let agreement: ConceptRenderings.Agreement
    /// Whether it is a part of another name: the *Court* of *Supreme Court*.
    let isPartOfOther: Bool
  }

  /// Whether a range of the translation's tokens renders some term.
  func isTaken(_ tokens: Range<Int>) -> Bool { tokens.contains { takenTokens.contains($0) } }

  /// *Komisi Pemberantasan Korupsi (KPK)*: whether the match is a word alone in brackets, which repeats the words before.
  private static func isExplanation(_ match: TermMatch, in document: AnnotatedDocument) -> Bool {
    func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
      guard document.words.indices.contains(index) else { return false }
      let range = document.words[index].range
      return range.count == 1 && document.source.bytes[range.lowerBound] == UInt8(ascii: mark)
    }
    return match.words.count == 1 && isMark("(", at: match.words.lowerBound - 1)
      && isMark(")", at: match.words.upperBound)
  }

  private func candidates(
    for index: Int, in document: AnnotatedDocument, _ english: EnglishText, by agreed: ConceptRenderings,
    _ byRendering: [TargetTermFinder.RenderingID: [TargetTermFinder.Match]], _ accounted: Set<Int>,
    _ memory: DocumentMemory
  ) -> [Candidate] {
    let entry = entries[index]
    var candidates: [Candidate] = []
    for concept in [entry.concept] + entry.match.rivals.map({ agreed.concept(of: $0) }) {
      let mayBeHead = memory.mentions(concept) || entries[..<index].contains { $0.concept == concept }
      for (rendering, agreement) in agreed[concept].agreements {
        for match in byRendering[rendering] ?? [] {
          if agreement.status == .head, !mayBeHead || !Self.hasDeterminer(match, in: english) { continue }
          // *the Graft Agency (KPK)*: an acronym in brackets does not make up for a wrong name before it.
          if !entry.isOptional, Self.isInBrackets(match, in: english) { continue }
          candidates.append(
            Candidate(
              rendering: match, agreement: agreement,
              isPartOfOther: isPartOfOther(match, of: concept, in: english, by: agreed, accounted)))
        }
      }
    }
    let form = document.form(of: entry.match.words)
    if memory.introduces(form) {
      // *Pansus*, once the translation has explained it, is English enough.
      let agreement = ConceptRenderings.Agreement(status: .admitted, term: entry.match.term, text: form)
      for (place, token) in english.tokens.enumerated() where english.string(of: token) == form {
        candidates.append(
          Candidate(
            rendering: .init(rendering: -1, tokens: place..<place + 1), agreement: agreement, isPartOfOther: false))
      }
    }
    return candidates.sorted { one, other in
      func key(_ candidate: Candidate) -> (Int, UInt8, Int, TargetTermFinder.RenderingID) {
        let tokens = candidate.rendering.tokens
        return (-tokens.count, candidate.agreement.status.rawValue, tokens.lowerBound, candidate.rendering.rendering)
      }
      return key(one) < key(other)
    }
  }

  /// Whether a longer name has the match and, beside it, capitalised words that nothing in the source accounts for.
  private func isPartOfOther(
    _ match: TargetTermFinder.Match, of concept: ConceptRenderings.ConceptID, in english: EnglishText,
    by agreed: ConceptRenderings, _ accounted: Set<Int>
  ) -> Bool {
    renderings.contains { other in
      guard other.tokens.count > match.tokens.count, other.tokens.contains(match.tokens) else { return false }
      let concepts = agreed.conceptsOfRendering[Int(other.rendering)]
      guard !concepts.contains(concept), concepts.contains(where: { agreed[$0].isName }) else { return false }
      return other.tokens.contains { index in
        let token = english.tokens[index]
        return !match.tokens.contains(index) && !accounted.contains(index) && token.range.count > 2
          && (token.letterCase == .capitalized || token.letterCase == .upper)
      }
    }
  }

  /// The tokens of the translation that render some term of the source.
  private func accountedTokens(
    by agreed: ConceptRenderings, _ byRendering: [TargetTermFinder.RenderingID: [TargetTermFinder.Match]]
  ) -> Set<Int> {
    var tokens: Set<Int> = []
    for entry in entries {
      for rendering in agreed[entry.concept].agreements.keys {
        for match in byRendering[rendering] ?? [] { tokens.formUnion(match.tokens) }
      }
    }
    return tokens
  }

  private static func isInBrackets(_ match: TargetTermFinder.Match, in english: EnglishText) -> Bool {
    let (start, end) = (match.tokens.lowerBound, match.tokens.upperBound)
    return match.tokens.count == 1 && start > 0 && english.isMark("(", at: start - 1) && end < english.tokens.count
      && english.isMark(")", at: end)
  }

  /// *the commission*, *its ministry*
  private static func hasDeterminer(_ match: TargetTermFinder.Match, in english: EnglishText) -> Bool {
    guard match.tokens.lowerBound > 0 else { return false }
    return determiners.contains(english.lowercased(english.tokens[match.tokens.lowerBound - 1]))
  }

  private static let determiners: Set = ["the", "this", "that", "its", "their", "his", "her", "our"]

  /// Gives renderings to the occurrences that have none, those with the longest and the fewest first.
  private mutating func take(_ candidates: [[Candidate]], isAgreed: Bool) {
    let order = entries.indices.filter { entries[$0].rendering == nil && !candidates[$0].isEmpty }.sorted {
      func key(_ index: Int) -> (Int, Int, Int, Int) {
        // What need not be rendered comes last.
        (
          entries[index].isOptional ? 1 : 0, -candidates[index][0].rendering.tokens.count, candidates[index].count,
          index
        )
      }
      return key($0) < key($1)
    }
    for index in order {
      for candidate in candidates[index] where !candidate.isPartOfOther && !isTaken(candidate.rendering.tokens) {
        if isAgreed, candidate.agreement.status == .deprecated {
          // A banned rendering counts where an agreed one is only a part of it.
          let inner = candidates[index].contains {
            $0.agreement.status != .deprecated && candidate.rendering.tokens.contains($0.rendering.tokens)
              && candidate.rendering.tokens != $0.rendering.tokens
          }
          if !inner { continue }
        }
        entries[index].rendering = candidate.rendering
        entries[index].agreement = candidate.agreement
        takenTokens.formUnion(candidate.rendering.tokens)
        break
      }
    }
  }

  /// *Badan Musyawarah DPR* is the *House Steering Committee*: terms side by side may share the words of one rendering.
  private mutating func share(_ candidates: [[Candidate]]) {
    for index in entries.indices where entries[index].rendering == nil {
      let neighbors = entries.filter { $0.rendering != nil && $0.match.words.isBeside(entries[index].match.words) }
      let shared = candidates[index].first { candidate in
        candidate.agreement.status != .deprecated
          && neighbors.contains { $0.rendering?.tokens.overlaps(candidate.rendering.tokens) == true }
      }
      entries[index].rendering = shared?.rendering
      entries[index].agreement = shared?.agreement
    }
  }
}

extension AnnotatedDocument {
  /// Words as they are written.
  fileprivate func form(of words: Range<Int>) -> String {
    source.string(
      in: TextRange(self.words[words.lowerBound].range.lowerBound, self.words[words.upperBound - 1].range.upperBound))
  }
}

extension Range<Int> {
  /// Whether at most three words lie between: brackets and what they hold.
  fileprivate func isBeside(_ other: Range<Int>) -> Bool {
    lowerBound - other.upperBound <= 3 && other.lowerBound - upperBound <= 3
  }

  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
