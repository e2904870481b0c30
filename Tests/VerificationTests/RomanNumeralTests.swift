import Testing

@testable import Verification

@Suite struct RomanNumeralTests {
  @Test(
    "Roman numerals up to 39 have their value",
    arguments: [("iv", 4.0), ("ix", 9), ("xiv", 14), ("iii", 3), ("xxix", 29)])
  func value(letters: String, expected: Double) {
    let bytes = Array(letters.utf8)
    #expect(RomanNumeral.value(at: bytes.indices, in: bytes.span) == expected)
  }

  @Test("Other letters are no numeral", arguments: ["dpr", "xia"])
  func noValue(letters: String) {
    let bytes = Array(letters.utf8)
    #expect(RomanNumeral.value(at: bytes.indices, in: bytes.span) == nil)
  }
}
