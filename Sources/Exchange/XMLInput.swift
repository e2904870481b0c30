import Bitext
import TextModel

/// The text of an XML document, of which as much stands in memory as one token needs.
///
/// All of ``bytes`` is well-formed UTF-8. Indices into it hold until the next call that may read on.
struct XMLInput {
  private(set) var bytes: [UInt8] = []
  /// Where the next byte stands.
  var index = 0
  private var pieces: TextSupply
  private var isAtEnd = false
  /// The bytes of a character whose rest has not come.
  private var cutCharacter: [UInt8] = []
  /// A byte that no UTF-8 text has behind ``bytes``, and where it stands in the text.
  private var malformed: (byte: UInt8, offset: Int)?
  private var byteCount = 0
  /// The place of the byte at `placedIndex`.
  private var place = Place()
  private var placedIndex = 0

  /// The longest name, value or text, in bytes.
  let limit: Int

  init(_ supply: any ByteSupply, limit: Int) {
    pieces = TextSupply(supply)
    self.limit = limit
  }

  /// Where the bytes come from.
  var supply: any ByteSupply { pieces.supply }

  /// The next byte, or `nil` at the end.
  @inline(__always)
  mutating func peek() throws(BitextError) -> UInt8? {
    if index < bytes.count { return bytes[index] }
    var start = index
    return try readOn(from: &start) ? bytes[index] : nil
  }

  /// Takes the bytes if they come next.
  mutating func take(_ string: StaticString) throws(BitextError) -> Bool {
    var start = index
    let count = string.utf8CodeUnitCount
    while bytes.count - index < count { guard try readOn(from: &start) else { return false } }
    for offset in 0..<count {
      let expected = unsafe string.utf8Start[offset]
      if bytes[index + offset] != expected { return false }
    }
    index += count
    return true
  }

  /// Takes what comes next as long as it is in the set, and no more than a text may have.
  ///
  /// - Returns: the indices of what was taken.
  mutating func take(while set: ByteSet) throws(BitextError) -> Range<Int> {
    var start = index
    repeat {
      index = end(of: set)
      if index - start > limit {
        throw failure(at: start, "a name or value is longer than \(limit) bytes; split the file")
      }
      if index < bytes.count { break }
    } while try readOn(from: &start)
    return start..<index
  }

  /// Takes what is left of the bytes in memory as long as it is in the set.
  mutating func takePiece(while set: ByteSet) -> ArraySlice<UInt8> {
    let start = index
    index = end(of: set)
    return bytes[start..<index]
  }

  private func end(of set: ByteSet) -> Int {
    let span = bytes.span
    var end = index
    while end < span.count, set.contains(span[end]) { end += 1 }
    return end
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The place of the byte at `index`; places are asked for in the order of the text.
  mutating func position(at index: Int) -> TextPosition {
    if index > placedIndex {
      place = place.behind(bytes.span.extracting(placedIndex..<index))
      placedIndex = index
    }
    return place.position
  }

  mutating func failure(at index: Int, _ message: String) -> BitextError {
    .malformed(position(at: index), message)
  }

  /// Reads another piece and drops the bytes before `start`.
  ///
  /// - Returns: whether there was one.
  private mutating func readOn(from start: inout Int) throws(BitextError) -> Bool {
    if let malformed {
      let position = position(at: bytes.count)
      throw .undecodable(.invalidUTF8(byte: malformed.byte, offset: malformed.offset, position: position))
    }
    if isAtEnd { return false }
    _ = position(at: start)
    if start > 0 {
      bytes.removeFirst(start)
      index -= start
      placedIndex -= start
      start = 0
    }
    let old = bytes.count
    repeat { try append(pieces.next()) } while bytes.count == old && !isAtEnd && malformed == nil
    return bytes.count > old ? true : try readOn(from: &start)
  }

  private mutating func append(_ piece: [UInt8]) throws(BitextError) {
    isAtEnd = piece.isEmpty
    var piece = cutCharacter.isEmpty ? piece : cutCharacter + piece
    cutCharacter = []
    if !isAtEnd {
      let cut = Self.cutCharacterLength(piece)
      cutCharacter = Array(piece.suffix(cut))
      piece.removeLast(cut)
    }
    do {
      _ = try UTF8Span(validating: piece.span)
    } catch {
      let bad = error.byteOffsets.lowerBound
      malformed = (piece[bad], byteCount + bad)
      piece.removeSubrange(bad...)
    }
    byteCount += piece.count
    if bytes.isEmpty { bytes = piece } else { bytes += piece }
  }

  /// How many bytes at the end are the beginning of a character.
  private static func cutCharacterLength(_ bytes: [UInt8]) -> Int {
    for length in 1...3 where length <= bytes.count {
      let byte = bytes[bytes.count - length]
      if byte & 0xC0 == 0x80 { continue }
      let expected = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
      return length < expected ? length : 0
    }
    return 0
  }
}

/// A place in a text that is read from its beginning; a line ends with LF, CRLF or a lone CR.
private struct Place {
  private var (line, column) = (1, 1)
  private var followsCarriageReturn = false

  var position: TextPosition { TextPosition(line: line, column: column) }

  /// The place behind the bytes that follow.
  func behind(_ bytes: borrowing Span<UInt8>) -> Place {
    var place = self
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if byte == UInt8(ascii: "\r") || !place.followsCarriageReturn { place.line += 1 }
        place.column = 1
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
      place.followsCarriageReturn = byte == UInt8(ascii: "\r")
    }
    return place
  }
}
