import Testing

@testable import Verification

@Suite struct NameSpellingTests {
  @Test(
    "Case, diacritics, hyphens and apostrophes tell no names apart",
    arguments: [
      ("Al-Qur'an", "alquran"), ("Chávez", "chavez"), ("Shi’ites", "shiites"), ("Łódź", "lodz"), ("Ærø", "aero"),
    ])
  func letters(name: String, expected: String) {
    #expect(NameSpelling.letters(of: name.utf8) == Array(expected.utf8))
  }

  @Test(
    "Peoples, languages and plurals are derived from names",
    arguments: [
      ("indonesian", "indonesia"), ("somali", "somalia"), ("armenians", "armenia"), ("tamils", "tamil"),
      ("jordan", "jordania"), ("islamists", "islam"),
    ])
  func derivation(word: String, name: String) {
    #expect(NameSpelling.isDerived(Array(word.utf8), from: Array(name.utf8)))
  }

  @Test(
    "Another last letter makes another name",
    arguments: [("rosmalo", "rosmali"), ("pradiptn", "pradipta"), ("iraq", "iran")])
  func otherName(word: String, name: String) {
    #expect(!NameSpelling.isDerived(Array(word.utf8), from: Array(name.utf8)))
  }
}
