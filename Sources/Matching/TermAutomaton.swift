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
  private var trie: WordTrie
  private var links: [Link] = []

  /// A term at a node, and the link of the next one with the same words; the last one's is the first.
  private struct Link: Sendable {
    let term: Int32
    var next: Int32
  }
  /// How many words each term has.
  private var lengths: [UInt8] = []
  /// The words that are one mark of ASCII, by their byte: the comma in *Badan Meteorologi, Klimatologi, dan Geofisika*.
  private(set) var marks: [Int32] = Array(repeating: -1, count: 128)

  /// - Complexity: linear in the glossary's text.
  public init(_ glossary: Glossary) {
    let count = glossary.records.count
    // The shipped glossary has half as many words as terms, and one and a half times as many nodes.
    words = FormTable(capacity: count / 2)
    trie = WordTrie(capacity: count * 3 / 2)
    starts.reserveCapacity(count)
    links.reserveCapacity(count)
    lengths.reserveCapacity(count)
    let tokenizer = Tokenizer()
    var form = FoldedForm()
    let yang = words.insert(Array("yang".utf8)).id
    starts.append(-1)
    let padding = [UInt8](repeating: 0, count: FoldedForm.padding)
    var text: [UInt8] = []
    var tokens: [Token] = []
    var path: [Int32] = []
    for (id, record) in glossary.records.enumerated() {
      tokens.removeAll(keepingCapacity: true)
      path.removeAll(keepingCapacity: true)
      text.removeAll(keepingCapacity: true)
      glossary.appendText(of: Int32(id), to: &text)
      let length = text.count
      text += padding
      tokenizer.append(tokensIn: TextRange(0, length), of: text, to: &tokens)
      lengths.append(UInt8(clamping: tokens.count))
      for token in tokens { path.append(insert(token, of: text.span, as: &form)) }
      append(Int32(id), behind: path)
      if record.options.contains(.yang) {
        for place in path.indices.dropFirst() {
          var longer = path
          longer.insert(yang, at: place)
          append(Int32(id), behind: longer)
        }
      }
    }
  }

  /// How many words the term has, at most 255.
  func length(of term: Glossary.TermID) -> Int { Int(lengths[Int(term)]) }

  private mutating func insert(_ token: Token, of bytes: borrowing Span<UInt8>, as form: inout FoldedForm) -> Int32 {
    form.fold(token.range.indices, of: bytes)
    let word = words.insert(form)
    if word.isNew { starts.append(-1) }
    if token.kind != .word, token.kind != .number, token.range.count == 1 {
      marks[Int(bytes[token.range.lowerBound])] = word.id
    }
    return word.id
  }

  /// Adds the term to the node behind the words, which is made if it is new.
  private mutating func append(_ term: Int32, behind path: [Int32]) {
    guard let first = path.first else { return }
    if starts[Int(first)] < 0 { starts[Int(first)] = trie.makeRoot(for: first) }
    var node = starts[Int(first)]
    for word in path.dropFirst() { node = trie.makeChild(of: node, by: word) }
    let link = Int32(links.count)
    let last = trie.lastLink(of: node)
    links.append(Link(term: term, next: last < 0 ? link : links[Int(last)].next))
    if last >= 0 { links[Int(last)].next = link }
    trie.setLastLink(of: node, to: link)
  }

  // MARK: Walking

  func start(by key: TermKey) -> Int32? {
    let node = starts[Int(key.word)]
    return node < 0 ? nil : key.second < 0 ? node : trie.child(of: node, by: key.second)
  }

  func next(from node: Int32, by key: TermKey) -> Int32? {
    guard let next = trie.child(of: node, by: key.word) else { return nil }
    return key.second < 0 ? next : trie.child(of: next, by: key.second)
  }

  func hasChildren(_ node: Int32) -> Bool { trie.hasChildren(node) }

  /// Calls `body` with the terms that end at the node, in the order of reading.
  @inline(__always)
  func forEachTerm(at node: Int32, _ body: (Int32) -> Void) {
    let last = trie.lastLink(of: node)
    if last < 0 { return }
    var link = last
    repeat {
      link = links[Int(link)].next
      body(links[Int(link)].term)
    } while link != last
  }
}
