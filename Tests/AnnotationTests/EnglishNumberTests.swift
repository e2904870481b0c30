import TestSupport
import Testing

@testable import Annotation

@Suite struct EnglishNumberTests {
  @Test("A number is printed as English prints it", arguments: Table.rows("english-numbers.tsv"))
  func number(row: Table.Row) {
    #expect(EnglishNumber.english(for: row[0]) == row[1])
  }

  @Test("No digit is lost or invented outside dates", arguments: 0..<200 as Range<UInt64>)
  func digits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var text = ""
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      text += generator.element(of: ["1", "2", "30", "456", ".", ",", ":"])
    }
    let english = EnglishNumber.english(for: text)
    #expect(english.filter(\.isNumber) == text.filter(\.isNumber), "\(text)")
  }
}
