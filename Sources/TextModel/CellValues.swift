/// The values that a cell may have, in their order; found without a string, since every row of a large table asks.
public struct CellValues: Sendable {
  public let values: [String]
  /// Each value's bytes below their number.
  private let words: [UInt128]

  /// - Precondition: no value has more than 15 bytes.
  public init(_ values: [String]) {
    self.values = values
    words = values.map { value in
      let bytes = Array(value.utf8)
      precondition(bytes.count <= Self.maximumLength, "“\(value)” is too long for a value of a cell")
      return Self.word(0..<bytes.count, in: bytes.span)
    }
  }

  /// The index of the value that stands at `range`, or `nil` if there is none such.
  public func index(of range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Int? {
    range.count > Self.maximumLength ? nil : words.firstIndex(of: Self.word(range, in: bytes))
  }

  private static let maximumLength = 15

  private static func word(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> UInt128 {
    var word = UInt128(range.count)
    for offset in range { word = word << 8 | UInt128(bytes[offset]) }
    return word
  }
}
