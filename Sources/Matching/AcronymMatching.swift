import Terminology
import TextModel
import Tokenization

/// Lets every acronym that the text explains stand for its long form, in all sentences.
struct AcronymMatching {
  private let glossary: Glossary
  private let input: TermMatcher.Input
  /// By the bytes of the acronym; the first that names a term of the glossary, or else the first.
  private var bindings: [ArraySlice<UInt8>: AcronymBinding] = [:]

  init(glossary: Glossary, input: TermMatcher.Input, bindings: [AcronymBinding]) {
    self.glossary = glossary
    self.input = input
    for binding in bindings {
      let acronym = input.bytes[input.tokens[binding.acronym].range.indices]
      if let first = self.bindings[acronym], first.term != nil || binding.term == nil { continue }
      self.bindings[acronym] = binding
    }
  }

  /// - Parameter passedOver: what is decided against, if somebody wants to know.
  /// - Complexity: linear in the sentence.
  func bind(_ matches: inout [TermMatch], in sentence: Range<Int>, passedOver: inout [PassedOverTerm]?) {
    let occurrences = sentence.lazy.compactMap { word in binding(at: word).map { (word: word, binding: $0) } }
    var pending = Array(occurrences)[...]
    if pending.isEmpty { return }
    let bound = Dictionary(pending.map { ($0.word, $0.binding) }, uniquingKeysWith: { first, _ in first })
    var result: [TermMatch] = []
    var places: [Int] = []
    var covered = sentence.lowerBound
    func insertAcronyms(before end: Int) {
      while let (word, binding) = pending.first, word < end {
        pending.removeFirst()
        guard let term = binding.term, word >= covered else { continue }
        result.append(TermMatch(term: term, words: word..<word + 1, kind: .bound, container: nil))
      }
    }
    for match in matches {
      insertAcronyms(before: match.words.lowerBound)
      covered = max(covered, match.words.upperBound)
      places.append(result.count)
      let container = match.container.map { places[$0] }
      if match.words.count == 1, let binding = bound[match.words.lowerBound] {
        if let decided = decided(match, by: binding, container: container, passedOver: &passedOver) {
          result.append(decided)
        }
      } else {
        result.append(
          TermMatch(term: match.term, words: match.words, kind: match.kind, container: container, rivals: match.rivals))
      }
    }
    insertAcronyms(before: sentence.upperBound)
    matches = result
  }

  /// The binding of the acronym at the word, which may have a clitic behind a hyphen.
  private func binding(at word: Int) -> AcronymBinding? {
    let token = input.tokens[word]
    guard token.letterCase != .lower, token.kind == .word else { return nil }
    let form = input.bytes[token.range.indices]
    return bindings[form] ?? form.firstIndex(of: UInt8(ascii: "-")).flatMap { bindings[form[..<$0]] }
  }

  /// The match of an acronym as its binding has it; `nil` if the text binds it to what the glossary lacks.
  private func decided(
    _ match: TermMatch, by binding: AcronymBinding, container: Int?, passedOver: inout [PassedOverTerm]?
  ) -> TermMatch? {
    let candidates = [match.term] + match.rivals
    let own = binding.term.flatMap { bound in
      candidates.first { glossary.concept(of: $0) == glossary.concept(of: bound) }
    }
    for loser in candidates where loser != own {
      passedOver?.append(PassedOverTerm(term: loser, words: match.words, reason: .bound))
    }
    guard let term = own ?? binding.term else { return nil }
    return TermMatch(term: term, words: match.words, kind: own == nil ? .bound : match.kind, container: container)
  }
}
