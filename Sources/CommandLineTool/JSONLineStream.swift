import TextModel

/// The documents of a JSONL input, read a piece at a time.
struct JSONLineStream: ~Copyable {
  private let stream: ByteStream
  private let name: String
  private let reader = JSONLinesReader()
  private var buffer: [UInt8] = []
  private var start = 0
  private var lineNumber = 0
  private var isAtEnd = false

  init(_ input: InputFiles.Input, console: any Console) throws(CommandFailure) {
    stream = try ByteStream(input, console: console)
    name = input.name.id
  }

  /// The next document or what is wrong with its line; `nil` at the end.
  mutating func next() -> Result<SourceText, CommandFailure>? {
    while let line = nextLine() {
      lineNumber += 1
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      if line.count > SourceText.maximumByteCount {
        let error = TextDecodingError.tooLarge(byteCount: line.count, limit: SourceText.maximumByteCount)
        skipLine()
        return .failure(CommandFailure("\(name):\(lineNumber): \(error)"))
      }
      do {
        return .success(try reader.document(line, number: lineNumber))
      } catch {
        return .failure(CommandFailure("\(name):\(lineNumber): \(error.message)"))
      }
    }
    return nil
  }

  private mutating func nextLine() -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return buffer[start..<end]
      }
      searched = buffer.count
      if isAtEnd || buffer.count - start > SourceText.maximumByteCount {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return buffer[start...]
      }
      fill(&searched)
    }
  }

  /// Drops what was read and reads on.
  private mutating func fill(_ searched: inout Int) {
    if start > 0 {
      buffer.removeFirst(start)
      searched -= start
      start = 0
    }
    let piece = stream.read(1 << 18)
    isAtEnd = piece.isEmpty
    if lineNumber == 0, buffer.isEmpty, piece.starts(with: [0xEF, 0xBB, 0xBF]) {
      buffer += piece.dropFirst(3)
    } else {
      buffer += piece
    }
  }

  /// Passes over the rest of a line that is too long to hold.
  private mutating func skipLine() {
    while !isAtEnd {
      buffer = stream.read(1 << 18)
      isAtEnd = buffer.isEmpty
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        start = end + 1
        return
      }
    }
    start = buffer.count
  }
}
