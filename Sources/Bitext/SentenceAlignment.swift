import TextModel

/// Which sentences of two texts translate each other.
public struct SentenceAlignment: Sendable {
  /// One of the texts.
  public struct Side: Sendable {
    public let sentences: [AlignableSentence]
    let bytes: [UInt8]

    /// The text from the first sentence's start to the last one's end, without a column if it spans lines.
    ///
    /// No sentences make an empty segment where the next one begins, or at the end.
    func segment(of range: Range<Int>) -> Segment {
      guard let first = sentences[range].first, let last = sentences[range].last else {
        let line =
          range.lowerBound < sentences.count
          ? sentences[range.lowerBound].lines.lowerBound : sentences.last?.lines.upperBound
        return Segment("", line: line ?? 1)
      }
      let text = String(decoding: bytes[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
      let line = first.lines.lowerBound
      return Segment(text, line: line, column: line == last.lines.upperBound ? first.column : nil)
    }

    /// The lines of the sentences, or `nil` if there are none.
    func lines(of range: Range<Int>) -> ClosedRange<Int>? {
      guard let first = sentences[range].first, let last = sentences[range].last else { return nil }
      return first.lines.lowerBound...last.lines.upperBound
    }
  }

  /// Sentences that translate each other; a side without any lacks the translation of the other.
  public struct Link: Hashable, Sendable {
    /// Indices into the sentences of ``SentenceAlignment/source``, which are those of the annotated document.
    public let source: Range<Int>
    /// Indices into the sentences of ``SentenceAlignment/target``.
    public let target: Range<Int>
    /// From 0 to 1; 0 for sentences without counterpart.
    public let confidence: Double

    /// Whether the link is no basis for a check, because more speaks against it than for it.
    public var isDoubtful: Bool { confidence < 0.5 }
  }

  /// A run of doubtful links.
  public struct DoubtfulStretch: Sendable {
    /// Indices into ``SentenceAlignment/links``.
    public let links: Range<Int>
    /// The texts and where they begin; an empty text where one side has none. The row is that of the first link.
    public let unit: TranslationUnit
    public let sourceLines: ClosedRange<Int>?
    public let targetLines: ClosedRange<Int>?
  }

  public let source: Side
  public let target: Side
  /// In order, disjoint, covering both texts.
  public let links: [Link]

  /// The links on which checks may rely, as units; the row of a unit is the number of its link, from 1.
  public var units: [TranslationUnit] {
    links.enumerated().compactMap { index, link in
      link.isDoubtful ? nil : unit(row: index + 1, source: link.source, target: link.target)
    }
  }

  /// The stretches of which it is not known what translates what, in order.
  public var doubtfulStretches: [DoubtfulStretch] {
    var stretches: [DoubtfulStretch] = []
    var start = 0
    while start < links.count {
      let end = links[start...].firstIndex { !$0.isDoubtful } ?? links.count
      if end > start {
        let source = links[start].source.lowerBound..<links[end - 1].source.upperBound
        let target = links[start].target.lowerBound..<links[end - 1].target.upperBound
        stretches.append(
          DoubtfulStretch(
            links: start..<end, unit: unit(row: start + 1, source: source, target: target),
            sourceLines: self.source.lines(of: source), targetLines: self.target.lines(of: target)))
      }
      start = end + 1
    }
    return stretches
  }

  private func unit(row: Int, source: Range<Int>, target: Range<Int>) -> TranslationUnit {
    TranslationUnit(row: row, source: self.source.segment(of: source), target: self.target.segment(of: target))
  }
}

extension SentenceAlignment {
  init(source: Side, target: Side, beads: [BeadSearch.Placed]) {
    self.source = source
    self.target = target
    links = zip(beads, LinkConfidence.confidences(of: beads)).map { bead, confidence in
      Link(source: bead.source, target: bead.target, confidence: confidence)
    }
  }
}
