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
  private let explains: Bool
  private var fragments = JSONFragmentCache()

  /// - Parameters:
  ///   - isArray: whether the documents are the members of one array, or a line each.
  ///   - explains: whether to say why each term was matched; wants a document whose annotator explains.
  public init(isArray: Bool, explains: Bool = false) {
    self.isArray = isArray
    self.explains = explains
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
    output.append("],\"acronyms\":[")
    for (index, binding) in document.acronyms.enumerated() {
      if index > 0 { output.append(UInt8(ascii: ",")) }
      append(binding, of: document, to: &output)
    }
    output.append("]}")
  }

  private func append(_ binding: AcronymBinding, of document: AnnotatedDocument, to output: inout [UInt8]) {
    let range = document.words[binding.acronym].range
    output.append("{\"form\":")
    JSONEscaping.append(document.source.bytes, range.indices, to: &output)
    output.append(",\"range\":")
    append(range, to: &output)
    output.append(",\"longForm\":")
    JSONEscaping.append(document.text(of: binding.longForm), to: &output)
    output.append(",\"concept\":")
    if let term = binding.term {
      JSONEscaping.append(document.glossary.concept(of: term), to: &output)
    } else {
      output.append("null")
    }
    output.append("}")
  }

  private mutating func append(_ sentence: AnnotatedSentence, of document: AnnotatedDocument, to output: inout [UInt8])
  {
    let bytes = document.source.bytes
    output.append("{\"range\":")
    append(sentence.range, to: &output)
    output.append(",\"text\":")
    JSONEscaping.append(bytes, sentence.range.indices, to: &output)
    if let translation = sentence.translation {
      output.append(",\"translation\":")
      JSONEscaping.append(translation, to: &output)
    }
    if sentence.sharesTranslation { output.append(",\"sharesTranslation\":true") }
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
    if !match.rivals.isEmpty { append(match.rivals.map { document.glossary[$0] }, to: &output) }
    if explains { append(MatchExplanation(match, in: sentence, of: document), to: &output) }
    output.append(UInt8(ascii: "}"))
  }

  /// The terms of other concepts that the words may be.
  private func append(_ alternatives: [Term], to output: inout [UInt8]) {
    output.append(",\"alternatives\":[")
    for (index, term) in alternatives.enumerated() {
      output.append(index > 0 ? ",{\"concept\":" : "{\"concept\":")
      JSONEscaping.append(term.concept, to: &output)
      output.append(",\"field\":")
      JSONEscaping.append(term.field, to: &output)
      output.append(",\"preferred\":")
      JSONEscaping.append(term.preferred, to: &output)
      output.append("}")
    }
    output.append("]")
  }

  private func append(_ explanation: MatchExplanation, to output: inout [UInt8]) {
    output.append(",\"why\":{\"rule\":")
    JSONEscaping.append(explanation.rule, to: &output)
    output.append(",\"source\":")
    JSONEscaping.append(explanation.source, to: &output)
    output.append(",\"passedOver\":[")
    for (index, (term, reason)) in explanation.passedOver.enumerated() {
      output.append(index > 0 ? ",{\"concept\":" : "{\"concept\":")
      JSONEscaping.append(term.concept, to: &output)
      output.append(",\"term\":")
      JSONEscaping.append(term.text, to: &output)
      output.append(",\"reason\":")
      JSONEscaping.append(reason, to: &output)
      output.append("}")
    }
    output.append("]}")
  }

  private func append(_ range: TextRange, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "["))
    output.append(bounds: range)
    output.append(UInt8(ascii: "]"))
  }
}
