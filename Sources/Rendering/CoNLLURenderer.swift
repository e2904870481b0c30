public import Annotation
import Matching
import Morphology
import TextModel
import Terminology
import Tokenization

/// CoNLL-U, the ten columns of Universal Dependencies; clitics are words of a multiword token.
///
/// The lemma is the root, as the Indonesian treebanks have it; gloss, morphs and terms stand in the last column.
public struct CoNLLURenderer: Renderer {
  private var vocabulary: UInt64?
  /// The rows of each reading, by twice its number and one more where the word stands in a name.
  private var rows: [CoNLLURows?] = []

  public init() {}

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    if document.sentences.isEmpty { return }
    prepare(for: document)
    let id = Self.oneLine(document.source.id)
    output.append(text: "# newdoc id = \(id)\n")
    for (index, sentence) in document.sentences.enumerated() {
      output.append(text: "# sent_id = \(id)-\(index + 1)\n# text = ")
      append(textOf: sentence, in: document, to: &output)
      if let translation = sentence.translation { output.append(text: "\n# text_en = \(Self.oneLine(translation))") }
      output.append("\n")
      append(wordsOf: sentence, in: document, to: &output)
      output.append("\n")
    }
  }

  private mutating func prepare(for document: AnnotatedDocument) {
    if vocabulary != document.vocabulary.identity {
      vocabulary = document.vocabulary.identity
      rows.removeAll(keepingCapacity: true)
    }
    let missing = 2 * document.vocabulary.readings.count - rows.count
    if missing > 0 { rows.append(contentsOf: repeatElement(nil, count: missing)) }
  }

  /// The rows of the word, without what its neighbours decide.
  private mutating func rows(of word: AnnotatedWord, in document: AnnotatedDocument) -> CoNLLURows {
    let reading = document.reading(of: word)
    // Marks share a reading.
    if reading.form.isEmpty {
      return CoNLLURows(document.source.string(in: word.range), reading: reading, isInName: false)
    }
    let place = 2 * document.readingID(of: word) + (word.isCapitalizedInside ? 1 : 0)
    if let rows = rows[place] { return rows }
    let made = CoNLLURows(reading.form, reading: reading, isInName: word.isCapitalizedInside)
    rows[place] = made
    return made
  }

  /// The sentence with one space wherever white space stands.
  private mutating func append(
    textOf sentence: AnnotatedSentence, in document: AnnotatedDocument, to output: inout [UInt8]
  ) {
    for index in sentence.words {
      if document.hasSpace(before: index, in: sentence) { output.append(UInt8(ascii: " ")) }
      output.append(rows(of: document.words[index], in: document).text.span)
    }
  }

  private mutating func append(
    wordsOf sentence: AnnotatedSentence, in document: AnnotatedDocument, to output: inout [UInt8]
  ) {
    var number = 1
    var matches = sentence.matches[...]
    for index in sentence.words {
      let rows = rows(of: document.words[index], in: document)
      let isLast = index + 1 == sentence.words.upperBound
      let spaceAfter = isLast || document.hasSpace(before: index + 1, in: sentence)
      let terms = matches.prefix { $0.words.lowerBound == index }
      matches = matches.dropFirst(terms.count)
      if rows.words.count > 1 {
        output.append(decimal: number)
        output.append("-")
        output.append(decimal: number + rows.words.count - 1)
        output.append("\t")
        output.append(rows.form.span)
        output.append(spaceAfter ? "\t_\t_\t_\t_\t_\t_\t_\t_\n" : "\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n")
      }
      for word in rows.words {
        output.append(decimal: number)
        output.append(word.columns.span)
        let start = output.count
        if word.isHost {
          output.append(rows.miscellaneous.span)
          append(terms, of: document.glossary, to: &output)
          if rows.words.count == 1, !spaceAfter || rows.hasStop { output.append("|SpaceAfter=No") }
        }
        // Every feature begins with the bar that parts it from the one before.
        if output.count == start { output.append("\t_") } else { output[start] = UInt8(ascii: "\t") }
        output.append("\n")
        number += 1
      }
      if rows.hasStop {
        output.append(decimal: number)
        output.append("\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t")
        output.append(spaceAfter ? "_\n" : "SpaceAfter=No\n")
        number += 1
      }
    }
  }

  private func append(_ terms: ArraySlice<TermMatch>, of glossary: Glossary, to output: inout [UInt8]) {
    if terms.isEmpty { return }
    output.append("|Term=")
    output.append(text: Self.value(terms.map { glossary.concept(of: $0.term) }.joined(separator: ",")))
  }

  static func oneLine(_ text: String) -> String {
    let visible = VisibleText.visible(text)
    guard visible.utf8.contains(0xE2) else { return visible }
    return visible.replacing("\u{2028}", with: "\u{FFFD}").replacing("\u{2029}", with: "\u{FFFD}")
  }

  static func value(_ text: String) -> String {
    let line = oneLine(text)
    return line.utf8.contains(UInt8(ascii: "|")) ? line.replacing("|", with: "/") : line
  }
}

/// What CoNLL-U says of a form, the same for every occurrence of it.
private struct CoNLLURows {
  struct Word {
    /// From the tab behind the number to the column before the last.
    let columns: [UInt8]
    let isHost: Bool
  }

  /// The form as the text has it, and without the stop that is a word of its own.
  let text: [UInt8]
  let form: [UInt8]
  let words: [Word]
  /// The features of the last column, a bar before each.
  let miscellaneous: [UInt8]
  /// Whether the form is an abbreviation with a stop at its end alone, which is a token of its own in the treebanks:
  /// *Dr.*, *R.*, but not *S.H.*
  let hasStop: Bool

  init(_ text: String, reading: Reading, isInName: Bool) {
    let hasStop = Self.isAbbreviation(text)
    let form = hasStop ? String(text.dropLast()) : text
    self.hasStop = hasStop
    self.text = Array(Self.column(text).utf8)
    self.form = Array(Self.column(form).utf8)
    words = SyntacticWord.words(of: form, reading: reading, isInName: isInName).map { word in
      let lemma = hasStop && word.lemma.hasSuffix(".") ? String(word.lemma.dropLast()) : word.lemma
      let columns = [
        "", Self.column(word.form), Self.column(lemma), word.partOfSpeech.rawValue, "_", "_", "_", "_", "_",
      ]
      return Word(columns: Array(columns.joined(separator: "\t").utf8), isHost: word.isHost)
    }
    var features = ""
    if let gloss = reading.gloss { features += "|Gloss=\(CoNLLURenderer.value(gloss))" }
    if reading.morphs.count > 1 {
      features += "|Morphs=\(CoNLLURenderer.value(LeipzigGlossing.segmentation(of: reading.morphs)))"
      features += "|MorphGloss=\(CoNLLURenderer.value(LeipzigGlossing.glosses(of: reading.morphs)))"
    }
    miscellaneous = Array(features.utf8)
  }

  private static func isAbbreviation(_ form: String) -> Bool {
    form.utf8.count > 1 && form.utf8.last == UInt8(ascii: ".")
      && form.utf8.dropLast().allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }

  /// Column text in NFC, without the characters that would break the row.
  private static func column(_ text: String) -> String {
    if text.isEmpty { return "_" }
    if text.utf8.allSatisfy({ $0 > 0x1F && $0 < 0x7F }) { return text }
    return CaseFolding.composed(CoNLLURenderer.oneLine(text))
  }
}
