import Bitext
import TextModel

/// What the elements of an XML format say about translation units.
protocol XMLUnitVocabulary {
  /// The name of the root element.
  static var rootName: String { get }
  /// The elements of which nothing is read, not even what is inside.
  static var unread: Set<String> { get }
  /// The text that is being read, if any; text elsewhere is passed over.
  var text: SegmentText? { get set }

  mutating func start(_ name: String, _ element: XMLElement, in reader: inout XMLEventReader) throws(BitextError)

  /// - Returns: a unit that is complete now.
  mutating func end(_ name: String) throws(BitextError) -> TranslationUnit?
}

extension XMLUnitVocabulary {
  /// Reads a document; elements of other namespaces are passed over with all that is inside.
  ///
  /// - Parameter limit: the longest text, in bytes.
  mutating func readUnits(
    from supply: inout any ByteSupply, limit: Int = SourceText.maximumByteCount, receive: (TranslationUnit) -> Void
  ) throws(BitextError) {
    var reader = XMLEventReader(supply, limit: limit)
    defer { supply = reader.input.supply }
    var unreadDepth: Int?
    while let event = try reader.next() {
      switch event {
      case .start(let element):
        if unreadDepth != nil { continue }
        if let name = element.name, !Self.unread.contains(name) {
          if reader.depth == 1, name != Self.rootName {
            throw .malformed(
              reader.position, "the root element is <\(name)>, expected <\(Self.rootName)>; name a file of that format")
          }
          try start(name, element, in: &reader)
        } else {
          unreadDepth = reader.depth
          if InlineCode.isBreak(element) { text?.appendSpace() }
        }
      case .text(let piece):
        if unreadDepth == nil { try text?.append(piece, from: &reader.input) }
      case .end(let name):
        if let depth = unreadDepth {
          if reader.depth < depth { unreadDepth = nil }
        } else if let name, let unit = try end(name) {
          receive(unit)
        }
      }
    }
  }
}

/// What people wrote to a unit, as much as one text may have.
struct UnitNotes {
  private(set) var texts: [String] = []
  private var byteCount = 0

  mutating func add(_ text: SegmentText) throws(BitextError) {
    let note = text.string
    if note.isEmpty { return }
    byteCount += note.utf8.count
    if byteCount > text.limit {
      throw .malformed(
        TextPosition(line: text.segment.line, column: 1),
        "the notes of a unit are longer than \(text.limit) bytes; remove some")
    }
    texts.append(note)
  }
}
