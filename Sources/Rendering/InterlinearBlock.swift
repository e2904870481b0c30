import Annotation
import Matching
import Morphology
import Terminology
import TextModel

/// Sets one sentence after the other as interlinear lines of a fixed pitch.
struct InterlinearBlock {
  /// The parts of a reading.
  private enum Part { static let (gloss, morphs, morphGlosses) = (0, 1, 2) }

  /// The lines of a row from the top; nil for one that was not asked for.
  private struct Places {
    let words, morphs, glosses, terms: Int?
    let count: Int

    init(_ lines: Set<InterlinearLine>) {
      var count = 0
      func place(_ line: InterlinearLine) -> Int? {
        guard lines.contains(line) else { return nil }
        count += 1
        return count - 1
      }
      words = place(.words)
      morphs = place(.morphs)
      glosses = place(.glosses)
      // Without morphs the rendering of a term stands where the glosses of its words would.
      terms = lines.contains(.morphs) || glosses == nil ? place(.terms) : lines.contains(.terms) ? glosses : nil
      self.count = count
    }
  }

  private let places: Places
  private let showsMorphs: Bool
  private var layout: InterlinearLayout
  private var readings = ReadingFragments(3) { reading, parts in
    let (gloss, style) = Self.gloss(of: reading)
    parts.append(gloss, style: style)
    parts.append(VisibleText.visible(LeipzigGlossing.segmentation(of: reading.morphs)), style: .marker)
    parts.append(VisibleText.visible(LeipzigGlossing.glosses(of: reading.morphs)), style: .gloss)
  }
  private var units: [InterlinearUnit] = []
  private var groups: [InterlinearGroup] = []
  private var renderings = TermMemo<Rendering>()
  private var vocabulary: UInt64?

  /// What is preferred for a term, as it looks, with the columns it takes.
  private struct Rendering {
    let text: [UInt8]
    let width: Int
  }

  init(options: PlainTextRenderer.Options, indent: Int) {
    places = Places(options.lines)
    showsMorphs = places.morphs != nil
    layout = InterlinearLayout(
      width: options.width, indent: indent, usesColor: options.usesColor, lineCount: places.count)
  }

  mutating func prepare(for document: AnnotatedDocument) {
    readings.prepare(for: document)
    if vocabulary != document.vocabulary.identity { renderings = TermMemo() }
    vocabulary = document.vocabulary.identity
  }

  mutating func append(_ sentence: AnnotatedSentence, in document: AnnotatedDocument, to output: inout [UInt8]) {
    units.removeAll(keepingCapacity: true)
    InterlinearUnit.append(unitsOf: sentence, in: document, to: &units)
    groups.removeAll(keepingCapacity: true)
    InterlinearGroup.append(groupsOf: units, in: sentence, joinsTerms: places.terms != nil, to: &groups)
    for group in groups {
      if let index = group.match, showsMorphs {
        appendSpread(sentence.matches[index], group.units, in: document, to: &output)
      } else if let index = group.match {
        appendJoined(sentence.matches[index], group.units, in: document, to: &output)
      } else {
        append(units[group.units.lowerBound], in: document)
        layout.endColumn(to: &output)
      }
    }
    layout.endBlock(to: &output)
  }

  /// A term as one column.
  private mutating func appendJoined(
    _ match: TermMatch, _ group: Range<Int>, in document: AnnotatedDocument, to output: inout [UInt8]
  ) {
    let whole = units[group.lowerBound].words.lowerBound..<units[group.upperBound - 1].words.upperBound
    if let line = places.words {
      layout.cell(line, .term) { text in
        var width = 2
        for index in whole {
          let range = document.words[index].range
          if index > whole.lowerBound, document.words[index - 1].range.upperBound < range.lowerBound {
            text.append(UInt8(ascii: " "))
            width += 1
          }
          if index == match.words.lowerBound { text.append(UInt8(ascii: "[")) }
          width += VisibleText.append(document.source.bytes, range.indices, to: &text)
          if index + 1 == match.words.upperBound { text.append(UInt8(ascii: "]")) }
        }
        return width
      }
    }
    if let line = places.terms { appendRendering(of: match, on: line, spills: false, in: document) }
    layout.endColumn(to: &output)
  }

  /// A term as a column a word, its rendering beneath the first of them on a line of its own.
  private mutating func appendSpread(
    _ match: TermMatch, _ group: Range<Int>, in document: AnnotatedDocument, to output: inout [UInt8]
  ) {
    for index in group {
      append(units[index], in: document, match: match)
      if index == group.lowerBound, let line = places.terms {
        appendRendering(of: match, on: line, spills: true, in: document)
      }
      layout.endColumn(to: &output)
    }
  }

  /// The preferred rendering, or those of all concepts that the words may name.
  private mutating func appendRendering(
    of match: TermMatch, on line: Int, spills: Bool, in document: AnnotatedDocument
  ) {
    var rendering = rendering(of: match.term, in: document.glossary)
    for rival in match.rivals {
      let other = self.rendering(of: rival, in: document.glossary)
      rendering = Rendering(text: rendering.text + " | ".utf8 + other.text, width: rendering.width + 3 + other.width)
    }
    layout.cell(line, .term, spills: spills) { text in
      text.append(UInt8(ascii: "["))
      text += rendering.text
      text.append(UInt8(ascii: "]"))
      return rendering.width + 2
    }
  }

  private mutating func rendering(of term: Glossary.TermID, in glossary: Glossary) -> Rendering {
    if let rendering = renderings[term] { return rendering }
    let text = VisibleText.visible(glossary.text(of: .preferred, in: term))
    return renderings.insert(Rendering(text: Array(text.utf8), width: DisplayWidth.width(of: text)), for: term)
  }

  /// The column of a unit.
  ///
  /// - Parameter match: the term whose brackets it takes.
  private mutating func append(_ unit: InterlinearUnit, in document: AnnotatedDocument, match: TermMatch? = nil) {
    if let line = places.words {
      layout.cell(line, match == nil ? .word : .term) { text in
        guard let match else {
          return VisibleText.append(document.source.bytes, unit.range(in: document).indices, to: &text)
        }
        var width = 0
        for index in unit.words {
          if index == match.words.lowerBound { text.append(UInt8(ascii: "[")) }
          width += VisibleText.append(document.source.bytes, document.words[index].range.indices, to: &text)
          if index + 1 == match.words.upperBound { text.append(UInt8(ascii: "]")) }
        }
        return width + (unit.words.contains(match.words.lowerBound) ? 1 : 0)
          + (unit.words.contains(match.words.upperBound - 1) ? 1 : 0)
      }
    }
    guard let word = unit.word else { return }
    let reading = readings.place(of: document.words[word], in: document)
    if let line = places.morphs { append(readings[reading, Part.morphs], on: line) }
    if let line = places.glosses { append(readings[reading, showsMorphs ? Part.morphGlosses : Part.gloss], on: line) }
  }

  private mutating func append(_ part: ReadingFragments.Part, on line: Int) {
    layout.cell(line, part.style) { text in
      readings.append(part, to: &text)
      return Int(part.width)
    }
  }

  /// The gloss, or a mark in brackets for what has none.
  private static func gloss(of reading: Reading) -> (String, TextStyle) {
    if let gloss = reading.gloss, reading.kind != .name || gloss != reading.form {
      return (VisibleText.visible(gloss), .gloss)
    }
    switch reading.kind {
    case .name: return ("(name)", .marker)
    case .foreign: return ("(foreign)", .marker)
    case .unknown, .word: return ("(unknown)", .unknown)
    case .number, .punctuation, .symbol: return ("", .marker)
    }
  }
}
