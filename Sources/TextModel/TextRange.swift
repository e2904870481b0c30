/// A half-open interval of UTF-8 byte offsets into a ``SourceText``.
public struct TextRange: Hashable, Sendable {
  private let start: Int32
  private let end: Int32

  /// - Precondition: `0 <= lowerBound <= upperBound`, and both fit into 31 bits.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(0 <= lowerBound && lowerBound <= upperBound, "a range runs forwards")
    start = Int32(lowerBound)
    end = Int32(upperBound)
  }

  /// The offset of the first byte.
  public var lowerBound: Int { Int(start) }
  /// The offset behind the last byte.
  public var upperBound: Int { Int(end) }
  /// The length in bytes.
  public var count: Int { Int(end &- start) }
  public var isEmpty: Bool { start == end }
  /// The same interval as an index range of the text's bytes.
  public var indices: Range<Int> { Int(start)..<Int(end) }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: TextRange) -> Bool { start <= other.start && other.end <= end }

  /// Whether the byte at `offset` belongs to this range.
  public func contains(offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }
}

extension TextRange: CustomStringConvertible {
  public var description: String { "\(start)..<\(end)" }
}
