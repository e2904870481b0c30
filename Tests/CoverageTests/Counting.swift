import Annotation
import Coverage
import Matching
import TestSupport
import TextModel

/// Tallies of texts that stand in the tests.
enum Counting {
  static func tally(
    _ texts: [String], named prefix: String = "text", by annotator: Annotator = ShippedAnnotator.annotator
  )
    -> CoverageTally
  {
    var counter = CoverageCounter(annotator: annotator, origin: "test")
    var vocabulary = Vocabulary()
    for (index, text) in texts.enumerated() {
      counter.add(annotator.document(for: SourceText(text, id: "\(prefix)-\(index)"), vocabulary: &vocabulary))
    }
    return counter.tally
  }

  static func report(_ tally: CoverageTally, minimumCount: Int = 2) -> CoverageReport {
    CoverageReportBuilder(tally, glossary: ShippedAnnotator.annotator.matcher.glossary)
      .report(minimumCount: minimumCount, candidateLimit: 100)
  }
}
