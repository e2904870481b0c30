public import Annotation
import Morphology
import TextModel

/// FLExText, the interlinear texts of FieldWorks; every analysis is marked as a guess, which it is until somebody approves it.
///
/// | element | content |
/// | --- | --- |
/// | `phrase` | a sentence, its text and its translation |
/// | `word` | a word with `gls`, `pos` and its morphemes, or a mark as `punct` |
/// | `morph` | `txt` with the hyphens of its type (*di-*, *-kan*, *=nya*), `gls`, and of the root `cf` |
///
/// Source: FlexInterlinear.xsd of FieldWorks, version 2.
public struct FlexTextRenderer: Renderer {
  private static let (indonesian, english) = ("id", "en")

  public init() {}

  public var prologue: [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    xml.raw("<document version=\"2\">\n".utf8)
    return xml.bytes
  }

  public var epilogue: [UInt8] { Array("</document>\n".utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    if document.sentences.isEmpty { return }
    var xml = XMLWriter()
    xml.element("interlinear-text") { xml in
      xml.newline()
      Self.item("title", Self.english, document.source.id, to: &xml)
      xml.newline()
      xml.element("paragraphs") { xml in
        for paragraph in document.paragraphs {
          xml.newline()
          xml.element("paragraph") { xml in
            xml.element("phrases") { xml in
              for index in paragraph { Self.append(sentence: index, of: document, to: &xml) }
              xml.newline()
            }
          }
        }
        xml.newline()
      }
      xml.newline()
      xml.element("languages") { xml in
        xml.empty("language", ["lang": Self.indonesian, "vernacular": "true"])
        xml.empty("language", ["lang": Self.english])
      }
      xml.newline()
    }
    xml.newline()
    output += xml.bytes
  }

  private static func append(sentence index: Int, of document: AnnotatedDocument, to xml: inout XMLWriter) {
    let sentence = document.sentences[index]
    xml.newline()
    xml.element("phrase") { xml in
      item("txt", indonesian, document.source.string(in: sentence.range), to: &xml)
      item("segnum", english, String(index + 1), to: &xml)
      xml.element("words") { xml in
        for word in sentence.words {
          xml.newline()
          xml.element("word") { append(document.words[word], of: document, to: &$0) }
        }
        xml.newline()
      }
      if let translation = sentence.translation { item("gls", english, translation, to: &xml) }
    }
  }

  private static func append(_ word: AnnotatedWord, of document: AnnotatedDocument, to xml: inout XMLWriter) {
    let reading = document.reading(of: word)
    let form = document.source.string(in: word.range)
    guard reading.kind != .punctuation, !reading.morphs.isEmpty else {
      item("punct", indonesian, form, to: &xml)
      return
    }
    item("txt", indonesian, form, to: &xml)
    xml.element("morphemes", ["analysisStatus": "guess"]) { xml in
      for index in reading.morphs.indices { append(morph: index, of: reading.morphs, to: &xml) }
    }
    if let gloss = reading.gloss { item("gls", english, gloss, to: &xml, isGuess: true) }
    item("pos", english, reading.partOfSpeech.rawValue, to: &xml, isGuess: true)
  }

  private static func append(morph index: Int, of morphs: [Morph], to xml: inout XMLWriter) {
    let morph = morphs[index]
    let isBeforeRoot = morphs[index...].dropFirst().contains { $0.kind == .root }
    let (type, form) = shape(of: morph, isBeforeRoot: isBeforeRoot)
    xml.element("morph", ["type": type]) { xml in
      item("txt", indonesian, form, to: &xml)
      item("cf", indonesian, form, to: &xml)
      item("gls", english, morph.gloss, to: &xml)
    }
  }

  /// The type of a morph as FieldWorks names it, and its form with the marks of that type.
  private static func shape(of morph: Morph, isBeforeRoot: Bool) -> (type: String, form: String) {
    switch morph.kind {
    case .root: ("stem", morph.form)
    case .clitic: isBeforeRoot ? ("proclitic", morph.form + "=") : ("enclitic", "=" + morph.form)
    // A circumfix comes as two morphs, and for a doubling there is no type.
    case .prefix, .suffix, .circumfix, .reduplication:
      isBeforeRoot ? ("prefix", morph.form + "-") : ("suffix", "-" + morph.form)
    }
  }

  private static func item(
    _ type: String, _ language: String, _ text: String, to xml: inout XMLWriter, isGuess: Bool = false
  ) {
    xml.element("item", ["type": type, "lang": language, "analysisStatus": isGuess ? "guess" : nil], text: text)
  }
}
