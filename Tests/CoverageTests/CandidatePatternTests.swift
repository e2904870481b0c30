import Testing

@testable import Coverage

@Suite struct CandidatePatternTests {
  @Test(
    "The table takes in and keeps out",
    arguments: [
      ([CandidateWord.Tag.noun, .noun], false, true), ([.noun, .adjective], false, true),
      ([.adjective, .noun], false, true),
      ([.noun, .linker, .verb], false, true), ([.noun, .linker], false, false), ([.preposition, .noun], false, true),
      ([.preposition, .preposition], false, false), ([.adverb, .noun, .name], false, false),
      ([.name, .name], false, false), ([.name, .name], true, true), ([.noun, .conjunction, .noun], true, true),
      ([.name], false, true), ([.verb, .preposition], false, false),
    ])
  func table(tags: [CandidateWord.Tag], isCapitalized: Bool, fits: Bool) {
    let masks = tags.map(\.bit)
    let result = CandidatePattern.fit(masks.span, masks.indices, isCapitalized: isCapitalized)
    #expect(result == fits)
  }

  @Test("Every pattern takes in as many words as its example has", arguments: CandidatePattern.all.map(\.name))
  func examples(name: String) throws {
    let pattern = try #require(CandidatePattern.all.first { $0.name == name })
    #expect(pattern.lengths.contains(pattern.example.split(separator: " ").count))
    #expect(pattern.lengths.upperBound <= CandidatePattern.longest)
  }
}
