import Testing

@testable import Bitext

@Suite struct AmericanSpellingTests {
  @Test(
    "British spelling becomes American, and words that are spelled alike stay",
    arguments: [
      ("organisation", "organization"), ("labourers", "laborers"), ("defence", "defense"), ("programmes", "programs"),
      ("centre", "center"), ("analysed", "analyzed"), ("authorised", "authorized"), ("travelled", "traveled"),
      ("exercise", "exercise"), ("advised", "advised"), ("rise", "rise"), ("uprising", "uprising"),
      ("police", "police"),
      ("promise", "promise"), ("supervised", "supervised"), ("raised", "raised"), ("premises", "premises"),
      ("our", "our"),
    ])
  func american(word: String, expected: String) {
    #expect(AmericanSpelling.of(word) == expected)
  }

  @Test(
    "American spelling becomes British where that is certain",
    arguments: [
      ("labor", "labour"), ("defense", "defence"), ("centers", "centres"), ("organization", "organization"),
      ("program", "program"), ("check", "check"), ("license", "license"), ("labour", "labour"),
    ])
  func british(word: String, expected: String) {
    #expect(AmericanSpelling.british(of: word) == expected)
  }
}
