import Matching
import Terminology
import TextModel

/// `term-variant`: the source mixes spellings of one term.
struct TermVariantCheck: BitextCheck {
  static let id = CheckID.termVariant
  /// How many places of a spelling are told.
  private static let maximumPlaces = 5

  /// The terms of a concept that the document has, with their number and the findings they would give.
  private var spellings: [ConceptRenderings.ConceptID: [Glossary.TermID: (count: Int, findings: [BitextFinding])]] = [:]
  private var glossary: Glossary?

  init(_ settings: CheckSettings) {}

  mutating func findings(in unit: UnitContext) -> [BitextFinding] {
    glossary = unit.agreed.glossary
    for entry in unit.account.entries {
      var spelling = spellings[entry.concept]?[entry.match.term] ?? (0, [])
      spelling.count += 1
      if spelling.findings.count < Self.maximumPlaces, unit.agreed.hasVariants(entry.concept) {
        spelling.findings.append(unit.finding(Self.id, of: entry, message: ""))
      }
      spellings[entry.concept, default: [:]][entry.match.term] = spelling
    }
    return []
  }

  func finish() -> [BitextFinding] {
    guard let glossary else { return [] }
    var findings: [BitextFinding] = []
    for (_, terms) in spellings where terms.count > 1 {
      let byUse = terms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      for (index, term) in byUse.enumerated() {
        let text = glossary.text(of: .term, in: term.key)
        guard
          let usual = byUse[..<index].map({ glossary.text(of: .term, in: $0.key) }).first(where: {
            Self.areSpellings($0, text)
          })
        else { continue }
        findings += term.value.findings.map {
          $0.with(
            message: "the source writes “\(text)” here and “\(usual)” elsewhere; one spelling is enough", expected: [])
        }
      }
    }
    return findings
  }

  /// *kerja sama* and *kerjasama*, *aktivitas* and *aktifitas*; not two names of one thing.
  private static func areSpellings(_ one: String, _ other: String) -> Bool {
    func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    let (left, right) = (letters(one), letters(other))
    return left == right || left.count > 5 && left.first == right.first && EditDistance.distance(left, right) == 1
  }
}
