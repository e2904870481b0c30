import TextModel
public import Terminology
import Tokenization

/// The glossary compiled for matching: a trie whose edges are words, so that the time for a text does not depend on the
/// number of terms.
public struct TermAutomaton: Sendable {
  /// The words that occur in terms, folded.
  private(set) var words: FormTable
  /// The node behind each word at the start of a term; −1 for none.
  private(set) var starts: [Int32] = []
  private var edges = EdgeTable()
  /// The first link of the terms that end at each node; −1 for none.
  private var firstTerm: [Int32] = []
  /// The last link of each node, where the next term goes.
  private var lastTerm: [Int32] = []
  private var links: [Link] = []

  /// A term at a node, and the link of the next one with the same words; −1 ends the chain.
  private struct Link: Sendable {
    let term: Int32
    var next: Int32
  }
  private var childCounts: [Int32] = []
  /// How many words each term has.
  private var lengths: [UInt8] = []
  /// The words that are one mark of ASCII, by their byte: the comma in *Badan Meteorologi, Klimatologi, dan Geofisika*.
  private(set) var marks: [Int32] = Array(repeating: -1, count: 128)

  /// - Complexity: linear in the glossary's text.
  public init(_ glossary: Glossary) {
    words = FormTable(capacity: glossary.records.count * 2)
    links.reserveCapacity(glossary.records.count)
    let folded = CaseFolding.paddedLowercased(glossary.bytes)
    lengths.reserveCapacity(glossary.records.count)
    let tokenizer = Tokenizer()
    let yang = words.insert(Array("yang".utf8)).id
    starts.append(-1)
    var tokens: [Token] = []
    for (id, record) in glossary.records.enumerated() {
      tokens.removeAll(keepingCapacity: true)
      tokenizer.append(tokensIn: record.text, of: glossary.bytes, to: &tokens)
      lengths.append(UInt8(clamping: tokens.count))
      let path = tokens.map { insert($0, of: glossary, folded: folded.span) }
      if let node = node(of: path) { append(Int32(id), at: node) }
      if record.options.contains(.yang) {
        for place in path.indices.dropFirst() {
          var longer = path
          longer.insert(yang, at: place)
          if let node = node(of: longer) { append(Int32(id), at: node) }
        }
      }
    }
  }

  /// The node behind the words, made if it is new.
  private mutating func node(of path: [Int32]) -> Int32? {
    guard let first = path.first else { return nil }
    return path.dropFirst().reduce(start(with: first)) { child(of: $0, by: $1) }
  }

  /// How many words the term has, at most 255.
  func length(of term: Glossary.TermID) -> Int { Int(lengths[Int(term)]) }

  private mutating func insert(_ token: Token, of glossary: Glossary, folded: borrowing Span<UInt8>) -> Int32 {
    let word: (id: Int32, isNew: Bool)
    if token.isASCII {
      word = words.insert(token.range.indices, in: folded)
    } else {
      word = words.insert(CaseFolding.folded(String(decoding: glossary.bytes[token.range.indices], as: UTF8.self)))
    }
    if word.isNew { starts.append(-1) }
    if token.kind != .word, token.kind != .number, token.range.count == 1 {
      marks[Int(glossary.bytes[token.range.lowerBound])] = word.id
    }
    return word.id
  }

  private mutating func makeNode() -> Int32 {
    firstTerm.append(-1)
    lastTerm.append(-1)
    childCounts.append(0)
    return Int32(firstTerm.count - 1)
  }

  private mutating func start(with word: Int32) -> Int32 {
    if starts[Int(word)] < 0 { starts[Int(word)] = makeNode() }
    return starts[Int(word)]
  }

  private mutating func child(of node: Int32, by word: Int32) -> Int32 {
    if let child = edges.target(of: node, by: word) { return child }
    let child = makeNode()
    edges.insert(from: node, by: word, to: child)
    childCounts[Int(node)] += 1
    return child
  }

  private mutating func append(_ term: Int32, at node: Int32) {
    let link = Int32(links.count)
    links.append(Link(term: term, next: -1))
    if firstTerm[Int(node)] < 0 { firstTerm[Int(node)] = link } else { links[Int(lastTerm[Int(node)])].next = link }
    lastTerm[Int(node)] = link
  }

  // MARK: Walking

  func start(by key: TermKey) -> Int32? {
    let node = starts[Int(key.word)]
    return node < 0 ? nil : key.second < 0 ? node : edges.target(of: node, by: key.second)
  }

  func next(from node: Int32, by key: TermKey) -> Int32? {
    guard let next = edges.target(of: node, by: key.word) else { return nil }
    return key.second < 0 ? next : edges.target(of: next, by: key.second)
  }

  func hasChildren(_ node: Int32) -> Bool { childCounts[Int(node)] > 0 }

  /// Calls `body` with the terms that end at the node, in the order of reading.
  @inline(__always)
  func forEachTerm(at node: Int32, _ body: (Int32) -> Void) {
    var link = firstTerm[Int(node)]
    while link >= 0 {
      body(links[Int(link)].term)
      link = links[Int(link)].next
    }
  }
}

/// The edges of the trie: (node, word) → node, in one open-addressing table.
private struct EdgeTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 64)
  private var targets: [Int32] = Array(repeating: 0, count: 64)
  private var count = 0

  func target(of node: Int32, by word: Int32) -> Int32? {
    let index = slot(of: Self.key(node, word))
    return keys[index] == .max ? nil : targets[index]
  }

  mutating func insert(from node: Int32, by word: Int32, to target: Int32) {
    if (count + 1) * 2 > keys.count { grow() }
    let key = Self.key(node, word)
    let index = slot(of: key)
    keys[index] = key
    targets[index] = target
    count += 1
  }

  private static func key(_ node: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private func slot(of key: UInt64) -> Int {
    let mask = keys.count - 1
    let mixed = key &* 0x9E37_79B9_7F4A_7C15
    var index = Int(truncatingIfNeeded: mixed >> 32) & mask
    while keys[index] != key, keys[index] != .max { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = Array(repeating: .max, count: oldKeys.count * 2)
    targets = Array(repeating: 0, count: oldKeys.count * 2)
    for (key, target) in zip(oldKeys, oldTargets) where key != .max {
      let index = slot(of: key)
      keys[index] = key
      targets[index] = target
    }
  }
}
