import Annotation
import Morphology
import TextModel

/// Writes words with what stands beneath them; all but the marks around a word is made once a reading.
struct HTMLWords {
  private enum Part { static let (start, end) = (0, 1) }

  private var readings = ReadingFragments(2) { reading, parts in
    var word = XMLWriter()
    if reading.morphs.count > 1 {
      word.element("i", ["class": "m"], text: visible(LeipzigGlossing.segmentation(of: reading.morphs)))
      word.element("i", ["class": "x", "lang": "en"], text: visible(LeipzigGlossing.glosses(of: reading.morphs)))
    }
    let (gloss, mark) = Self.gloss(of: reading)
    if !gloss.isEmpty { word.element("i", ["class": "g", "lang": "en"], text: visible(gloss)) }
    parts.append("<span class=\"w\(mark.map { " \($0)" } ?? "")\"><b>", measured: false)
    parts.append("</b>\(String(decoding: word.bytes, as: UTF8.self))</span>", measured: false)
  }

  mutating func prepare(for document: AnnotatedDocument) { readings.prepare(for: document) }

  /// Appends the words from `words` on that make one unit, marks and all.
  mutating func append(
    _ words: Range<Int>, word: Int?, in document: AnnotatedDocument, to output: inout [UInt8]
  ) {
    guard let word else {
      output.append("<span class=\"w\"><b>")
      appendText(words, in: document, to: &output)
      output.append("</b></span>")
      return
    }
    let place = readings.place(of: document.words[word], in: document)
    readings.append(readings[place, Part.start], to: &output)
    appendText(words, in: document, to: &output)
    readings.append(readings[place, Part.end], to: &output)
  }

  /// The words as they stand in the text.
  func appendText(_ words: Range<Int>, in document: AnnotatedDocument, to output: inout [UInt8]) {
    guard !words.isEmpty else { return }
    XMLEscaping.append(VisibleText.visible(document.text(of: words)), inAttribute: false, to: &output)
  }

  /// The gloss with the class of a word that wants to be marked: a name, another language, nothing known, a guess.
  private static func gloss(of reading: Reading) -> (String, mark: String?) {
    if let gloss = reading.gloss, reading.kind != .name || gloss != reading.form {
      return (gloss, reading.isGuess ? "q" : nil)
    }
    switch reading.kind {
    case .name: return ("name", "n")
    case .foreign: return ("foreign", "l")
    case .unknown, .word: return ("unknown", "u")
    case .number, .punctuation, .symbol: return ("", nil)
    }
  }

  private static func visible(_ text: String) -> String { VisibleText.visible(text) }
}
