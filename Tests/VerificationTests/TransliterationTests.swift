import Testing

@testable import Verification

@Suite struct TransliterationTests {
  @Test(
    "Two systems of transliteration agree",
    arguments: [
      ("khadafi", "gaddafi"), ("mahmud", "mahmoud"), ("syarif", "sharif"), ("haniyah", "haniyeh"),
      ("mohamad", "mohammed"), ("utsman", "uthman"), ("sovyet", "soviet"),
    ])
  func agreement(one: String, other: String) {
    #expect(Transliteration.agree(Array(one.utf8), Array(other.utf8), isKnown: false))
  }

  @Test(
    "A slip is no transliteration",
    arguments: [("prabowo", "prabovo"), ("bandung", "badnung"), ("salahuddin", "salahuudin"), ("kartika", "kartyka")])
  func slip(one: String, other: String) {
    #expect(!Transliteration.agree(Array(one.utf8), Array(other.utf8), isKnown: false))
  }

  @Test("A consonant of another system is a slip in a name that the lexicon has")
  func knownName() {
    #expect(!Transliteration.agree(Array("jakarta".utf8), Array("jaqarta".utf8), isKnown: true))
  }
}
