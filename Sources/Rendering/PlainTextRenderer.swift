public import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// Interlinear text for a terminal: under each word its gloss, terms as bracketed units with their renderings, and the
/// list of terms at the end.
public struct PlainTextRenderer: Renderer {
  public struct Options: Sendable {
    /// The columns of a line.
    public var width: Int
    public var usesColor: Bool
    public var lines: Set<InterlinearLine>
    /// Why each term was matched; wants a document whose annotator explains.
    public var explains: Bool

    public init(
      width: Int = 100, usesColor: Bool = false, lines: Set<InterlinearLine> = .standard, explains: Bool = false
    ) {
      self.width = width
      self.usesColor = usesColor
      self.lines = lines
      self.explains = explains
    }
  }

  private let options: Options
  private var block: InterlinearBlock
  private var terms: TermListLayout

  public init(_ options: Options = Options()) {
    self.options = options
    block = InterlinearBlock(options: options, indent: 2)
    terms = TermListLayout(options: options)
  }

  public var separator: [UInt8] { Array("\n".utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    output.append(
      text: TextStyle.heading.applied(to: VisibleText.visible(document.source.id), when: options.usesColor) + "\n\n")
    block.prepare(for: document)
    for sentence in document.sentences {
      block.append(sentence, in: document, to: &output)
      if options.lines.contains(.translation), let translation = sentence.translation {
        for line in EnglishProse.lines(of: VisibleText.visible(translation), width: options.width - 4) {
          output.append(text: "  › \(line)\n")
        }
      }
      output.append("\n")
    }
    terms.append(document, to: &output)
    if options.explains { MatchListLayout(options: options).append(document, to: &output) }
    if options.lines.contains(.morphs), options.lines.contains(.glosses) { appendLegend(of: document, to: &output) }
  }

  private func appendLegend(of document: AnnotatedDocument, to output: inout [UInt8]) {
    let labels = GlossLabel.used(in: document)
    guard !labels.isEmpty else { return }
    output.append(text: "\n" + TextStyle.heading.applied(to: "Labels", when: options.usesColor) + "\n")
    for label in labels {
      let padding = String(repeating: " ", count: max(1, 6 - label.rawValue.count))
      output.append(text: "  \(label.rawValue)\(padding)\(label.meaning)\n")
    }
  }
}

extension GlossLabel {
  /// The labels of affixes, clitics and reduplications of the document, in the order of the inventory.
  static func used(in document: AnnotatedDocument) -> [GlossLabel] {
    var used: Set<String> = []
    var seen: Set<Int> = []
    for word in document.words where seen.insert(document.readingID(of: word)).inserted {
      for morph in document.reading(of: word).morphs where morph.kind != .root { used.insert(morph.gloss) }
    }
    return allCases.filter { used.contains($0.rawValue) }
  }
}
