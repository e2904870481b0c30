public import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// JSON, one object a document: an array of them, or one on each line.
///
/// The schema is `padanan-annotation.schema.json` beside this file; ranges are UTF-8 bytes of the document's text.
public struct JSONRenderer: Renderer {
  /// The version that the `schema` member names.
  public static let schemaVersion = 1

  private let isArray: Bool
  private var fragments = FragmentCache()

  /// - Parameter isArray: whether the documents are the members of one array, or a line each.
  public init(isArray: Bool) {
    self.isArray = isArray
  }

  public var prologue: [UInt8] { isArray ? Array("[\n".utf8) : [] }
  public var separator: [UInt8] { isArray ? Array(",\n".utf8) : Array("\n".utf8) }
  public var epilogue: [UInt8] { isArray ? Array("\n]\n".utf8) : Array("\n".utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    fragments.prepare(for: document)
    output.append("{\"schema\":")
    output.append(decimal: Self.schemaVersion)
    output.append(",\"id\":")
    JSONEscaping.append(document.source.id, to: &output)
    output.append(",\"path\":")
    if let path = document.source.path { JSONEscaping.append(path, to: &output) } else { output.append("null") }
    output.append(",\"sentences\":[")
    for (index, sentence) in document.sentences.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(sentence, of: document, to: &output)
    }
    output.append("]}")
  }

  private mutating func append(_ sentence: AnnotatedSentence, of document: AnnotatedDocument, to output: inout [UInt8])
  {
    let bytes = document.source.bytes
    output.append("{\"range\":")
    append(sentence.range, to: &output)
    output.append(",\"text\":")
    JSONEscaping.append(bytes, sentence.range.indices, to: &output)
    output.append(",\"words\":")
    let start = output.count
    for index in sentence.words { fragments.append(document.words[index], in: document, to: &output) }
    // Every word begins with the comma that parts it from the one before.
    output[start] = UInt8(ascii: "[")
    output.append("],\"terms\":[")
    for (index, match) in sentence.matches.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(match, in: sentence, of: document, to: &output)
    }
    output.append("]}")
  }

  private mutating func append(
    _ match: TermMatch, in sentence: AnnotatedSentence, of document: AnnotatedDocument, to output: inout [UInt8]
  ) {
    let range = TextRange(
      document.words[match.words.lowerBound].range.lowerBound,
      document.words[match.words.upperBound - 1].range.upperBound)
    let first = sentence.words.lowerBound
    let term = fragments.term(match.term, of: document.glossary)
    fragments.append(term.head, to: &output)
    JSONEscaping.append(document.source.bytes, range.indices, to: &output)
    output.append(",\"range\":")
    append(range, to: &output)
    output.append(",\"words\":")
    append(TextRange(match.words.lowerBound - first, match.words.upperBound - first), to: &output)
    fragments.append(term.field, to: &output)
    output.append(text: match.kind.rawValue)
    fragments.append(term.tail, to: &output)
    if let container = match.container { output.append(decimal: container) } else { output.append("null") }
    output.append(UInt8(ascii: "}"))
  }

  private func append(_ range: TextRange, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    output.append(bounds: range)
    output.append(UInt8(ascii: "]"))
  }
}

/// What is the same for every occurrence of a reading or a term, rendered once.
private struct FragmentCache {
  /// The parts of a term around its form, range, words, kind of match and container.
  struct TermFragments {
    let head: Range<Int>
    let field: Range<Int>
    let tail: Range<Int>
  }

  private var vocabulary: UInt64?
  /// All fragments of readings in one buffer, and where the two parts of each are, before and behind the bounds of the
  /// range; an empty part is one that was not rendered yet.
  private var buffer: [UInt8] = []
  private var heads: [Range<Int>] = []
  private var tails: [Range<Int>] = []
  private var terms: [TermFragments?] = []
  /// The heads of marks of one byte, which share two readings, by their byte.
  private var markHeads: [Range<Int>] = []

  mutating func prepare(for document: AnnotatedDocument) {
    if vocabulary != document.vocabulary.identity {
      self = FragmentCache()
      vocabulary = document.vocabulary.identity
    }
    let missing = document.vocabulary.readings.count - tails.count
    if missing > 0 {
      heads.append(contentsOf: repeatElement(0..<0, count: missing))
      tails.append(contentsOf: repeatElement(0..<0, count: missing))
    }
  }

