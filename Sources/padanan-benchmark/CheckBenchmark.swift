import Annotation
import Bitext
import BundledData
import Foundation
import Terminology
import Verification

/// Checks a table of Indonesian and English sentences, and measures how fast and how well that goes.
struct CheckBenchmark {
  let units: [TranslationUnit]
  let glossary = BundledData.glossary()
  let annotator: Annotator
  let agreed: ConceptRenderings
  /// A finder of each concept's renderings alone.
  private let finders: [String: TargetTermFinder]

  /// - Parameter path: a file with two columns, Indonesian and English.
  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    units = lines.enumerated().compactMap { index, line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count >= 2 else { return nil }
      return TranslationUnit(
        row: index + 1, source: Segment(String(cells[cells.count - 2]), line: index + 1),
        target: Segment(String(cells[cells.count - 1]), line: index + 1))
    }
    annotator = Annotator(lexicon: BundledData.lexicon(), glossary: glossary, keepsBoilerplate: true)
    agreed = ConceptRenderings(glossary)
    finders = Dictionary(
      uniqueKeysWithValues: glossary.concepts.map { concept in
        var finder = TargetTermFinder()
        for term in concept.terms { for text in [term.preferred] + term.admitted { _ = finder.insert(text) } }
        return (concept.id, finder)
      })
  }

  /// What the checks find in the units.
  func report(_ units: [TranslationUnit]) -> CheckReport {
    let verifier = Verifier(annotator: annotator, agreed: agreed, settings: CheckSettings(), origin: "")
    var vocabularies = Verifier.Vocabularies()
    var document = verifier.document("units")
    var start = 0
    while start < units.count {
      let end = min(start + DocumentVerification.batchSize, units.count)
      document.append(Array(units[start..<end]), vocabularies: &vocabularies)
      start = end
    }
    return ReportBuilder(settings: CheckSettings()).report(of: document.finish())
  }

  /// Where renderings of the concept stand, a longer one before its parts; places that overlap count once.
  func places(of concept: String, in text: EnglishText) -> [Range<Int>] {
    let finder = finders[concept] ?? TargetTermFinder()
    var plain = EnglishVocabulary()
    var places: [Range<Int>] = []
    for match in finder.matches(in: text, vocabulary: &plain).sorted(by: { $0.tokens.count > $1.tokens.count })
    where !places.contains(where: { $0.overlaps(match.tokens) }) {
      places.append(match.tokens)
    }
    return places
  }

  /// Prints the findings, a line each, and the time they took.
  func printFindings() {
    let start = ContinuousClock.now
    let report = report(units)
    let time = ContinuousClock.now - start
    for entry in report.entries {
      let finding = entry.finding
      print(
        finding.check.rawValue, finding.place.row, finding.concept ?? "", finding.message, finding.source.text,
        finding.target.text, separator: "\t")
    }
    FileHandle.standardError.write(Data("\(units.count) units in \(time): \(report.summary.checks)\n".utf8))
  }
}
