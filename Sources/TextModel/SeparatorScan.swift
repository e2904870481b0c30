/// Finds the tabs and line ends of a table one after the other, 64 bytes a step.
struct SeparatorScan {
  /// Where the block starts whose separators are given out.
  private var block = -64
  /// The separators of the block that were not given out yet, a bit a byte.
  private var separators: UInt64 = 0

  /// The offset of the next tab or line end, or the number of bytes behind the last.
  @inline(__always)
  mutating func next(in bytes: borrowing Span<UInt8>) -> Int {
    while separators == 0 {
      block += 64
      if block >= bytes.count { return bytes.count }
      separators = Self.separators(at: block, in: bytes)
    }
    defer { separators &= separators &- 1 }
    return block &+ separators.trailingZeroBitCount
  }

  @inline(__always)
  private static func separators(at block: Int, in bytes: borrowing Span<UInt8>) -> UInt64 {
    var result: UInt64 = 0
    if block + 64 <= bytes.count {
      let raw = unsafe bytes.bytes
      for step in 0..<8 {
        let word = unsafe raw.unsafeLoadUnaligned(fromByteOffset: block &+ step &* 8, as: UInt64.self).littleEndian
        result |= bits(of: zeros(of: word ^ tabs) | zeros(of: word ^ lineEnds)) << UInt64(step &* 8)
      }
    } else {
      for offset in block..<bytes.count where bytes[offset] == 0x09 || bytes[offset] == 0x0A {
        result |= 1 << UInt64(offset - block)
      }
    }
    return result
  }

  private static let tabs: UInt64 = 0x0909_0909_0909_0909
  private static let lineEnds: UInt64 = 0x0A0A_0A0A_0A0A_0A0A
  private static let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F

  /// The upper bit of every byte that is zero.
  @inline(__always)
  private static func zeros(of word: UInt64) -> UInt64 { ~((word & low) &+ low | word | low) }

  /// The upper bits of the bytes side by side, the first one lowest.
  @inline(__always)
  private static func bits(of word: UInt64) -> UInt64 { ((word >> 7) &* 0x0102_0408_1020_4080) >> 56 }
}
