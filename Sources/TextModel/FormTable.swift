/// Numbers distinct byte strings 0, 1, 2 … in the order of their insertion; the hash table of the hot path.
///
/// Open addressing with linear probing; a slot holds the first sixteen bytes of its string, so that most look-ups touch
/// one cache line. Longer strings are compared in full.
public struct FormTable: Sendable {
  /// Bytes that a buffer must have behind the last one that is looked up, so that sixteen can always be loaded.
  public static let padding = 16

  private struct Slot: Sendable {
    var head: UInt64 = 0
    var tail: UInt64 = 0
    var length: UInt32 = 0
    var id: Int32 = -1
    var start: Int = 0
  }

  private var slots: [Slot]
  private var arena: [UInt8] = []
  public private(set) var count = 0

  /// - Parameter capacity: the number of strings expected; the table grows by itself.
  public init(capacity: Int = 64) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The number of the string at `indices` of `buffer`, or `nil` if it was never inserted.
  ///
  /// - Precondition: `buffer` goes on for ``padding`` bytes behind the string, and `tag` is below 2^8.
  public func id(of indices: Range<Int>, in buffer: borrowing Span<UInt8>, tag: UInt32 = 0) -> Int32? {
    let key = Key(indices, in: buffer, tag: tag)
    let id = slots[slot(of: key, indices, in: buffer)].id
    return id < 0 ? nil : id
  }

  /// The number of the string, which is inserted if it is new.
  public mutating func insert(_ indices: Range<Int>, in buffer: borrowing Span<UInt8>, tag: UInt32 = 0) -> (
    id: Int32, isNew: Bool
  ) {
    let key = Key(indices, in: buffer, tag: tag)
    var index = slot(of: key, indices, in: buffer)
    if slots[index].id >= 0 { return (slots[index].id, false) }
    if (count + 1) * 4 > slots.count * 3 {
      grow()
      index = slot(of: key, indices, in: buffer)
    }
    slots[index] = Slot(head: key.head, tail: key.tail, length: key.length, id: Int32(count), start: arena.count)
    for offset in indices { arena.append(buffer[offset]) }
    count += 1
    return (Int32(count - 1), true)
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
    var head: UInt64
    var tail: UInt64
    var length: UInt32
    var hash: UInt64

    @inline(__always)
    init(_ indices: Range<Int>, in buffer: borrowing Span<UInt8>, tag: UInt32) {
      let count = indices.count
      precondition(indices.upperBound + FormTable.padding <= buffer.count, "the buffer is padded")
      let raw = unsafe buffer.bytes
      head = unsafe raw.unsafeLoadUnaligned(fromByteOffset: indices.lowerBound, as: UInt64.self).littleEndian
      tail = unsafe raw.unsafeLoadUnaligned(fromByteOffset: indices.lowerBound + 8, as: UInt64.self).littleEndian
      if count < 8 {
        head &= (1 << UInt64(count * 8)) &- 1
        tail = 0
      } else if count < 16 {
        tail &= (1 << UInt64((count - 8) * 8)) &- 1
      }
      length = UInt32(truncatingIfNeeded: count) & 0xFF_FFFF | tag << 24
      var mixed = (head ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15
      mixed = (mixed ^ (mixed >> 32) ^ tail) &* 0xD6E8_FEB8_6659_FD93
      if count > 16 {
        for offset in indices.dropFirst(16) { mixed = (mixed ^ UInt64(buffer[offset])) &* 0x100_0000_01B3 }
      }
      hash = mixed ^ (mixed >> 29)
    }
  }

  @inline(__always)
  private func slot(of key: Key, _ indices: Range<Int>, in buffer: borrowing Span<UInt8>) -> Int {
    let slots = slots.span
    let mask = slots.count &- 1
    var index = Int(truncatingIfNeeded: key.hash) & mask
    while true {
      let slot = slots[index]
      if slot.id < 0 { return index }
      if slot.head == key.head, slot.tail == key.tail, slot.length == key.length,
        indices.count <= 16 || isStored(at: slot.start, indices, in: buffer)
      {
        return index
      }
      index = (index &+ 1) & mask
    }
  }

  private func isStored(at start: Int, _ indices: Range<Int>, in buffer: borrowing Span<UInt8>) -> Bool {
    let arena = arena.span
    for offset in 16..<indices.count where arena[start + offset] != buffer[indices.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    // The hash is computed anew from the arena, which keeps every slot at 32 bytes.
    let padded = arena + Self.zeros
    for slot in old where slot.id >= 0 {
      let indices = slot.start..<slot.start + Int(slot.length & 0xFF_FFFF)
      let key = Key(indices, in: padded.span, tag: slot.length >> 24)
      slots[self.slot(of: key, indices, in: padded.span)] = slot
    }
  }
}
