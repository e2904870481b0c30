public import Annotation
import TextModel
import Tokenization

/// Finds which sentences of an English text translate which sentences of an Indonesian one.
///
/// Words, terms, numbers and names tell how well two sentences agree (``StemExpectations``), their lengths how likely one
/// translates the other (``SentenceLength``); the alignment is the cheapest sequence of beads of up to three sentences. It
/// is looked for around a chain of pairs that share words which stand nowhere else, in a band that is widened where the
/// alignment leads out of it.
public struct SentenceAligner: Sendable {
  /// How far the first search strays from the anchors, in sentences.
  private static let halfWidth = 32
  /// So many places fit into memory and time; a band is not widened beyond them.
  private static let maximumArea = 1 << 24

  public init() {}

  /// The alignment of two texts, whose links cover the sentences of both.
  ///
  /// - Complexity: n log n in the texts' lengths, times the width of the band.
  public func alignment(of source: AnnotatedDocument, with target: EnglishText) -> SentenceAlignment {
    let english = EnglishSentenceSegmenter().sentences(of: target)
    let bags = StemBags(target, sentences: english)
    let sides = (
      source: AlignableSentence.sentences(at: source.sentences.map(\.range), in: source.source.bytes),
      target: AlignableSentence.sentences(at: english.map(\.range), in: target.bytes)
    )
    let texts = AlignableTexts(
      source: sides.source, target: sides.target, expectations: StemExpectations(source, table: bags.table), bags: bags,
      paragraphs: ParagraphHint(sides.source, sides.target))
    return SentenceAlignment(
      source: .init(sentences: sides.source, bytes: source.source.bytes),
      target: .init(sentences: sides.target, bytes: target.bytes), beads: beads(of: texts))
  }

  private func beads(of texts: AlignableTexts) -> [BeadSearch.Placed] {
    let anchors = AlignmentAnchor.chain(texts.expectations, texts.bags)
    let targetCount = texts.target.count
    var halfWidth = Self.halfWidth
    while true {
      let band = AlignmentBand(
        anchors: anchors, sourceCount: texts.source.count, targetCount: targetCount, halfWidth: halfWidth)
      var search = BeadSearch(texts, in: band)
      let beads = search.placedBeads()
      let leadsOut = beads.contains {
        band.isNearEdge(source: $0.source.upperBound, target: $0.target.upperBound, targetCount: targetCount)
      }
      guard leadsOut, band.area * 2 < Self.maximumArea else { return beads }
      halfWidth *= 2
    }
  }
}
