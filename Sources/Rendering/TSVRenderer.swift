public import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// Tab-separated values for spreadsheets, a word a row.
///
/// | column | what |
/// | --- | --- |
/// | document, sentence, word | the document's id, numbers from 1 |
/// | start, end | UTF-8 bytes of the document's text |
/// | form, kind, lemma, pos, gloss, glosses, guess | the word |
/// | morphs, morph_glosses | Leipzig Glossing Rules |
/// | term, rendering, concept, field, match | the longest term the word belongs to |
/// | place | which word of the term it is: `2/3` |
/// | translation | at the last word of a sentence |
///
/// A cell that a spreadsheet would take for a formula has an apostrophe before it. Source: OWASP, CSV Injection.
public struct TSVRenderer: Renderer {
  private static let columns = [
    "document", "sentence", "word", "start", "end", "form", "kind", "lemma", "pos", "gloss", "glosses", "guess",
    "morphs",
    "morph_glosses", "term", "rendering", "concept", "field", "match", "place", "translation",
  ]

  private var readings = ReadingFragments(1) { reading, parts in
    let cells = [
      reading.form, reading.kind.rawValue, reading.lemma, reading.partOfSpeech.rawValue, reading.gloss ?? "",
      reading.glosses.joined(separator: " | "), reading.isGuess ? "guess" : "",
      LeipzigGlossing.segmentation(of: reading.morphs), LeipzigGlossing.glosses(of: reading.morphs),
    ]
    parts.append((reading.form.isEmpty ? cells.dropFirst() : cells[...]).map(Self.cell).joined(separator: "\t"))
  }

  public init() {}

  public var prologue: [UInt8] { Array((Self.columns.joined(separator: "\t") + "\n").utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    readings.prepare(for: document)
    let id = Self.cell(document.source.id)
    for (number, sentence) in document.sentences.enumerated() {
      var matches = sentence.matches.filter { $0.container == nil }[...]
      for index in sentence.words {
        let word = document.words[index]
        output.append(
          text: "\(id)\t\(number + 1)\t\(index - sentence.words.lowerBound + 1)\t"
            + "\(word.range.lowerBound)\t\(word.range.upperBound)\t")
        if document.reading(of: word).form.isEmpty {
          output.append(text: Self.cell(document.source.string(in: word.range)) + "\t")
        }
        let place = readings.place(of: word, in: document)
        readings.append(readings[place, 0], to: &output)
        while let match = matches.first, match.words.upperBound <= index { matches.removeFirst() }
        if let match = matches.first, match.words.contains(index) {
          append(match, at: index, in: document, to: &output)
        } else {
          output.append("\t\t\t\t\t\t")
        }
        let translation = index + 1 == sentence.words.upperBound ? sentence.translation : nil
        output.append(text: "\t\(Self.cell(translation ?? ""))\n")
      }
    }
  }

  private func append(
    _ match: TermMatch, at index: Int, in document: AnnotatedDocument, to output: inout [UInt8]
  ) {
    let terms = ([match.term] + match.rivals).map { document.glossary[$0] }
    let cells = [
      terms[0].text, terms.map(\.preferred).joined(separator: " | "), terms.map(\.concept).joined(separator: " | "),
      terms.map(\.field).joined(separator: " | "), match.kind.rawValue,
      "\(index - match.words.lowerBound + 1)/\(match.words.count)",
    ]
    for cell in cells { output.append(text: "\t" + Self.cell(cell)) }
  }

  private static func cell(_ text: String) -> String {
    let visible = VisibleText.visible(text)
    let looksLikeFormula = visible.utf8.count > 1 && visible.utf8.first.map(formulaStarts.contains) == true
    return looksLikeFormula ? "'" + visible : visible
  }

  private static let formulaStarts: [UInt8] = Array("=+-@".utf8)
}
