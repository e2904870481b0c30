/// A form folded for a ``FormTable``, in a buffer that serves one form after the other.
public struct FoldedForm: Sendable {
  /// Bytes that a buffer had better have behind a form, so that folding goes eight bytes a step.
  public static let padding = 8

  /// The folded form, and at least ``FormTable/padding`` bytes behind it.
  private(set) var buffer = [UInt8](repeating: 0, count: 64 + FormTable.padding)
  public private(set) var count = 0

  public init() {}

  /// Folds the form at `range` as ``CaseFolding/folded(_:)`` does.
  ///
  /// - Parameter omitsSpaces: whether to leave out spaces, so that *tanggung jawab* becomes *tanggungjawab*.
  public mutating func fold(_ range: Range<Int>, of bytes: borrowing Span<UInt8>, omitsSpaces: Bool = false) {
    if foldWords(range, of: bytes, omitsSpaces: omitsSpaces) { return }
    let text = unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    let form = CaseFolding.folded(text).filter { !omitsSpaces || $0 != UInt8(ascii: " ") }
    makeRoom(for: form.count)
    buffer.replaceSubrange(0..<form.count, with: form)
    count = form.count
  }

  /// Folds eight bytes a step, unless one of them takes more than a change of its letter case.
  private mutating func foldWords(_ range: Range<Int>, of bytes: borrowing Span<UInt8>, omitsSpaces: Bool) -> Bool {
    if range.upperBound + Self.padding > bytes.count { return false }
    makeRoom(for: range.count)
    let source = unsafe bytes.bytes
    var span = buffer.mutableSpan
    var target = unsafe span.mutableBytes
    for start in stride(from: 0, to: range.count, by: 8) {
      let word = unsafe source.unsafeLoadUnaligned(fromByteOffset: range.lowerBound + start, as: UInt64.self)
      let own = UInt64.max >> UInt64(max(0, start + 8 - range.count) * 8)
      let text = word.littleEndian & own
      let noSpace = text ^ 0x2020_2020_2020_2020
      let spaces = (noSpace &- 0x0101_0101_0101_0101) & ~noSpace
      if (omitsSpaces ? text | spaces : text) & 0x8080_8080_8080_8080 != 0 { return false }
      let capitals = (text &+ 0x3F3F_3F3F_3F3F_3F3F) & ~(text &+ 0x2525_2525_2525_2525) & 0x8080_8080_8080_8080
      target.storeBytes(of: (text | capitals >> 2).littleEndian, toByteOffset: start, as: UInt64.self)
    }
    count = range.count
    return true
  }

  private mutating func makeRoom(for length: Int) {
    let missing = length + FormTable.padding - buffer.count
    if missing > 0 { buffer += [UInt8](repeating: 0, count: missing) }
  }
}

extension FormTable {
  /// The number of the form, which is inserted if it is new.
  public mutating func insert(_ form: borrowing FoldedForm) -> (id: Int32, isNew: Bool) {
    insert(0..<form.count, in: form.buffer.span)
  }
}
