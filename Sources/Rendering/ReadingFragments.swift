import Annotation

/// What a writer makes of a reading, made once and the same for every occurrence of it.
struct ReadingFragments: Sendable {
  /// Where a part stands in the buffer, with what the writer wants to remember of it.
  struct Part: Sendable {
    let start: Int32
    let end: Int32
    /// The columns it takes, for writers that align.
    let width: Int32
    let style: TextStyle

    var bounds: Range<Int> { Int(start)..<Int(end) }
    var isEmpty: Bool { start == end }
  }

  /// The parts of one reading in the making.
  struct Parts {
    fileprivate var buffer: [UInt8]
    fileprivate var parts: [Part]

    /// Writes the next part.
    mutating func append(_ text: String, style: TextStyle = .plain, measured: Bool = true) {
      let start = Int32(buffer.count)
      buffer.append(text: text)
      let width = measured ? DisplayWidth.width(of: text) : 0
      parts.append(Part(start: start, end: Int32(buffer.count), width: Int32(width), style: style))
    }
  }

  private let partCount: Int
  private let make: @Sendable (Reading, inout Parts) -> Void
  private var vocabulary: UInt64?
  private var buffer: [UInt8] = []
  private var parts: [Part] = []
  /// The place of a reading's first part, or -1.
  private var places: [Int32] = []

  /// - Parameters:
  ///   - partCount: how many parts a reading has.
  ///   - make: writes them.
  init(_ partCount: Int, make: @escaping @Sendable (Reading, inout Parts) -> Void) {
    self.partCount = partCount
    self.make = make
  }

  /// Forgets the readings of another vocabulary; to be called before a document.
  mutating func prepare(for document: AnnotatedDocument) {
    if vocabulary != document.vocabulary.identity {
      vocabulary = document.vocabulary.identity
      buffer.removeAll(keepingCapacity: true)
      parts.removeAll(keepingCapacity: true)
      places.removeAll(keepingCapacity: true)
    }
    let missing = document.vocabulary.readings.count - places.count
    if missing > 0 { places.append(contentsOf: repeatElement(-1, count: missing)) }
  }

  /// The place of the word's parts, for ``subscript(_:_:)``.
  mutating func place(of word: AnnotatedWord, in document: AnnotatedDocument) -> Int {
    let id = document.readingID(of: word)
    if places[id] < 0 {
      places[id] = Int32(parts.count)
      var made = Parts(buffer: [], parts: [])
      swap(&made.buffer, &buffer)
      swap(&made.parts, &parts)
      make(document.reading(of: word), &made)
      swap(&made.buffer, &buffer)
      swap(&made.parts, &parts)
      precondition(parts.count == Int(places[id]) + partCount, "a reading has \(partCount) parts")
    }
    return Int(places[id])
  }

  subscript(_ place: Int, _ part: Int) -> Part { parts[place + part] }

  func append(_ part: Part, to output: inout [UInt8]) { output.append(buffer.span.extracting(part.bounds)) }
}
