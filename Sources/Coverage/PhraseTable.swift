/// Numbers distinct sequences of word numbers 0, 1, 2 … in the order of their insertion.
///
/// Open addressing with linear probing; the sequences stand one behind the other in one array.
struct PhraseTable: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 1024)
  private var hashes: [UInt32] = []
  /// Where each sequence begins in ``words``; one more for the end of the last.
  private var starts: [Int32] = [0]
  private var words: [Int32] = []

  var count: Int { hashes.count }

  /// The words of the sequence.
  subscript(id: Int) -> ArraySlice<Int32> { words[Int(starts[id])..<Int(starts[id + 1])] }

  /// How many words the sequence has.
  func length(of id: Int) -> Int { Int(starts[id + 1] - starts[id]) }

  /// The number of the sequence at `range` of `sequence`, which is inserted if it is new.
  mutating func insert(_ range: Range<Int>, of sequence: borrowing Span<Int32>) -> (id: Int, isNew: Bool) {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in range { hash = (hash ^ UInt64(UInt32(bitPattern: sequence[index]))) &* 0xD6E8_FEB8_6659_FD93 }
    let short = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(short) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if hashes[id] == short, isStored(id, range, of: sequence) { return (id, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = hashes.count
    slots[slot] = Int32(id)
    hashes.append(short)
    for index in range { words.append(sequence[index]) }
    starts.append(Int32(words.count))
    if hashes.count * 4 > slots.count * 3 { grow() }
    return (id, true)
  }

  /// The number of the sequence, if it was inserted.
  func id(of range: Range<Int>, of sequence: borrowing Span<Int32>) -> Int? {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in range { hash = (hash ^ UInt64(UInt32(bitPattern: sequence[index]))) &* 0xD6E8_FEB8_6659_FD93 }
    let short = UInt32(truncatingIfNeeded: hash >> 32)
    var slot = Int(short) & (slots.count - 1)
    while slots[slot] >= 0 {
      let id = Int(slots[slot])
      if hashes[id] == short, isStored(id, range, of: sequence) { return id }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isStored(_ id: Int, _ range: Range<Int>, of sequence: borrowing Span<Int32>) -> Bool {
    let start = Int(starts[id])
    guard Int(starts[id + 1]) - start == range.count else { return false }
    for offset in 0..<range.count where words[start + offset] != sequence[range.lowerBound + offset] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (id, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }
}
