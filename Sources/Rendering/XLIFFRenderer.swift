public import Annotation
import Matching
import TextModel
import Terminology

/// XLIFF 2.1 for CAT tools: a unit a paragraph, a segment a sentence, terms marked in the source and explained in the
/// glossary of their unit.
///
/// What stands between sentences is kept, so that a tool can put the text together again; targets are there where a
/// translation is.
///
/// Source: XLIFF Version 2.1, sections 4.2.2 (core), 4.7.3.1.2 (term annotation) and 5.2 (glossary module).
public struct XLIFFRenderer: Renderer {
  public init() {}

  public var prologue: [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    let namespaces = [
      "xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"", "xmlns:gls=\"urn:oasis:names:tc:xliff:glossary:2.0\"",
    ]
    xml.raw("<xliff \(namespaces.joined(separator: " ")) version=\"2.1\" srcLang=\"id\" trgLang=\"en\">\n".utf8)
    return xml.bytes
  }

  public var epilogue: [UInt8] { Array("</xliff>\n".utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    if document.sentences.isEmpty { return }
    var xml = XMLWriter()
    xml.element(
      "file", ["id": "f\(document.number)", "original": document.source.id, "xml:space": "preserve"]
    ) { xml in
      xml.newline()
      for (number, paragraph) in document.paragraphs.enumerated() {
        xml.element("unit", ["id": "u\(number + 1)"]) { xml in
          XLIFFUnit(paragraph, of: document).append(to: &xml)
        }
        xml.newline()
      }
    }
    xml.newline()
    output += xml.bytes
  }
}

/// A paragraph with its glossary and its segments.
private struct XLIFFUnit {
  let document: AnnotatedDocument
  let paragraph: Range<Int>
  /// What can be marked of each sentence: terms inside each other, none that overlap.
  private var marked: [[TermMatch]] = []
  /// The number of the first mark of each sentence, from 1.
  private var firstMarks: [Int] = []
  private var terms: [(id: Glossary.TermID, mark: Int?)] = []
  private var places: [Glossary.TermID: Int] = [:]

  init(_ paragraph: Range<Int>, of document: AnnotatedDocument) {
    self.document = document
    self.paragraph = paragraph
    var mark = 1
    for sentence in document.sentences[paragraph] {
      let nesting = sentence.nesting
      firstMarks.append(mark)
      marked.append(sentence.matches.indices.filter { nesting[$0] }.map { sentence.matches[$0] })
      for (match, nests) in zip(sentence.matches, nesting) {
        for term in [match.term] + match.rivals where places[term] == nil {
          terms.append((term, nests ? mark : nil))
          places[term] = terms.count
        }
        if nests { mark += 1 }
      }
    }
  }

  func append(to xml: inout XMLWriter) {
    xml.newline()
    appendGlossary(to: &xml)
    var first = paragraph.lowerBound
    while first < paragraph.upperBound {
      var last = first
      while document.sentences[last].sharesTranslation, last + 1 < paragraph.upperBound { last += 1 }
      if first > paragraph.lowerBound {
        let gap = document.sentences[first - 1].range.upperBound..<document.sentences[first].range.lowerBound
        if !gap.isEmpty {
          xml.element("ignorable") { xml in xml.element("source") { appendText(gap, to: &$0) } }
          xml.newline()
        }
      }
      appendSegment(first...last, to: &xml)
      first = last + 1
    }
  }

  private func appendGlossary(to xml: inout XMLWriter) {
    guard !terms.isEmpty else { return }
    xml.element("gls:glossary") { xml in
      for (index, entry) in terms.enumerated() {
        xml.newline()
        xml.element("gls:glossEntry", ["id": "g\(index + 1)", "ref": entry.mark.map { "#m\($0)" }]) { xml in
          let term = document.glossary[entry.id]
          xml.element("gls:term", ["source": document.glossary.path(of: entry.id)], text: term.text)
          for rendering in [term.preferred] + term.admitted { xml.element("gls:translation", text: rendering) }
          let definition = [term.note] + term.deprecated.map { "Not: \($0)" }
          let text = definition.filter { !$0.isEmpty }.joined(separator: ". ")
          if !text.isEmpty { xml.element("gls:definition", text: text) }
        }
      }
      xml.newline()
    }
    xml.newline()
  }

  private func appendSegment(_ sentences: ClosedRange<Int>, to xml: inout XMLWriter) {
    let translation = document.sentences[sentences.upperBound].translation
    let id = "s\(sentences.lowerBound - paragraph.lowerBound + 1)"
    xml.element("segment", ["id": id, "state": translation == nil ? "initial" : "translated"]) { xml in
      xml.element("source") { xml in
        for index in sentences {
          if index > sentences.lowerBound {
            let gap = document.sentences[index - 1].range.upperBound..<document.sentences[index].range.lowerBound
            appendText(gap, to: &xml)
          }
          let place = index - paragraph.lowerBound
          var match = 0
          appendSource(
            document.sentences[index].range.indices, marked[place], from: &match, firstMark: firstMarks[place], to: &xml
          )
        }
      }
      if let translation { xml.element("target") { appendText(translation, to: &$0) } }
    }
    xml.newline()
  }

  /// The bytes with the terms that begin in them, and in those the terms inside.
  private func appendSource(
    _ bytes: Range<Int>, _ matches: [TermMatch], from match: inout Int, firstMark: Int, to xml: inout XMLWriter
  ) {
    var start = bytes.lowerBound
    while match < matches.count {
      let range = document.range(of: matches[match].words)
      guard range.upperBound <= bytes.upperBound else { break }
      appendText(start..<range.lowerBound, to: &xml)
      let place = places[matches[match].term] ?? 0
      let mark = firstMark + match
      match += 1
      var next = match
      xml.element("mrk", ["id": "m\(mark)", "type": "term", "ref": "#gls=g\(place)"]) { xml in
        appendSource(range.indices, matches, from: &next, firstMark: firstMark, to: &xml)
      }
      match = next
      start = range.upperBound
    }
    appendText(start..<bytes.upperBound, to: &xml)
  }

  private func appendText(_ bytes: Range<Int>, to xml: inout XMLWriter) {
    appendText(document.source.string(in: TextRange(bytes.lowerBound, bytes.upperBound)), to: &xml)
  }

  /// The text; what XML cannot have stands as `<cp/>`.
  private func appendText(_ text: String, to xml: inout XMLWriter) {
    guard !text.unicodeScalars.allSatisfy(XMLEscaping.isAllowed) else { return xml.text(text) }
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if XMLEscaping.isAllowed(scalar) {
        run.append(scalar)
      } else {
        xml.text(String(run))
        run.removeAll()
        let digits = String(scalar.value, radix: 16, uppercase: true)
        xml.empty("cp", ["hex": String(repeating: "0", count: max(0, 4 - digits.count)) + digits])
      }
    }
    xml.text(String(run))
  }
}
