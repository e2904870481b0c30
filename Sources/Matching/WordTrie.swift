/// A trie whose edges are words, as its nodes and a hash table that finds them by their parent and word.
struct WordTrie: Sendable {
  private struct Node: Sendable {
    /// −1 for the first word of a term.
    let parent: Int32
    let word: Int32
    /// What stands at the node; −1 for nothing.
    var lastLink: Int32 = -1
    var hasChildren = false
  }

  private var nodes: [Node] = []
  /// For each slot some bits of the hash of a child, or 0 where it is empty.
  private var marks: [UInt8] = []
  /// The number of the child in each slot.
  private var children: [Int32] = []
  private var childCount = 0

  /// - Parameter capacity: the number of nodes expected; the trie grows by itself.
  init(capacity: Int) {
    var size = 64
    while Self.limit(of: size) < capacity { size *= 2 }
    makeSlots(size)
    nodes.reserveCapacity(capacity)
  }

  private mutating func makeSlots(_ count: Int) {
    marks = Array(repeating: 0, count: count)
    children = Array(repeating: 0, count: count)
  }

  /// How many nodes so many slots are for.
  private static func limit(of slotCount: Int) -> Int { slotCount / 8 * 5 }

  /// A new node without a parent.
  mutating func makeRoot(for word: Int32) -> Int32 {
    nodes.append(Node(parent: -1, word: word))
    return Int32(nodes.count - 1)
  }

  func child(of node: Int32, by word: Int32) -> Int32? {
    let slot = slot(of: Key(parent: node, word: word))
    return marks[slot] == 0 ? nil : children[slot]
  }

  /// The child, made if it is new.
  mutating func makeChild(of node: Int32, by word: Int32) -> Int32 {
    let key = Key(parent: node, word: word)
    var slot = slot(of: key)
    if marks[slot] != 0 { return children[slot] }
    if childCount >= Self.limit(of: marks.count) {
      grow()
      slot = self.slot(of: key)
    }
    let child = Int32(nodes.count)
    childCount += 1
    nodes[Int(node)].hasChildren = true
    nodes.append(Node(parent: node, word: word))
    marks[slot] = key.mark
    children[slot] = child
    return child
  }

  func hasChildren(_ node: Int32) -> Bool { nodes[Int(node)].hasChildren }

  func lastLink(of node: Int32) -> Int32 { nodes[Int(node)].lastLink }

  mutating func setLastLink(of node: Int32, to link: Int32) { nodes[Int(node)].lastLink = link }

  private struct Key {
    let parent: Int32
    let word: Int32
    let hash: UInt64

    init(parent: Int32, word: Int32) {
      self.parent = parent
      self.word = word
      hash = (UInt64(UInt32(bitPattern: parent)) << 32 | UInt64(UInt32(bitPattern: word))) &* 0x9E37_79B9_7F4A_7C15
    }

    /// What the slot holds of the hash: bits that do not choose the slot.
    var mark: UInt8 { UInt8(truncatingIfNeeded: hash >> 24) | 0x80 }
  }

  /// The slot of the child, or the empty one where it belongs.
  private func slot(of key: Key) -> Int {
    let marks = marks.span
    let mask = marks.count &- 1
    let mark = key.mark
    var slot = Int(truncatingIfNeeded: key.hash >> 32) & mask
    while marks[slot] != 0 {
      if marks[slot] == mark {
        let node = nodes[Int(children[slot])]
        if node.parent == key.parent, node.word == key.word { return slot }
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    makeSlots(marks.count * 2)
    for (child, node) in nodes.enumerated() where node.parent >= 0 {
      let key = Key(parent: node.parent, word: node.word)
      let slot = slot(of: key)
      marks[slot] = key.mark
      children[slot] = Int32(child)
    }
  }
}
