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
  /// Whether the end of the line that was returned last has not been read.
  private var isInsideLine = false

  init(_ input: InputFiles.Input, console: any Console) throws(CommandFailure) {
    stream = try ByteStream(input, console: console)
    name = input.name.id
  }

  /// The next document or what is wrong with its line; `nil` at the end.
  mutating func next() -> Result<SourceText, CommandFailure>? {
    do {
      while let line = try nextLine() {
        lineNumber += 1
        if line.count > SourceText.maximumByteCount {
          let error = TextDecodingError.tooLarge(byteCount: line.count, limit: SourceText.maximumByteCount)
          try skipRestOfLine()
          return .failure(CommandFailure("\(name):\(lineNumber): \(error)"))
        }
        if line.allSatisfy({ $0 <= 0x20 }) { continue }
        do {
          return .success(try reader.document(line, number: lineNumber))
        } catch {
          return .failure(CommandFailure("\(name):\(lineNumber): \(error.message)"))
        }
      }
      return nil
    } catch {
      start = buffer.count
      isAtEnd = true
      return .failure(error)
    }
  }

  /// The next line without its end; of a line that is too long only the beginning, its rest not yet read.
  private mutating func nextLine() throws(CommandFailure) -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        isInsideLine = false
        return buffer[start..<end]
      }
      searched = buffer.count
      isInsideLine = !isAtEnd
      if isAtEnd || buffer.count - start > SourceText.maximumByteCount {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return buffer[start...]
      }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      try fill()
    }
  }

  private mutating func fill() throws(CommandFailure) {
    let piece = try stream.read(1 << 18)
    isAtEnd = piece.isEmpty
    let isFirst = lineNumber == 0 && buffer.isEmpty
    buffer += isFirst && piece.starts(with: [0xEF, 0xBB, 0xBF]) ? piece.dropFirst(3) : piece[...]
  }

  /// Passes over what remains of a line that is too long to hold.
  private mutating func skipRestOfLine() throws(CommandFailure) {
    while isInsideLine, !isAtEnd {
      buffer = []
      start = 0
      try fill()
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        start = end + 1
        isInsideLine = false
      }
    }
    if isInsideLine { start = buffer.count }
  }
}
