import Foundation
import Testing
import TestSupport
import TextModel

@testable import CommandLineTool

@Suite struct JSONLinesTests {
  @Test("Each line gives one line, with its id; blank lines are passed over")
  func documents() throws {
    let input = """
      {"id": "satu", "text": "Presiden tiba."}

      {"text": "Halo.", "id": 7, "more": [1, {"a": null}]}
         \t
      {"text": ""}
      {"id": null, "text": "\\u00e9 \\ud83d\\ude00 \\n"}\r
      {"id": -2, "text": "Halo."}
      """
    let run = Self.run(input)
    #expect(run.status == .success)
    #expect(run.errors == "")
    // A document without an id has the number of its line.
    #expect(try Self.ids(run.output) == ["satu", "7", "5", "6", "-2"])
  }

  @Test("The last line needs no end, and the first may follow a byte order mark")
  func edges() throws {
    let line = #"{"id":"a","text":"Halo."}"#
    for input in [line, line + "\n", "\u{FEFF}" + line, "\u{FEFF}" + line + "\r\n"] {
      let run = Self.run(input)
      #expect(run.status == .success)
      #expect(try Self.ids(run.output) == ["a"])
    }
  }

  @Test("Nothing in, nothing out", arguments: ["", "\n\n", "\u{FEFF}"])
  func nothing(input: String) {
    let run = Self.run(input)
    #expect(run.status == .success)
    #expect(run.output == "")
    #expect(run.errors == "")
  }

  @Test(
    "A line that is no document is reported by its number, and the others still come out",
    arguments: [
      ("{bad", "not valid JSON, expected {\"id\": …, \"text\": …}"),
      ("[1]", "the line is no object, expected {\"id\": …, \"text\": …} with strings"),
      ("\"teks\"", "the line is no object, expected {\"id\": …, \"text\": …} with strings"),
      (#"{"id": "x"}"#, "the object has no “text”, expected {\"id\": …, \"text\": …}"),
      (#"{"id": "x", "text": 5}"#, "“text” has the wrong type, expected {\"id\": …, \"text\": …} with strings"),
      (#"{"id": "x", "text": null}"#, "“text” has the wrong type, expected {\"id\": …, \"text\": …} with strings"),
      (#"{"id": true, "text": "x"}"#, "“id” has the wrong type, expected {\"id\": …, \"text\": …} with strings"),
      (#"{"id": "x", "text": "a\u0000b"}"#, "the text holds a NUL character; remove it"),
      (#"{"id": "x", "text": "\ud800"}"#, "not valid JSON"),
      (#"{"id": "x", "text": "a"} {"id": "y", "text": "b"}"#, "not valid JSON"),
      ("{\"id\": \"x\", \"text\": \"\u{1B}[31m\"}", "not valid JSON"),
    ])
  func wrongLine(line: String, message: String) throws {
    let good = #"{"id":"a","text":"Halo."}"#
    let run = Self.run([good, "", line, good, line].joined(separator: "\n"))
    #expect(run.status == .failure)
    #expect(try Self.ids(run.output) == ["a", "a"])
    #expect(
      run.errors.lines.map { String($0.prefix(26)) } == ["padanan: standard input:3:", "padanan: standard input:5:"])
    #expect(run.errors.lines.allSatisfy { $0.dropFirst(27).hasPrefix(message) }, "\(run.errors)")
    #expect(!run.errors.unicodeScalars.contains("\u{1B}"))
  }

  @Test(
    "Numbers that are no small integers are ids too, or the id is blamed",
    arguments: ["1.5", "12345678901234567890", "1e3"])
  func otherNumbers(id: String) {
    let run = Self.run("{\"id\": \(id), \"text\": \"Halo.\"}")
    #expect(!run.errors.contains("not valid JSON"), "\(run.errors)")
  }

  @Test("Bytes that are no UTF-8 are reported with their place in the line")
  func invalidUTF8() throws {
    let folder = try TemporaryFolder()
    let good = Array("{\"id\":\"a\",\"text\":\"Halo.\"}\n".utf8)
    let file = try folder.write("a.jsonl", good + Array("{\"id\":\"é".utf8) + [0xFF] + Array("\"}\n".utf8) + good)
    let run = folder.run("annotate", "--input", "jsonl", "-f", "jsonl", file)
    #expect(run.status == .failure)
    #expect(run.errors == "padanan: \(file):2: invalid UTF-8: byte 0xFF at byte 10 of the line\n")
    #expect(try Self.ids(run.output) == ["a", "a"])
  }

  @Test("A line over the limit is refused, and the lines behind it still come out", arguments: [64, 3_000_000])
  func longLine(excess: Int) throws {
    let folder = try TemporaryFolder()
    let good = Array("{\"id\":\"a\",\"text\":\"Halo.\"}\n".utf8)
    let long = [UInt8](repeating: UInt8(ascii: "a"), count: SourceText.maximumByteCount + excess)
    let file = try folder.write("a.jsonl", good + long + [UInt8(ascii: "\n")] + good + good)
    let run = folder.run("annotate", "--input", "jsonl", "-f", "jsonl", file)
    #expect(run.status == .failure)
    #expect(
      run.errors.hasPrefix("padanan: \(file):2: the text is longer than the \(SourceText.maximumByteCount) bytes"))
    #expect(run.errors.lines.count == 1)
    let ids = try Self.ids(run.output)
    #expect(ids == ["a", "a", "a"])
  }

  @Test("Every output format takes documents from JSONL", arguments: ["text", "json", "conllu"])
  func formats(format: String) {
    let run = TemporaryFolder.run(
      "annotate", "--input", "jsonl", "-f", format, input: #"{"id":"satu","text":"Presiden tiba."}"#)
    #expect(run.status == .success)
    #expect(run.output.contains("satu"))
    #expect(run.output.contains("president"))
  }

  @Test("Ranges are those of the text that the JSON string means")
  func ranges() throws {
    let run = Self.run(#"{"id":"a","text":"\u00e9\t\"Presiden\" \ud83d\ude00 tiba."}"#)
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let sentences = document?["sentences"] as? [[String: Any]] ?? []
    let words = sentences.flatMap { $0["words"] as? [[String: Any]] ?? [] }
    let presiden = words.first { $0["form"] as? String == "Presiden" }
    let tiba = words.first { $0["form"] as? String == "tiba" }
    #expect(presiden?["range"] as? [Int] == [4, 12])
    #expect(tiba?["range"] as? [Int] == [19, 23])
  }

  private static func run(_ input: String) -> TemporaryFolder.Run {
    TemporaryFolder.run("annotate", "--input", "jsonl", "--format", "jsonl", input: input)
  }

  /// The ids of JSONL output, each line of which must be a document.
  private static func ids(_ output: String) throws -> [String] {
    try output.lines.map { line in
      let document = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(document?["id"] as? String)
    }
  }
}