  mutating func append(_ word: AnnotatedWord, in document: AnnotatedDocument, to output: inout [UInt8]) {
    let id = document.readingID(of: word)
    if tails[id].isEmpty { render(document.reading(of: word), id) }
    var head = heads[id]
    if head.isEmpty, word.range.count == 1 { head = markHead(document.source.bytes[word.range.lowerBound]) }
    if head.isEmpty {
      // Marks share a reading; their form is that of the text.
      output.append(",{\"form\":")
      JSONEscaping.append(document.source.bytes, word.range.indices, to: &output)
      output.append(",\"range\":[")
    } else {
      output.append(buffer.span.extracting(head))
    }
    output.append(bounds: word.range)
    output.append(buffer.span.extracting(tails[id]))
  }

  private mutating func markHead(_ byte: UInt8) -> Range<Int> {
    if markHeads.isEmpty { markHeads = Array(repeating: 0..<0, count: 128) }
    let index = Int(byte & 0x7F)
    if markHeads[index].isEmpty {
      let start = buffer.count
      buffer.append(",{\"form\":")
      JSONEscaping.append([byte], 0..<1, to: &buffer)
      buffer.append(",\"range\":[")
      markHeads[index] = start..<buffer.count
    }
    return markHeads[index]
  }

  private mutating func render(_ reading: Reading, _ id: Int) {
    let start = buffer.count
    if !reading.form.isEmpty {
      buffer.append(",{\"form\":")
      JSONEscaping.append(reading.form, to: &buffer)
      buffer.append(",\"range\":[")
    }
    heads[id] = start..<buffer.count
    buffer.append("]")
    Self.append(reading, to: &buffer)
    tails[id] = heads[id].upperBound..<buffer.count
  }

  private static func append(_ reading: Reading, to output: inout [UInt8]) {
    func member(_ key: StaticString, _ value: String?) {
      output.append(key)
      if let value { JSONEscaping.append(value, to: &output) } else { output.append("null") }
    }
    member(",\"kind\":", reading.kind.rawValue)
    member(",\"lemma\":", reading.lemma.isEmpty ? nil : reading.lemma)
    member(",\"pos\":", reading.partOfSpeech.rawValue)
    member(",\"gloss\":", reading.gloss)
    append(reading.glosses, ",\"glosses\":", to: &output)
    output.append(",\"morphs\":[")
    for (index, morph) in reading.morphs.enumerated() {
      member(index == 0 ? "{\"form\":" : ",{\"form\":", morph.form)
      member(",\"gloss\":", morph.gloss)
      member(",\"kind\":", morph.kind.rawValue)
      output.append("}")
    }
    output.append("]}")
  }

  private static func append(_ list: [String], _ key: StaticString, to output: inout [UInt8]) {
    output.append(key)
    output.append(UInt8(ascii: "["))
    for (index, text) in list.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      JSONEscaping.append(text, to: &output)
    }
    output.append(UInt8(ascii: "]"))
  }

  func append(_ part: Range<Int>, to output: inout [UInt8]) {
    output.append(buffer.span.extracting(part))
  }

  mutating func term(_ id: Int32, of glossary: Glossary) -> TermFragments {
    if terms.isEmpty { terms = Array(repeating: nil, count: glossary.records.count) }
    if let fragments = terms[Int(id)] { return fragments }
    let fragments = render(glossary[id])
    terms[Int(id)] = fragments
    return fragments
  }

  private mutating func render(_ term: Term) -> TermFragments {
    let start = buffer.count
    buffer.append("{\"concept\":")
    JSONEscaping.append(term.concept, to: &buffer)
    buffer.append(",\"form\":")
    let field = buffer.count
    buffer.append(",\"field\":")
    JSONEscaping.append(term.field, to: &buffer)
    buffer.append(",\"match\":\"")
    let tail = buffer.count
    buffer.append("\",\"preferred\":")
    JSONEscaping.append(term.preferred, to: &buffer)
    Self.append(term.admitted, ",\"admitted\":", to: &buffer)
    Self.append(term.deprecated, ",\"deprecated\":", to: &buffer)
    buffer.append(",\"note\":")
    if term.note.isEmpty { buffer.append("null") } else { JSONEscaping.append(term.note, to: &buffer) }
    buffer.append(",\"within\":")
    return TermFragments(head: start..<field, field: field..<tail, tail: tail..<buffer.count)
  }
}
