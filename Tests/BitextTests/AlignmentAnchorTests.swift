import Annotation
import TestSupport
import Testing
import TextModel

@testable import Bitext

@Suite struct AlignmentAnchorTests {
  private func chain(of source: [String], with target: [String]) -> [AlignmentAnchor] {
    var vocabulary = Vocabulary()
    let text = SourceText(source.joined(separator: "\n\n"), id: "test")
    let english = EnglishText(target.joined(separator: "\n\n"))
    let bags = StemBags(english, sentences: EnglishSentenceSegmenter().sentences(of: english))
    let document = ShippedAnnotator.annotator.document(for: text, vocabulary: &vocabulary)
    return AlignmentAnchor.chain(StemExpectations(document, table: bags.table), bags)
  }

  @Test("Sentences that share words which stand nowhere else are anchors")
  func shared() {
    let source = ["Gempa mengguncang Saumlaki.", "Mereka pergi.", "Kebakaran melanda Palangka Raya."]
    let target = ["An earthquake shook Saumlaki.", "They went.", "Fires hit Palangka Raya."]
    #expect(chain(of: source, with: target).contains(AlignmentAnchor(source: 0, target: 0)))
    #expect(chain(of: source, with: target).contains(AlignmentAnchor(source: 2, target: 2)))
    #expect(chain(of: source, with: []) == [])
  }

  @Test("A chain ascends on both sides and follows the translation, where half of it lacks")
  func shifted() {
    let rows = AlignmentArticle.all.flatMap(\.rows)
    let dropped = rows.count / 2
    let anchors = chain(of: rows.map(\.source), with: rows.dropFirst(dropped).map(\.target))
    for (anchor, next) in zip(anchors, anchors.dropFirst()) {
      #expect(anchor.source < next.source && anchor.target < next.target)
    }
    // Some rows are two sentences, so the shift is not exactly that of the rows.
    let following = anchors.count { abs($0.source - $0.target - dropped) < 12 }
    #expect(following > dropped / 2)
    #expect(following * 10 > anchors.count * 8)
  }
}
