import Bitext
import TestSupport
import Testing
import TextModel

@Suite struct JSONLReaderTests {
  @Test(
    "Each line is a unit, whatever else its object has",
    arguments: [
      (#"{"id":"a","source":"Halo.","target":"Hello."}"#, "a: Halo. = Hello."),
      (#"{"source":"Halo.","target":"Hello."}"#, "Halo. = Hello."),
      (#"{"id":7,"target":"\u00e9\n","source":"\ud83d\ude00","x":[1,{}]}"#, "7: 😀 = é\n"),
      (#"{"id":null,"source":"Halo.","target":null}"#, "Halo. = "), (#"{"source":"","target":"Hello."}"#, " = Hello."),
    ])
  func units(_ line: String, _ expected: String) {
    let reading = UnitReading("\u{FEFF}\n\(line)\r\n \n", by: JSONLReader(), pieceSize: 3)
    #expect(reading.pairs == [expected])
    #expect(reading.findings == [])
    #expect(reading.units.map(\.row) == [1])
    #expect(reading.units.map(\.target.line) == [2])
    #expect(reading.units.map(\.target.column) == [nil])
  }

  @Test(
    "Notes are a string, an array of them or nothing",
    arguments: [
      (#""catatan""#, ["catatan"]), (#"["a","b"]"#, ["a", "b"]), ("null", []), ("[]", []),
      (#"["\ud83d\ude00"]"#, ["😀"]),
    ])
  func notes(_ json: String, _ expected: [String]) {
    let reading = UnitReading(#"{"source":"a","target":"b","notes":\#(json)}"#, by: JSONLReader())
    #expect(reading.units.map(\.notes) == [expected])
  }

  @Test(
    "A NUL is no part of a text", arguments: [#""source":"a\u0000","target":"b""#, #""source":"a","target":"\u0000""#])
  func nul(_ members: String) {
    let reading = UnitReading("{\(members)}", by: JSONLReader())
    #expect(reading.units == [])
    #expect(reading.findings == ["f:1:1: error: a text holds a NUL character; remove it"])
  }

  @Test("A unit without any text does not go out, and counts")
  func empty() {
    let reading = UnitReading(
      "{\"source\":\"\",\"target\":\"\"}\n{\"source\":\"a\",\"target\":\"\"}", by: JSONLReader())
    #expect(reading.units.map(\.row) == [2])
    #expect(reading.findings == [])
  }

  @Test(
    "A line that is no unit is reported by its number, and the others go out",
    arguments: [
      ("{bad", "not valid JSON"), ("[1]", "the line is no object"),
      (#"{"id":"x","target":"y"}"#, "the object has no “source”"),
      (#"{"source":"x"}"#, "the object has no “target”"),
      (#"{"source":5,"target":"y"}"#, "“source” has the wrong type"),
      (#"{"source":"x","target":"y","notes":5}"#, "“notes” has the wrong type"),
    ])
  func wrongLine(_ line: String, _ message: String) {
    let good = #"{"source":"a","target":"b"}"#
    let reading = UnitReading([good, line, good].joined(separator: "\n"), by: JSONLReader())
    #expect(reading.units.map(\.row) == [1, 3])
    let expected = "expected {\"id\": …, \"source\": …, \"target\": …} with strings"
    #expect(reading.findings == ["f:2:1: error: \(message), \(expected)"])
  }
}
