import Testing
import TextModel

@testable import Verification

@Suite struct NumeralTests {
  @Test(
    "Separators of either language give what the digits may be worth",
    arguments: [
      ("1.234,56", [1234.56]), ("1,234.56", [1234.56]), ("2,5", [2.5]), ("2.5", [2.5]), ("1.200", [1200, 1.2]),
      ("1,200", [1200, 1.2]), ("0,125", [0.125]), ("1.500.000", [1_500_000]), ("6,9,12", [6, 9, 12]), ("2031", [2031]),
      ("15:30", []), ("1234567890123456", []),
    ])
  func readings(digits: String, expected: [Double]) {
    #expect(numeral(digits).readings == expected)
  }

  @Test("Two groups of two digits may be a time", arguments: [("15.30", 930), ("15:30", 930), ("07.05", 425)])
  func clock(digits: String, minutes: Int) throws {
    let clock = try #require(numeral(digits).clock)
    #expect(clock.hour * 60 + clock.minute == minutes)
  }

  @Test("What is past the hours and minutes of a day is no time", arguments: ["25.10", "15.60", "15,30", "115.30"])
  func noClock(digits: String) {
    #expect(numeral(digits).clock == nil)
  }

  private func numeral(_ digits: String) -> Numeral {
    let bytes = Array(digits.utf8)
    return Numeral(TextRange(0, bytes.count), in: bytes.span)
  }
}
