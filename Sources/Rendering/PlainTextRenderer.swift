public import Annotation
import Matching
import Morphology
import TextModel
import Terminology
import Tokenization

/// Interlinear text for a terminal: under each word its gloss, terms as bracketed units with their renderings, and the
/// list of terms at the end.
public struct PlainTextRenderer: Renderer {
  public struct Options: Sendable {
    /// The columns of a line.
    public var width: Int
    public var usesColor: Bool
    /// Segmentation and Leipzig glosses instead of the words' meanings.
    public var showsMorphemes: Bool
    /// Why each term was matched; wants a document whose annotator explains.
    public var explains: Bool

    public init(width: Int = 100, usesColor: Bool = false, showsMorphemes: Bool = false, explains: Bool = false) {
      self.width = width
      self.usesColor = usesColor
      self.showsMorphemes = showsMorphemes
      self.explains = explains
    }
  }

  private let options: Options

  public init(_ options: Options = Options()) {
    self.options = options
  }

  public var separator: [UInt8] { Array("\n".utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    output.append(
      text: TextStyle.heading.applied(to: VisibleText.visible(document.source.id), when: options.usesColor) + "\n\n")
    let layout = InterlinearLayout(width: options.width, indent: 2, usesColor: options.usesColor)
    for sentence in document.sentences {
      layout.append(columns(of: sentence, in: document), to: &output)
      output.append("\n")
    }
    TermListLayout(options: options).append(document, to: &output)
    if options.explains { MatchListLayout(options: options).append(document, to: &output) }
    if options.showsMorphemes { appendLegend(of: document, to: &output) }
  }

  private func columns(of sentence: AnnotatedSentence, in document: AnnotatedDocument) -> [InterlinearLayout.Column] {
    let words = WordsWithPunctuation(sentence, in: document)
    var columns: [InterlinearLayout.Column] = []
    var matches = sentence.matches.filter { $0.container == nil }[...]
    var unit = words.units[...]
    while let word = unit.first {
      if !options.showsMorphemes, let match = matches.first, match.words.contains(word.index) {
        matches.removeFirst()
        let inside = unit.prefix { match.words.contains($0.index) }
        columns.append(termColumn(match, inside, in: document))
        unit = unit.dropFirst(inside.count)
      } else {
        columns.append(wordColumn(word, in: document))
        unit = unit.dropFirst()
      }
    }
    return columns
  }

  private func termColumn(
    _ match: TermMatch, _ units: ArraySlice<WordsWithPunctuation.Unit>, in document: AnnotatedDocument
  ) -> InterlinearLayout.Column {
    var forms = ""
    for unit in units {
      if !forms.isEmpty, !unit.touchesPrevious { forms += " " }
      forms += unit.before + unit.form + unit.behind
    }
    let first = units.first?.before ?? ""
    let last = units.last?.behind ?? ""
    let inner = forms.dropFirst(first.count).dropLast(last.count)
    return InterlinearLayout.Column(lines: [
      .init("\(first)[\(inner)]\(last)", .term),
      .init("[\(VisibleText.visible(renderings(of: match, in: document)))]", .term),
    ])
  }

  /// The preferred rendering, or those of all concepts that the words may name.
  private func renderings(of match: TermMatch, in document: AnnotatedDocument) -> String {
    ([match.term] + match.rivals).map { document.glossary[$0].preferred }.joined(separator: " | ")
  }

  private func wordColumn(_ unit: WordsWithPunctuation.Unit, in document: AnnotatedDocument) -> InterlinearLayout.Column
  {
    let form = InterlinearLayout.StyledText(unit.before + unit.form + unit.behind, .word)
    guard let index = unit.wordIndex else { return InterlinearLayout.Column(lines: [form]) }
    let reading = document.reading(of: document.words[index])
    if options.showsMorphemes {
      let segmentation = VisibleText.visible(LeipzigGlossing.segmentation(of: reading.morphs))
      let glosses = VisibleText.visible(LeipzigGlossing.glosses(of: reading.morphs))
      return InterlinearLayout.Column(lines: [form, .init(segmentation, .marker), .init(glosses, .gloss)])
    }
    return InterlinearLayout.Column(lines: [form, gloss(of: reading, form: unit.form)])
  }

  /// The gloss, or a mark in brackets for what has none.
  private func gloss(of reading: Reading, form: String) -> InterlinearLayout.StyledText {
    if let gloss = reading.gloss, reading.kind != .name || gloss != form {
      return .init(VisibleText.visible(gloss), .gloss)
    }
    switch reading.kind {
    case .name: return .init("(name)", .marker)
    case .foreign: return .init("(foreign)", .marker)
    case .unknown, .word: return .init("(unknown)", .unknown)
    case .number, .punctuation, .symbol: return .init("", .marker)
    }
  }

  private func appendLegend(of document: AnnotatedDocument, to output: inout [UInt8]) {
    var used: Set<String> = []
    for word in document.words { used.formUnion(document.reading(of: word).morphs.map(\.gloss)) }
    let labels = GlossLabel.allCases.filter { used.contains($0.rawValue) }
    guard !labels.isEmpty else { return }
    output.append(text: "\n" + TextStyle.heading.applied(to: "Labels", when: options.usesColor) + "\n")
    for label in labels {
      let padding = String(repeating: " ", count: max(1, 6 - label.rawValue.count))
      output.append(text: "  \(label.rawValue)\(padding)\(label.meaning)\n")
    }
  }
}

/// The words of a sentence with the marks that belong to them.
struct WordsWithPunctuation {
  struct Unit {
    /// The index of the word, or of the mark where marks stand alone.
    let index: Int
    let wordIndex: Int?
    /// Whether no space stands before the unit.
    var touchesPrevious = false
    var before = ""
    var form = ""
    var behind = ""
  }

  private(set) var units: [Unit] = []

  init(_ sentence: AnnotatedSentence, in document: AnnotatedDocument) {
    var before = ""
    var beforeIndex = sentence.words.lowerBound
    var beforeTouches = false
    for index in sentence.words {
      let word = document.words[index]
      let text = VisibleText.visible(document.source.string(in: word.range))
      let touchesPrevious =
        index > sentence.words.lowerBound && document.words[index - 1].range.upperBound == word.range.lowerBound
      let touchesNext =
        index + 1 < sentence.words.upperBound && document.words[index + 1].range.lowerBound == word.range.upperBound
      let isMark = word.token.kind == .punctuation || word.token.kind == .symbol && word.range.count <= 3
      if !isMark {
        let touches = before.isEmpty ? touchesPrevious : beforeTouches
        units.append(Unit(index: index, wordIndex: index, touchesPrevious: touches, before: before, form: text))
        before = ""
      } else if touchesPrevious, before.isEmpty, !units.isEmpty {
        units[units.count - 1].behind += text
      } else if touchesNext {
        if before.isEmpty { (beforeIndex, beforeTouches) = (index, touchesPrevious) }
        before += text
      } else {
        units.append(Unit(index: index, wordIndex: nil, form: before + text))
        before = ""
      }
    }
    if !before.isEmpty { units.append(Unit(index: beforeIndex, wordIndex: nil, form: before)) }
  }
}
