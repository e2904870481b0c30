import FoundationEssentials
import TextModel

/// Reads documents from JSONL: an object with `id` and `text` on each line.
struct JSONLinesReader {
  private struct Document: Decodable {
    let id: JSONIdentifier?
    let text: String
  }

  private let decoder = JSONDecoder()

  /// The document of one line.
  ///
  /// - Parameters:
  ///   - line: the bytes of the line without its end.
  ///   - number: the line's number from 1, which stands in for a missing `id`.
  func document(_ line: ArraySlice<UInt8>, number: Int) throws(JSONLineProblem) -> SourceText {
    if let plain = plainDocument(line, number: number) { return plain }
    let document: Document
    do {
      document = try decoder.decode(Document.self, from: Data(line))
    } catch {
      throw JSONLineProblem(error, in: line, expected: "{\"id\": …, \"text\": …} with strings")
    }
    let text = SourceText(document.text, id: document.id?.text ?? String(number))
    if text.bytes.contains(0) { throw JSONLineProblem(message: "the text holds a NUL character; remove it") }
    return text
  }

  private func plainDocument(_ line: ArraySlice<UInt8>, number: Int) -> SourceText? {
    guard let members = JSONRecordScanner.strings(named: ["id", "text"], in: line.span), let text = members[1] else {
      return nil
    }
    let name = members[0].map { String(decoding: $0, as: UTF8.self) } ?? String(number)
    return try? SourceText(text, id: name)
  }
}
