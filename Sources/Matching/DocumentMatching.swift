/// What the terms of a whole text are: those of its sentences, acronyms bound to their long forms, ambiguities decided.
public struct DocumentMatches: Sendable {
  /// For each sentence its matches, by start, a longer term before its components.
  public let sentences: [[TermMatch]]
  /// The acronyms that the text explains.
  public let bindings: [AcronymBinding]
  /// For each sentence what fits but is no match; empty unless it was asked for.
  public let passedOver: [[PassedOverTerm]]
}

extension TermMatcher {
  /// The matches in a text.
  ///
  /// - Parameters:
  ///   - sentences: indices of the tokens of each sentence.
  ///   - explains: whether to keep what is passed over.
  /// - Complexity: linear in the text for terms of bounded length.
  public func matches(in sentences: [Range<Int>], of input: Input, explains: Bool = false) -> DocumentMatches {
    var matches: [[TermMatch]] = []
    var bindings: [AcronymBinding] = []
    var passedOver: [[PassedOverTerm]]? = explains ? [] : nil
    matches.reserveCapacity(sentences.count)
    for sentence in sentences {
      var dropped: [PassedOverTerm]? = explains ? [] : nil
      let found = self.matches(in: sentence, of: input, passedOver: &dropped)
      bindings += AcronymBinding.bindings(in: sentence, of: input, matches: found)
      matches.append(found)
      if let dropped { passedOver?.append(dropped) }
    }
    if !bindings.isEmpty {
      let acronyms = AcronymMatching(glossary: glossary, input: input, bindings: bindings)
      for (number, sentence) in sentences.enumerated() {
        var dropped = passedOver?[number]
        acronyms.bind(&matches[number], in: sentence, passedOver: &dropped)
        if let dropped { passedOver?[number] = dropped }
      }
    }
    TermDisambiguation(glossary: glossary).resolve(&matches, passedOver: &passedOver)
    return DocumentMatches(sentences: matches, bindings: bindings, passedOver: passedOver ?? [])
  }
}
