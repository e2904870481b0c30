/// What stands between two tokens: nothing, spaces, one line end, or more of them.
public enum TokenGap: Equatable, Sendable {
  case none, space, line, paragraph

  /// - Parameter range: from the end of a token to the start of the next; a line ends with LF, CRLF or a lone CR.
  public init(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) {
    var lineEnds = 0
    for offset in range {
      if bytes[offset] == UInt8(ascii: "\n") { lineEnds += 1 }
      if bytes[offset] == UInt8(ascii: "\r"), offset + 1 >= bytes.count || bytes[offset + 1] != UInt8(ascii: "\n") {
        lineEnds += 1
      }
    }
    self = range.isEmpty ? .none : lineEnds == 0 ? .space : lineEnds == 1 ? .line : .paragraph
  }
}
