/// The `id` of a JSON object: a string or a number, taken as it is written.
public struct JSONIdentifier: Decodable, Sendable {
  public let text: String

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    text =
      try (try? container.decode(String.self)) ?? (try? container.decode(Int.self)).map(String.init)
      ?? (try? container.decode(UInt64.self)).map(String.init) ?? String(container.decode(Double.self))
  }
}

/// What is wrong with a line of JSONL.
public struct JSONLineProblem: Error, Hashable, Sendable {
  public let message: String

  public init(message: String) { self.message = message }

  /// Says why a decoder refused the line.
  ///
  /// - Parameters:
  ///   - error: what `JSONDecoder` threw.
  ///   - expected: what the line should be: `{"id": …, "text": …} with strings`.
  public init(_ error: any Error, in line: ArraySlice<UInt8>, expected: String) {
    do {
      _ = try UTF8Span(validating: line.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      let byte = String(line[line.startIndex + offset], radix: 16, uppercase: true)
      self.init(message: "invalid UTF-8: byte 0x\(byte) at byte \(offset + 1) of the line")
      return
    }
    let found =
      switch error {
      case DecodingError.keyNotFound(let key, _): "the object has no “\(key.stringValue)”"
      case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
        context.codingPath.isEmpty
          ? "the line is no object"
          : "“\(context.codingPath.map(\.stringValue).joined(separator: "."))” has the wrong type"
      default: "not valid JSON"
      }
    self.init(message: "\(found), expected \(expected)")
  }
}
