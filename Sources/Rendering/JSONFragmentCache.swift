import Annotation
import Morphology
import TextModel
import Terminology

/// What is the same for every occurrence of a reading or a term, rendered once.
struct JSONFragmentCache {
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
  private var terms = TermMemo<TermFragments>()
  /// The heads of marks of one byte, which share two readings, by their byte.
  private var markHeads: [Range<Int>] = []

  mutating func prepare(for document: AnnotatedDocument) {
    if vocabulary != document.vocabulary.identity {
      self = JSONFragmentCache()
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
    if let fragments = terms[id] { return fragments }
    return terms.insert(render(glossary[id]), for: id)
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
