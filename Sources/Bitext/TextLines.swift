public import TextModel

/// The lines of a text that comes in pieces.
public struct TextLines {
  private var pieces: TextSupply
  private var splitter: LineSplitter

  /// - Parameter limit: the longest line in bytes; of a longer one only the beginning comes, marked as cut.
  public init(_ supply: any ByteSupply, limit: Int = SourceText.maximumByteCount) {
    pieces = TextSupply(supply)
    splitter = LineSplitter(limit: limit)
  }

  /// Where the bytes come from.
  public var supply: any ByteSupply { pieces.supply }

  /// The next line, which may hold bytes that are no text, or `nil` at the end.
  public mutating func next() throws(BitextError) -> LineSplitter.Line? {
    while true {
      if let line = splitter.next() { return line }
      if splitter.isAtEnd { return nil }
      let piece = try pieces.next()
      if piece.isEmpty { splitter.finish() } else { splitter.append(piece) }
    }
  }
}
