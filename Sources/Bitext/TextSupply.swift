public import TextModel

/// The pieces of a text: bytes without the byte order mark, once they are known not to be UTF-16.
public struct TextSupply {
  /// Where the bytes come from.
  public private(set) var supply: any ByteSupply
  private var isAtStart = true

  public init(_ supply: any ByteSupply) { self.supply = supply }

  /// The next bytes, none at the end.
  ///
  /// - Throws: ``BitextError/undecodable(_:)`` for UTF-16, or what the supply throws.
  public mutating func next() throws(BitextError) -> [UInt8] {
    guard isAtStart else { return try supply.next() }
    isAtStart = false
    var bytes: [UInt8] = []
    while bytes.count < 64 {
      let piece = try supply.next()
      if piece.isEmpty { break }
      bytes += piece
    }
    if let encoding = SourceText.foreignEncoding(of: bytes) { throw .undecodable(.notUTF8(encoding: encoding)) }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return bytes }
    bytes.removeFirst(3)
    return bytes.isEmpty ? try supply.next() : bytes
  }
}

extension ByteSupply {
  /// Everything that is left, as one text.
  ///
  /// - Parameters:
  ///   - id: what the text is called.
  ///   - path: the file it comes from.
  /// - Throws: ``BitextError/undecodable(_:)`` also for more than ``SourceText/maximumByteCount`` bytes.
  public mutating func sourceText(id: String, path: String? = nil) throws(BitextError) -> SourceText {
    var bytes: [UInt8] = []
    while bytes.count <= SourceText.maximumByteCount {
      let piece = try next()
      if piece.isEmpty { break }
      bytes += piece
    }
    do {
      return try SourceText(bytes, id: id, path: path)
    } catch {
      throw .undecodable(error)
    }
  }
}
