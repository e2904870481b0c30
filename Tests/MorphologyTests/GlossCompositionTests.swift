import Testing

@testable import Morphology

@Suite struct GlossCompositionTests {
  private static let rows: [(GlossComposition, String, PartOfSpeech, String)] = [
    (.same, "house", .noun, "house"),
    (.passive, "hand over", .verb, "be handed over"),
    (.passive, "be born", .verb, "be born"),
    (.passive, "wide", .adjective, "be made wide"),
    (.accidental, "shoot", .verb, "be shot"),
    (.accidental, "house", .noun, "house"),
    (.superlative, "large", .adjective, "largest"),
    (.possession, "hair", .noun, "have hair"),
    (.possession, "work", .verb, "work"),
    (.causative, "wide", .adjective, "make wide"),
    (.causative, "send", .verb, "send"),
    (.inchoative, "large", .adjective, "become large"),
    (.gerund, "hand over", .verb, "handing over"),
    (.gerund, "economy", .noun, "economy"),
    (.agent, "write", .verb, "writer"),
    (.quality, "free", .adjective, "being free"),
    (.ordinal, "three", .numeral, "third"),
    (.equative, "high", .adjective, "as high as"),
    (.one, "family", .noun, "one family"),
    (.plural, "country", .noun, "countries"),
    (.plural, "hit", .verb, "hit repeatedly"),
    (.intensive, "slow", .adjective, "slow"),
    (.intensive, "hit", .verb, "hit repeatedly"),
    (.reciprocal, "help", .verb, "help each other"),
    (.pattern("in a group of {}"), "four", .numeral, "in a group of four"),
  ]

  @Test("The English of a derived form follows from that of its base", arguments: rows.indices)
  func composition(row: Int) {
    let (composition, base, partOfSpeech, expected) = Self.rows[row]
    #expect(composition.glosses(of: [base], partOfSpeech) == [expected])
  }

  @Test("Every gloss of the base is composed, in its order")
  func allGlosses() {
    #expect(GlossComposition.passive.glosses(of: ["send", "ship"], .verb) == ["be sent", "be shipped"])
    #expect(GlossComposition.passive.glosses(of: [], .verb) == [])
  }

  @Test(
    "Ordinals of words and of digits",
    arguments: [
      ("one", "first"), ("two", "second"), ("three", "third"), ("four", "fourth"), ("five", "fifth"),
      ("eight", "eighth"),
      ("nine", "ninth"), ("ten", "tenth"), ("twelve", "twelfth"), ("twenty", "twentieth"),
    ])
  func ordinal(cardinal: String, expected: String) {
    #expect(EnglishOrdinal.ordinal(cardinal) == expected)
  }

  @Test(
    "Ordinals of digits end as they are read",
    arguments: [
      ("1", "1st"), ("2", "2nd"), ("3", "3rd"), ("4", "4th"), ("10", "10th"), ("11", "11th"), ("12", "12th"),
      ("13", "13th"),
      ("21", "21st"), ("79", "79th"), ("100", "100th"), ("101", "101st"), ("111", "111th"), ("112", "112th"),
      ("113", "113th"),
      ("1000", "1000th"),
    ])
  func ordinalOfDigits(digits: String, expected: String) {
    #expect(EnglishOrdinal.ordinal(digits: digits) == expected)
  }
}
