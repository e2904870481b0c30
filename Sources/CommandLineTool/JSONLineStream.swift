import TextModel

/// The documents of a JSONL input, read a piece at a time.
struct JSONLineStream: ~Copyable {
  private let stream: ByteStream
  private let name: String
  private let reader = JSONLinesReader()
  private var lines = LineSplitter()
  private var isAtStart = true

  init(_ input: InputFiles.Input, console: any Console) throws(CommandFailure) {
    stream = try ByteStream(input, console: console)
    name = input.name.id
  }

  /// The next document or what is wrong with its line; `nil` at the end.
  mutating func next() -> Result<SourceText, CommandFailure>? {
    while true {
      guard let line = lines.next() else {
        if lines.isAtEnd { return nil }
        do {
          try readOn()
        } catch {
          lines = LineSplitter()
          lines.finish()
          return .failure(error)
        }
        continue
      }
      if line.isCut {
        let error = TextDecodingError.tooLarge(byteCount: line.bytes.count + 1, limit: line.bytes.count)
        return .failure(CommandFailure("\(name):\(line.number): \(error)"))
      }
      if line.isBlank { continue }
      do {
        return .success(try reader.document(line.bytes, number: line.number))
      } catch {
        return .failure(CommandFailure("\(name):\(line.number): \(error.message)"))
      }
    }
  }

  private mutating func readOn() throws(CommandFailure) {
    let piece = try stream.read(1 << 18)
    if piece.isEmpty { return lines.finish() }
    lines.append(isAtStart && piece.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(piece.dropFirst(3)) : piece)
    isAtStart = false
  }
}
