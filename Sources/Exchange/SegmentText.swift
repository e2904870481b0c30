import Bitext
import TextModel

/// The text of a segment or note of an XML document, while it is being read.
///
/// Unless the document says `xml:space="preserve"`, a run of white space is one space, and there is none at the ends:
/// most programs break and indent the lines of a document as they like.
struct SegmentText {
  private var bytes: [UInt8] = []
  /// Where the text begins.
  private var position: TextPosition
  private let preservesSpace: Bool
  /// The longest text in bytes.
  let limit: Int
  private var hasSpace = false
  private var followsCarriageReturn = false

  /// - Parameter element: the element that the text stands in, whose start `reader` gave last.
  init(of element: XMLElement, in reader: inout XMLEventReader) {
    position = reader.position
    preservesSpace = element.preservesSpace
    limit = reader.input.limit
  }

  var string: String { String(decoding: bytes, as: UTF8.self) }
  var segment: Segment { Segment(string, line: position.line) }

  /// Adds a piece of the text.
  ///
  /// - Throws: where the text is longer than any text may be.
  mutating func append(_ piece: ArraySlice<UInt8>, from input: inout XMLInput) throws(BitextError) {
    if bytes.isEmpty,
      let first = preservesSpace ? piece.startIndex : piece.firstIndex(where: { !ByteSet.space.contains($0) })
    {
      position = input.position(at: input.index - (piece.endIndex - first))
    }
    if preservesSpace { appendNormalized(piece) } else { appendCollapsed(piece) }
    if bytes.count > limit {
      throw .malformed(
        position, "a text is longer than the \(limit) bytes that one may have; split it")
    }
  }

  /// Keeps the words apart that an inline code stands between.
  mutating func appendSpace() { hasSpace = !bytes.isEmpty }

  private mutating func appendCollapsed(_ piece: ArraySlice<UInt8>) {
    let space = ByteSet.space
    var index = piece.startIndex
    while index < piece.endIndex {
      let start = index
      while index < piece.endIndex, !space.contains(piece[index]) || isLoneSpace(at: index, in: piece, from: start) {
        index += 1
      }
      if index > start {
        appendPendingSpace()
        bytes += piece[start..<index]
      }
      while index < piece.endIndex, space.contains(piece[index]) {
        hasSpace = !bytes.isEmpty
        index += 1
      }
    }
  }

  /// Whether a space stands between words already, so that all three can be taken at once.
  @inline(__always)
  private func isLoneSpace(at index: Int, in piece: ArraySlice<UInt8>, from start: Int) -> Bool {
    piece[index] == UInt8(ascii: " ") && index > start && index + 1 < piece.endIndex
      && !ByteSet.space.contains(piece[index + 1])
  }

  /// Line ends are normalised as XML 1.0 section 2.11 says.
  private mutating func appendNormalized(_ piece: ArraySlice<UInt8>) {
    for byte in piece {
      defer { followsCarriageReturn = byte == UInt8(ascii: "\r") }
      if byte == UInt8(ascii: "\n"), followsCarriageReturn { continue }
      appendPendingSpace()
      bytes.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
    }
  }

  private mutating func appendPendingSpace() {
    if hasSpace { bytes.append(UInt8(ascii: " ")) }
    hasSpace = false
  }
}

extension XMLEventReader {
  /// The place behind the event that came last.
  var position: TextPosition {
    mutating get { input.position(at: input.index) }
  }
}
