import TextModel
public import Terminology
import Tokenization
public import Morphology

/// The glossary compiled for matching: a trie whose edges are words, so that the time for a text does not depend on the
/// number of terms.
public struct TermAutomaton: Sendable {
  /// The words that occur in terms, folded.
  private var words: FormTable
  /// The node behind each word at the start of a term; −1 for none.
  private var starts: [Int32] = []
  private var edges = EdgeTable()
  /// The first term that ends at each node, and the next term with the same words; −1 ends the chain.
  private var firstTerm: [Int32] = []
  private var nextTerm: [Int32]
  private var childCounts: [Int32] = []
  /// The words that are one mark of ASCII, by their byte: the comma in *Badan Meteorologi, Klimatologi, dan Geofisika*.
  private var marks: [Int32] = Array(repeating: -1, count: 128)

  /// - Complexity: linear in the glossary's text.
  public init(_ glossary: Glossary) {
    words = FormTable(capacity: glossary.records.count * 2)
    nextTerm = Array(repeating: -1, count: glossary.records.count)
    let folded = CaseFolding.paddedLowercased(glossary.bytes)
    let tokenizer = Tokenizer()
    var tokens: [Token] = []
    for (id, record) in glossary.records.enumerated() {
      tokens.removeAll(keepingCapacity: true)
      tokenizer.append(tokensIn: record.text, of: glossary.bytes, to: &tokens)
      var node: Int32 = -1
      for token in tokens {
        let word = insert(token, of: glossary, folded: folded.span)
        node = node < 0 ? start(with: word) : child(of: node, by: word)
      }
      if node >= 0 { append(Int32(id), at: node) }
    }
  }

  private mutating func insert(_ token: Token, of glossary: Glossary, folded: borrowing Span<UInt8>) -> Int32 {
    let word: (id: Int32, isNew: Bool)
    if token.isASCII {
      word = words.insert(token.range.indices, in: folded)
    } else {
      word = words.insert(CaseFolding.folded(String(decoding: glossary.bytes[token.range.indices], as: UTF8.self)))
    }
    if word.isNew { starts.append(-1) }
    if token.kind == .punctuation, token.range.count == 1 {
      marks[Int(glossary.bytes[token.range.lowerBound])] = word.id
    }
    return word.id
  }

  private mutating func makeNode() -> Int32 {
    firstTerm.append(-1)
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
    guard firstTerm[Int(node)] >= 0 else {
      firstTerm[Int(node)] = term
      return
    }
    var last = firstTerm[Int(node)]
    while nextTerm[Int(last)] >= 0 { last = nextTerm[Int(last)] }
    nextTerm[Int(last)] = term
  }

  // MARK: Walking

  func start(by key: TermKey) -> Int32? {
    let node = starts[Int(key.word)]
    return node < 0 ? nil : node
  }

  func next(from node: Int32, by key: TermKey) -> Int32? { edges.target(of: node, by: key.word) }

  func hasChildren(_ node: Int32) -> Bool { childCounts[Int(node)] > 0 }

  /// The term that ends at `node` and was read first, or −1; ``term(after:)`` gives the others.
  func firstTerm(at node: Int32) -> Int32 { firstTerm[Int(node)] }
  func term(after term: Int32) -> Int32 { nextTerm[Int(term)] }

  // MARK: Keys

  /// The glossary's word for a mark, which no vocabulary holds.
  func key(ofMark byte: UInt8) -> TermKey? {
    guard byte < 128, marks[Int(byte)] >= 0 else { return nil }
    return TermKey(word: marks[Int(byte)], relation: .spelling)
  }

  /// The words of the glossary that `form` may stand for; computed once for each distinct form.
  public func keys(of form: [UInt8], analyses: [MorphologicalAnalysis]) -> [TermKey] {
    var keys: [TermKey] = []
    func add(_ spelling: [UInt8], _ relation: TermKey.Relation) {
      if let word = words.id(of: spelling), !keys.contains(where: { $0.word == word }) {
        keys.append(TermKey(word: word, relation: relation))
      }
    }
    add(form, .spelling)
    for analysis in analyses.prefix(2) {
      if !analysis.lemma.utf8.elementsEqual(form) { add(CaseFolding.folded(analysis.lemma), .inflection) }
      if let host = analysis.hostForm(of: form) { add(host, .inflection) }
      if analysis.isPlainVerb { add(CaseFolding.folded(analysis.root), .derivation) }
    }
    return keys
  }
}

extension MorphologicalAnalysis {
  /// A verb of *ber-* or *meN-* and its root alone: *bekerja*, not *mewakili*.
  fileprivate var isPlainVerb: Bool {
    let host = morphs.filter { $0.kind != .clitic }
    return partOfSpeech == .verb && host.count == 2 && host[0].kind == .prefix && host[1].kind == .root
      && (host[0].gloss == GlossLabel.middle.rawValue || host[0].gloss == GlossLabel.active.rawValue)
  }

  /// The form without its clitics, if it has any: *samanya* → *sama*.
  fileprivate func hostForm(of form: [UInt8]) -> [UInt8]? {
    let (before, behind) = clitics
    if before.isEmpty && behind.isEmpty { return nil }
    let start = before.reduce(0) { $0 + $1.form.utf8.count }
    let end = form.count - behind.reduce(0) { $0 + $1.form.utf8.count }
    guard start < end else { return nil }
    let host = form[start..<end]
    return Array(host.last == UInt8(ascii: "-") ? host.dropLast() : host)
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
