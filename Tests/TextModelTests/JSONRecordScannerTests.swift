import Testing
import TextModel

@Suite struct JSONRecordScannerTests {
  private static func strings(_ line: String) -> [String?]? {
    let bytes = Array(line.utf8)
    return JSONRecordScanner.strings(named: ["id", "text"], in: bytes.span)?
      .map { $0.map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test(
    "The named members come in the order of their names, whatever else there is",
    arguments: [
      (#"{"id":"a","text":"b"}"#, ["a", "b"]), (#" { "text" : "b" , "x" : "y", "id": "a" } "#, ["a", "b"]),
      (#"{"text":"b"}"#, [nil, "b"]), (#"{"x":"y"}"#, [nil, nil]),
      (#"{"id":"","text":"\u00e9\n\"\\\/"}"#, ["", "é\n\"\\/"]),
    ])
  func members(_ line: String, _ expected: [String?]) {
    #expect(Self.strings(line) == expected)
  }

  @Test(
    "What is not plain is left to the decoder",
    arguments: [
      "", "{", "{}", "[]", #"{"id":1,"text":"b"}"#, #"{"id":null}"#, #"{"id":"a","id":"b"}"#, #"{"id":"a"} x"#,
      #"{"text":"\ud83d\ude00"}"#, #"{"text":"\u0000"}"#, #"{"text":"\x"}"#, "{\"text\":\"a\tb\"}", #"{"text":"a"#,
      #"{"text":{"a":"b"}}"#, #"{"id":"a",}"#,
    ])
  func refused(_ line: String) {
    #expect(Self.strings(line) == nil)
  }
}
