import FoundationEssentials
import TextModel

/// Reads documents from JSONL: an object with `id` and `text` on each line.
struct JSONLinesReader {
  struct Problem: Error {
    let message: String
  }

  private struct Document: Decodable {
    let id: Identifier?
    let text: String
  }

  /// An `id` is a string or a number.
  private struct Identifier: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      text =
        try (try? container.decode(String.self)) ?? (try? container.decode(Int.self)).map(String.init)
        ?? (try? container.decode(UInt64.self)).map(String.init) ?? String(container.decode(Double.self))
    }
  }

  private let decoder = JSONDecoder()

  /// The document of one line.
  ///
  /// - Parameters:
  ///   - line: the bytes of the line without its end.
  ///   - number: the line's number from 1, which stands in for a missing `id`.
  func document(_ line: ArraySlice<UInt8>, number: Int) throws(Problem) -> SourceText {
    if let plain = plainDocument(line, number: number) { return plain }
    let document: Document
    do {
      document = try decoder.decode(Document.self, from: Data(line))
    } catch {
      throw problem(error, in: line)
    }
    let text = SourceText(document.text, id: document.id?.text ?? String(number))
    if text.bytes.contains(0) { throw Problem(message: "the text holds a NUL character; remove it") }
    return text
  }

  private func plainDocument(_ line: ArraySlice<UInt8>, number: Int) -> SourceText? {
    guard let (id, text) = JSONRecordScanner.record(in: line.span) else { return nil }
    let name = id.map { String(decoding: $0, as: UTF8.self) } ?? String(number)
    return try? SourceText(text, id: name)
  }

  private func problem(_ error: any Error, in line: ArraySlice<UInt8>) -> Problem {
    do {
      _ = try UTF8Span(validating: line.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let byte = String(line[line.startIndex + offset], radix: 16, uppercase: true)
      return Problem(message: "invalid UTF-8: byte 0x\(byte) at byte \(offset + 1) of the line")
    }
    let expected = "expected {\"id\": …, \"text\": …} with strings"
    switch error {
    case DecodingError.keyNotFound(let key, _):
      return Problem(message: "the object has no “\(key.stringValue)”, \(expected)")
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return Problem(
        message: (path.isEmpty ? "the line is no object" : "“\(path)” has the wrong type") + ", " + expected)
    default:
      return Problem(message: "not valid JSON, \(expected)")
    }
  }
}
