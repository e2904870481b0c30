import Foundation
import Testing
import TextModel

@Suite struct JSONLineTests {
  @Test(
    "An id is a string or a number",
    arguments: [
      (#""a""#, "a"), ("7", "7"), ("-2", "-2"), ("18446744073709551615", "18446744073709551615"), ("1.5", "1.5"),
    ])
  func identifiers(_ json: String, _ expected: String) throws {
    #expect(try JSONDecoder().decode([JSONIdentifier].self, from: Data("[\(json)]".utf8)).map(\.text) == [expected])
  }

  private struct Record: Decodable {
    let text: String
    let tags: [String]?
  }

  @Test(
    "A problem says what was found and what is expected",
    arguments: [
      ("{", "not valid JSON, expected X"), ("[1]", "the line is no object, expected X"),
      ("{}", "the object has no “text”, expected X"), (#"{"text":1}"#, "“text” has the wrong type, expected X"),
      (#"{"text":"a","tags":[1]}"#, "“tags.Index 0” has the wrong type, expected X"),
    ])
  func problems(_ line: String, _ expected: String) throws {
    let error = try #require(throws: (any Error).self) { try JSONDecoder().decode(Record.self, from: Data(line.utf8)) }
    #expect(JSONLineProblem(error, in: Array(line.utf8)[...], expected: "X").message == expected)
  }

  @Test("Bytes that are no UTF-8 are the problem before everything else")
  func invalidUTF8() {
    let line = (Array("{\"é".utf8) + [0xFF])[...]
    let problem = JSONLineProblem(CancellationError(), in: line, expected: "X")
    #expect(problem.message == "invalid UTF-8: byte 0xFF at byte 5 of the line")
  }
}
