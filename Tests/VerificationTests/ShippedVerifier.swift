import Annotation
import Bitext
import BundledData
import Terminology
import TextModel
import Verification

/// Checks pairs of sentences with the shipped lexicon and glossary.
enum ShippedVerifier {
  static let glossary = BundledData.glossary()
  static let annotator = Annotator(
    lexicon: BundledData.lexicon(), glossary: glossary, keepsBoilerplate: true)
  static let agreed = ConceptRenderings(glossary)

  /// What the checks find in the pairs, taken as one document.
  static func tally(
    _ pairs: [(String, String)], path: String = "article.en.txt", notes: [String] = [],
    settings: CheckSettings = CheckSettings()
  ) -> CheckTally {
    let units = pairs.enumerated().map { index, pair in
      TranslationUnit(
        row: index + 1, source: Segment(pair.0, line: index + 1),
        target: Segment(pair.1, line: index + 1, column: .init(scalar: 1, byte: 1)), notes: notes)
    }
    let verifier = Verifier(annotator: annotator, agreed: agreed, settings: settings, origin: "test")
    var vocabularies = Verifier.Vocabularies()
    var document = verifier.document(path)
    document.append(units, vocabularies: &vocabularies)
    return document.finish()
  }

  /// The findings of the pairs, worst first.
  static func findings(
    _ pairs: [(String, String)], notes: [String] = [], settings: CheckSettings = CheckSettings()
  ) -> [BitextFinding] {
    ReportBuilder(settings: settings).report(of: tally(pairs, notes: notes, settings: settings)).entries.map(\.finding)
  }
}

extension BitextFinding {
  /// `check “source” “target”`
  var short: String {
    func part(_ excerpt: Excerpt) -> String {
      String(decoding: Array(excerpt.text.utf8)[excerpt.range], as: UTF8.self)
    }
    return "\(check.rawValue) “\(part(source))” “\(part(target))”"
  }
}
