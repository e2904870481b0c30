public import TextModel

/// Reads translation units from two plain texts that stand line beside line.
///
/// Lines without text separate paragraphs and stand in both texts at the same places; at the end of a text they say
/// nothing. A unit's number counts the lines with text.
public enum LineAlignedReader {
  /// Where two texts stop standing line beside line, so that their sentences have to be aligned.
  public enum Misalignment: Error, Hashable, Sendable {
    /// One text has more lines than the other, without the blank ones at its end.
    case lineCounts(source: Int, target: Int)
    /// A line of the source is blank and the translation has text there.
    case blankSource(line: Int)
    /// A line of the translation is blank and the source has text there.
    case blankTarget(line: Int)
  }

  /// The units of the texts.
  ///
  /// - Complexity: linear in the texts.
  public static func units(source: SourceText, target: SourceText) throws(Misalignment) -> [TranslationUnit] {
    let sources = lines(of: source)
    let targets = lines(of: target)
    for (source, target) in zip(sources, targets) where source.isBlank != target.isBlank {
      throw source.isBlank ? .blankSource(line: source.number) : .blankTarget(line: target.number)
    }
    guard sources.count == targets.count else {
      throw .lineCounts(source: sources.count, target: targets.count)
    }
    var units: [TranslationUnit] = []
    for (source, target) in zip(sources, targets) where !source.isBlank {
      units.append(TranslationUnit(row: units.count + 1, source: source.segment, target: target.segment))
    }
    return units
  }

  /// The lines up to the last one with text.
  private static func lines(of text: SourceText) -> [Line] {
    var splitter = LineSplitter()
    splitter.append(text.bytes)
    splitter.finish()
    var lines: [Line] = []
    while let line = splitter.next() {
      lines.append(Line(number: line.number, text: String(decoding: line.bytes, as: UTF8.self)))
    }
    while let last = lines.last, last.isBlank { lines.removeLast() }
    return lines
  }

  private struct Line {
    let number: Int
    let text: String
    let isBlank: Bool

    init(number: Int, text: String) {
      self.number = number
      self.text = text
      isBlank = text.unicodeScalars.allSatisfy(\.isBlank)
    }

    var segment: Segment { Segment(text, line: number, column: Segment.Column(scalar: 1, byte: 1)) }
  }
}

extension LineAlignedReader.Misalignment: CustomStringConvertible {
  public var description: String {
    switch self {
    case .lineCounts(let source, let target):
      "the Indonesian text has \(source) lines and the English text \(target), expected a line for a line"
    case .blankSource(let line):
      "line \(line) is blank in the Indonesian text and not in the English one, expected a line for a line"
    case .blankTarget(let line):
      "line \(line) is blank in the English text and not in the Indonesian one, expected a line for a line"
    }
  }
}
