public import TextModel
import Tokenization

/// A sentence and where it stands in its file.
public struct AlignableSentence: Hashable, Sendable {
  /// In UTF-8 bytes of the text.
  public let range: TextRange
  /// The lines that it begins and ends in, from 1.
  public let lines: ClosedRange<Int>
  /// Where it begins in its first line.
  public let column: Segment.Column
  /// In Unicode scalars, which is what lengths are compared in.
  let length: Int
  /// The numbers of the stretch between blank lines, and of the line or lines, that it stands in.
  let paragraph: Int
  let lineBlock: Int
}

extension AlignableSentence {
  /// The sentences at `ranges`, which ascend, with their places, found in one walk through the text.
  static func sentences(at ranges: [TextRange], in bytes: [UInt8]) -> [AlignableSentence] {
    var walk = PositionWalk()
    var paragraph = 0
    var lineBlock = 0
    var end = 0
    return ranges.map { range in
      if end > 0 {
        let gap = TokenGap(end..<range.lowerBound, in: bytes.span)
        if gap == .paragraph { paragraph += 1 }
        if gap == .paragraph || gap == .line { lineBlock += 1 }
      }
      end = range.upperBound
      walk.advance(to: range.lowerBound, in: bytes.span)
      let (line, column) = (walk.line, walk.column)
      walk.advance(to: range.upperBound, in: bytes.span)
      return AlignableSentence(
        range: range, lines: line...walk.line, column: column,
        length: bytes[range.indices].count { $0 & 0xC0 != 0x80 }, paragraph: paragraph, lineBlock: lineBlock)
    }
  }
}

/// Counts lines and columns on the way through a text; a line ends with LF, CRLF or a lone CR.
private struct PositionWalk {
  private(set) var line = 1
  private var offset = 0
  private var lineStart = 0
  private var scalars = 0

  var column: Segment.Column { Segment.Column(scalar: scalars + 1, byte: offset - lineStart + 1) }

  mutating func advance(to end: Int, in bytes: borrowing Span<UInt8>) {
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      let isLineEnd =
        byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r") && (offset == bytes.count || bytes[offset] != UInt8(ascii: "\n"))
      if isLineEnd {
        line += 1
        lineStart = offset
        scalars = 0
      } else if byte & 0xC0 != 0x80 {
        scalars += 1
      }
    }
  }
}
