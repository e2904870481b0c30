/// Numbers distinct byte strings 0, 1, 2 … in the order of their insertion; the hash table of the hot path.
///
/// Open addressing with linear probing: one byte a slot tells nearly all strings apart, so that little memory is touched
/// to see that a string is new. The strings lie densely behind, the first sixteen bytes of each in place; longer ones are
/// compared in full.
public struct FormTable: Sendable {
  /// Bytes that a buffer must have behind the last one that is looked up, so that sixteen can always be loaded.
  public static let padding = 16

  private struct Entry: Sendable {
    let head: UInt64
    let tail: UInt64
    let length: UInt32
    /// Where the bytes behind the first sixteen start in the arena.
    let rest: UInt32
  }

  /// For each slot some bits of the hash, or 0 where it is empty.
  private var marks: [UInt8] = []
  /// The number of the string in each slot.
  private var ids: [Int32] = []
  private var entries: [Entry] = []
  private var arena: [UInt8] = []
  public var count: Int { entries.count }

  /// - Parameter capacity: the number of strings expected; the table grows by itself.
  public init(capacity: Int = 64) {
    var size = 64
    while Self.limit(of: size) < capacity { size *= 2 }
    makeSlots(size)
    entries.reserveCapacity(capacity)
  }

  private mutating func makeSlots(_ count: Int) {
    marks = Array(repeating: 0, count: count)
    ids = Array(repeating: 0, count: count)
  }

  /// How many strings so many slots are for.
  private static func limit(of slotCount: Int) -> Int { slotCount / 2 }

  /// The number of the string at `indices` of `buffer`, or `nil` if it was never inserted.
  ///
  /// - Precondition: `buffer` goes on for ``padding`` bytes behind the string, and `tag` is below 2^8.
  public func id(of indices: Range<Int>, in buffer: borrowing Span<UInt8>, tag: UInt32 = 0) -> Int32? {
    let slot = slot(of: Key(indices, in: buffer, tag: tag), indices, in: buffer)
    return marks[slot] == 0 ? nil : ids[slot]
  }

  /// The number of the string, which is inserted if it is new.
  public mutating func insert(_ indices: Range<Int>, in buffer: borrowing Span<UInt8>, tag: UInt32 = 0) -> (
    id: Int32, isNew: Bool
  ) {
    let key = Key(indices, in: buffer, tag: tag)
    var slot = slot(of: key, indices, in: buffer)
    if marks[slot] != 0 { return (ids[slot], false) }
    if count >= Self.limit(of: marks.count) {
      grow()
      slot = self.slot(of: key, indices, in: buffer)
    }
    let id = Int32(count)
    marks[slot] = key.mark
    ids[slot] = id
    entries.append(Entry(head: key.head, tail: key.tail, length: key.length, rest: UInt32(arena.count)))
    for offset in indices.dropFirst(16) { arena.append(buffer[offset]) }
    return (id, true)
  }

  /// The number of a string that is already folded.
  public func id(of form: [UInt8]) -> Int32? {
    // Most forms are short: a padded copy on the stack serves them.
    if form.count <= 32 {
      var padded = InlineArray<48, UInt8>(repeating: 0)
      for index in form.indices { padded[index] = form[index] }
      return id(of: 0..<form.count, in: padded.span)
    }
    let padded = form + Self.zeros
    return id(of: 0..<form.count, in: padded.span)
  }

  /// Inserts a string that is already folded.
  public mutating func insert(_ form: [UInt8]) -> (id: Int32, isNew: Bool) {
    let padded = form + Self.zeros
    return insert(0..<form.count, in: padded.span)
  }

  private static let zeros = [UInt8](repeating: 0, count: padding)

  /// The first sixteen bytes and the length, with the tag of the caller in the length's upper byte.
  private struct Key {
    let head: UInt64
    let tail: UInt64
    let length: UInt32
    let hash: UInt64

    /// What the slot holds of the hash: bits that do not choose the slot.
    var mark: UInt8 { UInt8(truncatingIfNeeded: hash >> 57) | 0x80 }

    @inline(__always)
    init(_ indices: Range<Int>, in buffer: borrowing Span<UInt8>, tag: UInt32) {
      let count = indices.count
      precondition(indices.upperBound + FormTable.padding <= buffer.count, "the buffer is padded")
      let raw = unsafe buffer.bytes
      var head = unsafe raw.unsafeLoadUnaligned(fromByteOffset: indices.lowerBound, as: UInt64.self).littleEndian
      var tail = unsafe raw.unsafeLoadUnaligned(fromByteOffset: indices.lowerBound + 8, as: UInt64.self).littleEndian
      if count < 8 {
        head &= (1 << UInt64(count * 8)) &- 1
        tail = 0
      } else if count < 16 {
        tail &= (1 << UInt64((count - 8) * 8)) &- 1
      }
      let length = UInt32(truncatingIfNeeded: count) & 0xFF_FFFF | tag << 24
      let rest = min(indices.lowerBound + 16, indices.upperBound)..<indices.upperBound
      self.init(head: head, tail: tail, length: length, rest: rest, in: buffer)
    }

    /// - Parameter rest: where the bytes behind the first sixteen stand.
    @inline(__always)
    init(head: UInt64, tail: UInt64, length: UInt32, rest: Range<Int>, in buffer: borrowing Span<UInt8>) {
      self.head = head
      self.tail = tail
      self.length = length
      var mixed = (head ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ (mixed >> 32) ^ tail) &* 0xD6E8_FEB8_6659_FD93
      for offset in rest { mixed = (mixed ^ UInt64(buffer[offset])) &* 0x100_0000_01B3 }
      hash = mixed ^ (mixed >> 29)
    }
  }

  /// The slot of the string, or the empty one where it belongs.
  @inline(__always)
  private func slot(of key: Key, _ indices: Range<Int>, in buffer: borrowing Span<UInt8>) -> Int {
    let marks = marks.span
    let mask = marks.count &- 1
    let mark = key.mark
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while marks[slot] != 0 {
      if marks[slot] == mark {
        let entry = entries[Int(ids[slot])]
        if entry.head == key.head, entry.tail == key.tail, entry.length == key.length,
          indices.count <= 16 || isStored(at: Int(entry.rest), indices, in: buffer)
        {
          return slot
        }
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private func isStored(at start: Int, _ indices: Range<Int>, in buffer: borrowing Span<UInt8>) -> Bool {
    let arena = arena.span
    for (place, offset) in indices.dropFirst(16).enumerated() where arena[start + place] != buffer[offset] {
      return false
    }
    return true
  }

  private mutating func grow() {
    makeSlots(marks.count * 2)
    let mask = marks.count - 1
    for (id, entry) in entries.enumerated() {
      let start = Int(entry.rest)
      let rest = start..<start + max(0, Int(entry.length & 0xFF_FFFF) - 16)
      let key = Key(head: entry.head, tail: entry.tail, length: entry.length, rest: rest, in: arena.span)
      var slot = Int(truncatingIfNeeded: key.hash) & mask
      while marks[slot] != 0 { slot = (slot + 1) & mask }
      marks[slot] = key.mark
      ids[slot] = Int32(id)
    }
  }
}
