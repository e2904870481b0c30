import Terminology

/// Decides among concepts that share a term, by what the rest of the text says.
///
/// | evidence | example |
/// | --- | --- |
/// | one of the concepts is named in full elsewhere | *penyakit mulut dan kuku … PMK* |
/// | the terms around are of one concept's subject field | *wabah*, *ternak* … *PMK* |
///
/// Where nothing decides, the match keeps its rivals, so that a reader sees that it is ambiguous.
struct TermDisambiguation {
  let glossary: Glossary

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
}
