import Terminology
import TextModel
import Tokenization

/// Decides among concepts that share a term, by what the rest of the text says.
///
/// | evidence | example |
/// | --- | --- |
/// | the text binds the acronym to its long form | *Partai Bulan Bintang (PBB)* |
/// | one of the concepts is named in full elsewhere | *penyakit mulut dan kuku … PMK* |
/// | the terms around are of one concept's subject field | *wabah*, *ternak* … *PMK* |
///
/// Where nothing decides, the match keeps its rivals, so that a reader sees that it is ambiguous.
struct TermDisambiguation {
  let glossary: Glossary
  let input: TermMatcher.Input
  let bindings: [AcronymBinding]

  /// How much more the terms of one field must weigh than those of the next.
  private static let decisiveRatio = 2
  /// What a term of the same sentence weighs against one elsewhere in the text.
  private static let sentenceWeight = 3

  /// - Parameter passedOver: for each sentence, what is decided against, if somebody wants to know.
  func resolve(_ matches: inout [[TermMatch]], passedOver: inout [[PassedOverTerm]]?) {
    guard matches.contains(where: { $0.contains { !$0.rivals.isEmpty } }) else { return }
    let clear = matches.map { $0.filter { $0.rivals.isEmpty } }
    let concepts = Set(clear.joined().map { glossary.concept(of: $0.term) })
    let fields = counts(clear.joined())
    for sentence in matches.indices {
      let near = counts(clear[sentence])
      for index in matches[sentence].indices where !matches[sentence][index].rivals.isEmpty {
        let match = matches[sentence][index]
        let terms = [match.term] + match.rivals
        let named = terms.filter { concepts.contains(glossary.concept(of: $0)) }
        let decision = named.count == 1 ? (named[0], .concept) : byField(terms, near: near, far: fields)
        guard let (winner, reason) = decision as (Glossary.TermID, PassedOverTerm.Reason)? else { continue }
        matches[sentence][index] = TermMatch(
          term: winner, words: match.words, kind: match.kind, container: match.container)
        for loser in terms where loser != winner {
          passedOver?[sentence].append(PassedOverTerm(term: loser, words: match.words, reason: reason))
        }
      }
    }
  }

  /// How often terms of each field were found; set phrases stand in texts about anything.
  private func counts(_ matches: some Sequence<TermMatch>) -> [String: Int] {
    matches.lazy.filter { glossary.records[Int($0.term)].partOfSpeech != .phrase }
      .reduce(into: [:]) { $0[glossary.field(of: $1.term), default: 0] += 1 }
  }

  private func byField(
    _ terms: [Glossary.TermID], near: [String: Int], far: [String: Int]
  ) -> (Glossary.TermID, PassedOverTerm.Reason)? {
    let weighed = terms.map { term in
      let field = glossary.field(of: term)
      return (term, near[field, default: 0] * Self.sentenceWeight + far[field, default: 0])
    }
    let sorted = weighed.sorted { $0.1 > $1.1 }
    guard sorted[0].1 >= Self.sentenceWeight, sorted[0].1 >= Self.decisiveRatio * sorted[1].1 else { return nil }
    return (sorted[0].0, .field)
  }

  // MARK: Acronyms that the text explains

  /// Lets every acronym of the bindings stand for its long form, in all sentences.
  func bind(_ matches: inout [[TermMatch]], in sentences: [Range<Int>], passedOver: inout [[PassedOverTerm]]?) {
    for binding in bindings {
      let acronym = input.bytes[input.tokens[binding.acronym].range.indices]
      for (number, sentence) in sentences.enumerated() {
        for word in sentence where isOccurrence(of: acronym, at: word) {
          bind(word, to: binding, in: &matches[number], passedOver: &passedOver, sentence: number)
        }
      }
    }
  }

  /// The acronym itself, or with a clitic behind a hyphen.
  private func isOccurrence(of acronym: ArraySlice<UInt8>, at word: Int) -> Bool {
    let token = input.tokens[word]
    guard token.letterCase != .lower, token.kind == .word, token.range.count >= acronym.count else { return false }
    let form = input.bytes[token.range.indices]
    return form.starts(with: acronym)
      && (form.count == acronym.count || form.dropFirst(acronym.count).first == UInt8(ascii: "-"))
  }

  private func bind(
    _ word: Int, to binding: AcronymBinding, in matches: inout [TermMatch], passedOver: inout [[PassedOverTerm]]?,
    sentence: Int
  ) {
    let words = word..<word + 1
    guard let index = matches.firstIndex(where: { $0.words == words }) else {
      guard let term = binding.term, !matches.contains(where: { $0.words.contains(word) }) else { return }
      let bound = TermMatch(term: term, words: words, kind: .bound, container: nil)
      insert(bound, into: &matches)
      return
    }
    let match = matches[index]
    let candidates = [match.term] + match.rivals
    let own = binding.term.flatMap { bound in
      candidates.first { glossary.concept(of: $0) == glossary.concept(of: bound) }
    }
    for loser in candidates where loser != own {
      passedOver?[sentence].append(PassedOverTerm(term: loser, words: words, reason: .bound))
    }
    if let term = own ?? binding.term {
      matches[index] = TermMatch(
        term: term, words: words, kind: own == nil ? .bound : match.kind, container: match.container)
    } else {
      remove(at: index, from: &matches)
    }
  }

  /// Inserts a match in the order of the text; the containers behind it move on by one.
  private func insert(_ match: TermMatch, into matches: inout [TermMatch]) {
    let index = matches.firstIndex { $0.words.lowerBound > match.words.lowerBound } ?? matches.count
    matches.insert(match, at: index)
    shiftContainers(from: index, by: 1, in: &matches)
  }

  private func remove(at index: Int, from matches: inout [TermMatch]) {
    matches.remove(at: index)
    shiftContainers(from: index, by: -1, in: &matches)
  }

  private func shiftContainers(from index: Int, by distance: Int, in matches: inout [TermMatch]) {
    for position in matches.indices {
      guard let container = matches[position].container, container >= index else { continue }
      let match = matches[position]
      matches[position] = TermMatch(
        term: match.term, words: match.words, kind: match.kind, container: container + distance, rivals: match.rivals)
    }
  }
}
