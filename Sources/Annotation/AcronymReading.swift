import Matching

/// Reads an acronym that the text explains as something else than the lexicon does as a name.
///
/// | text | lexicon | reading |
/// | --- | --- | --- |
/// | *Agreement on Reciprocal Trade (ART)* | household assistant | a name |
/// | *asisten rumah tangga (ART)* | household assistant | household assistant |
enum AcronymReading {
  /// - Parameter bindings: of the text, with the numbers of its words.
  static func settle(
    _ bindings: [AcronymBinding], in words: inout [AnnotatedWord], vocabulary: inout Vocabulary
  ) {
    var names: [Int32: Int32] = [:]
    for binding in bindings where binding.term == nil {
      let bound = words[binding.acronym].reading
      let reading = vocabulary.readings[Int(bound)]
      guard names[bound] == nil, !reading.glosses.isEmpty, reading.gloss != reading.form else { continue }
      let explained = Set(
        binding.longForm.flatMap { index -> [String] in
          let word = vocabulary.readings[Int(words[index].reading)]
          return ([word.form, word.lemma] + word.glosses).flatMap(Self.contentWords)
        })
      guard explained.isDisjoint(with: reading.glosses.flatMap(Self.contentWords)) else { continue }
      names[bound] = vocabulary.nameReading(of: bound)
    }
    if names.isEmpty { return }
    for index in words.indices {
      guard let name = names[words[index].reading] else { continue }
      words[index] = AnnotatedWord(
        token: words[index].token, reading: name, isCapitalizedInside: words[index].isCapitalizedInside)
    }
  }

  /// In lower case, without the articles and prepositions that any two names may share.
  private static func contentWords(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 3 }
  }
}
