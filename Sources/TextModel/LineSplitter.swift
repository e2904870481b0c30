/// Cuts bytes that come in pieces into lines, and holds no more than one line and one piece of them.
///
/// A line ends with LF, CRLF or a lone CR, as in ``LineIndex``. The end of the text ends its last line; no line stands
/// behind a line end that ends the text.
public struct LineSplitter: Sendable {
  public struct Line: Sendable {
    /// The bytes without the line end; only the first of them if the line ``isCut``.
    public let bytes: ArraySlice<UInt8>
    /// From 1.
    public let number: Int
    /// Of the line's first byte in the text.
    public let offset: Int
    /// Whether the line is longer than the limit, so that its rest is lost.
    public let isCut: Bool
  }

  /// Whether the text has ended, so that no more lines follow those that ``next()`` gives.
  public private(set) var isAtEnd = false
  private let limit: Int
  private var buffer: [UInt8] = []
  /// Where the next line begins in the buffer, up to where its end was looked for, and where the buffer begins in the text.
  private var (start, searched, bufferOffset) = (0, 0, 0)
  private var number = 0
  private var isInsideCutLine = false
  private var followsCarriageReturn = false

  /// - Parameter limit: the longest line in bytes.
  public init(limit: Int = SourceText.maximumByteCount) { self.limit = limit }

  /// Ends the text.
  public mutating func finish() { isAtEnd = true }

  /// Adds the next piece of the text.
  public mutating func append(_ piece: [UInt8]) {
    bufferOffset += start
    searched -= start
    if start == buffer.count {
      buffer = piece
    } else {
      if start > 0 { buffer.removeFirst(start) }
      buffer += piece
    }
    start = 0
  }

  /// The next line, or `nil` where another piece is needed or the text ends.
  public mutating func next() -> Line? {
    while true {
      if followsCarriageReturn, start < buffer.count {
        followsCarriageReturn = false
        if buffer[start] == UInt8(ascii: "\n") { start += 1 }
        searched = start
      }
      let end = lineEnd()
      searched = end
      if isInsideCutLine {
        if end == buffer.count {
          start = end
          return nil
        }
        isInsideCutLine = false
        skipLineEnd(at: end)
        continue
      }
      let isWhole = end < buffer.count || isAtEnd && end > start
      let isCut = end - start > limit
      guard isWhole || isCut else { return nil }
      number += 1
      let line = Line(
        bytes: buffer[start..<(isCut ? start + limit : end)], number: number, offset: bufferOffset + start, isCut: isCut
      )
      if end < buffer.count {
        skipLineEnd(at: end)
      } else {
        isInsideCutLine = isCut
        start = end
      }
      return line
    }
  }

  private func lineEnd() -> Int {
    let span = buffer.span
    var index = searched
    while index < span.count, span[index] != UInt8(ascii: "\n"), span[index] != UInt8(ascii: "\r") { index += 1 }
    return index
  }

  private mutating func skipLineEnd(at end: Int) {
    followsCarriageReturn = buffer[end] == UInt8(ascii: "\r")
    start = end + 1
    searched = start
  }
}

extension LineSplitter.Line {
  /// Whether there is nothing but spaces, tabs and control characters.
  public var isBlank: Bool { bytes.allSatisfy { $0 <= 0x20 } }

  /// The same line in bytes of its own, to keep while the text goes on.
  public var copy: Self { Self(bytes: Array(bytes)[...], number: number, offset: offset, isCut: isCut) }

  /// The place of a byte of the line, with its column in Unicode scalars.
  public func position(of index: Int) -> TextPosition {
    TextPosition(line: number, column: bytes[..<index].count { $0 & 0xC0 != 0x80 } + 1)
  }

  /// Why the line is no text, if it is none.
  public var decodingError: TextDecodingError? {
    if isCut { return .tooLarge(byteCount: bytes.count + 1, limit: bytes.count) }
    if let index = bytes.firstIndex(of: 0) {
      return .nulByte(offset: offset + index - bytes.startIndex, position: position(of: index))
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let index = bytes.startIndex + error.byteOffsets.lowerBound
      return .invalidUTF8(byte: bytes[index], offset: offset + index - bytes.startIndex, position: position(of: index))
    }
  }
}
