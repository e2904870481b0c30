/// A place in a text as people and editors count: lines and columns start at 1, a column is a Unicode scalar.
public struct TextPosition: Hashable, Sendable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension TextPosition: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}

/// Finds the line and column of byte offsets; a line ends with LF, CRLF or a lone CR.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The number of scalars before each block of the text, so that a column of a long line is found as fast.
  private let scalarCounts: [Int]
  private static let blockSize = 1024

  /// - Complexity: linear in the text; ``position(of:)`` is then logarithmic in its lines.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    var counts: [Int] = []
    var scalars = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.blockSize == 0 { counts.append(scalars) }
      if byte & 0xC0 != 0x80 { scalars += 1 }
      let isLoneCarriageReturn =
        byte == UInt8(ascii: "\r") && (offset + 1 == bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"))
      if byte == UInt8(ascii: "\n") || isLoneCarriageReturn { starts.append(offset + 1) }
    }
    lineStarts = starts
    scalarCounts = counts + [scalars]
  }

  /// The position of the byte at `offset`; an offset behind the end counts as the end.
  public func position(of offset: Int) -> TextPosition {
    let offset = min(offset, bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return TextPosition(line: low + 1, column: scalars(before: offset) - scalars(before: lineStarts[low]) + 1)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    let start = block * Self.blockSize
    return scalarCounts[block] + bytes[min(start, offset)..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
