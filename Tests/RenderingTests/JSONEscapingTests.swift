import Foundation
import Testing
import TestSupport

@testable import Rendering

@Suite struct JSONEscapingTests {
  @Test(
    "Quotation marks, backslashes and controls are escaped, nothing else", arguments: Table.rows("json-escaping.tsv"))
  func escaping(row: Table.Row) {
    #expect(escaped(String(codePoints: row[0])) == Array(row[1].utf8), "\(row[2])")
  }

  @Test("Only the bytes of the range are written")
  func range() {
    var output: [UInt8] = []
    JSONEscaping.append(Array("ab\"é\u{9B}cd".utf8), 2..<7, to: &output)
    #expect(output == Array(#""\"é\u009b""#.utf8))
  }

  @Test("A JSON parser reads back every text, and no control character stands in it raw")
  func anyText() throws {
    var generator = SeededGenerator(seed: 7)
    let ranges: [ClosedRange<UInt32>] = [
      0...0x9F, 0x20...0x7E, 0xA0...0x2FF, 0x2000...0x206F, 0x4E00...0x4E20, 0x1F600...0x1F64F,
    ]
    for _ in 0..<300 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        let value = UInt32.random(in: generator.element(of: ranges), using: &generator)
        text.append(try #require(Unicode.Scalar(value)))
      }
      let json = escaped(String(text))
      let parsed = try #require(JSONSerialization.jsonObject(with: Data(json), options: .fragmentsAllowed) as? String)
      #expect(Array(parsed.unicodeScalars) == Array(text))
      #expect(
        !String(decoding: json, as: UTF8.self).unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  private func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    JSONEscaping.append(text, to: &output)
    return output
  }
}
