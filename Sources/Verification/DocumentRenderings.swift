import Matching
import Bitext
import Terminology
import TextModel

/// Counts how one document renders each concept, by numbers; ``tally(by:)`` turns them into words.
struct DocumentRenderings {
  /// A rendering of a concept; an occurrence without any has none of the two.
  private struct Key: Hashable {
    let concept: ConceptRenderings.ConceptID
    let rendering: TargetTermFinder.RenderingID?
    /// The term that stands there as it is in the source.
    let copied: Glossary.TermID?
  }

  private var uses: [Key: RenderingTally.Use] = [:]
  private var terms: [Glossary.TermID: Int] = [:]

  mutating func add(_ unit: UnitContext) {
    for entry in unit.account.entries where entry.rendering != nil || !entry.isOptional {
      terms[entry.match.term, default: 0] += 1
      let isCopied = entry.rendering.map { $0.rendering < 0 } ?? false
      let key = Key(
        concept: entry.concept, rendering: entry.rendering?.rendering, copied: isCopied ? entry.match.term : nil)
      if uses[key]?.samples.count == RenderingTally.maximumSamples {
        uses[key]?.count += 1
      } else {
        uses[key, default: Self.use(of: entry, in: unit)].count += 1
        uses[key]?.samples.append(Self.sample(of: entry, in: unit))
      }
    }
  }

  private static func use(of entry: RenderingAccount.Entry, in unit: UnitContext) -> RenderingTally.Use {
    RenderingTally.Use(
      text: entry.agreement?.text ?? "",
      status: entry.agreement.map { ConceptConcordance.Rendering.Status($0.status) },
      isComparable: RenderingFamily.isComparable(entry, in: unit))
  }

  private static func sample(of entry: RenderingAccount.Entry, in unit: UnitContext) -> RenderingTally.Sample {
    let range = entry.rendering.map { unit.range(ofTokens: $0.tokens) }
    return RenderingTally.Sample(
      finding: unit.finding(
        .inconsistentTerm, unit.agreed[entry.concept].isName ? nil : .note, of: entry, message: "", target: range),
      context: unit.unit.target.text, range: range?.indices ?? 0..<0)
  }

  /// The counts by the names of concepts, terms and renderings.
  func tally(by agreed: ConceptRenderings) -> RenderingTally {
    var concepts: [String: RenderingTally.Concept] = [:]
    for (term, count) in terms {
      let concept = agreed[agreed.concept(of: term)].id
      concepts[concept, default: .init()].terms[agreed.glossary.text(of: .term, in: term), default: 0] += count
    }
    for (key, use) in uses {
      let concept = agreed[key.concept].id
      if concepts[concept]?.renderings[use.text] == nil {
        concepts[concept, default: .init()].renderings[use.text] = use
      } else {
        concepts[concept]?.renderings[use.text]?.add(use)
      }
    }
    return RenderingTally(concepts: concepts)
  }
}

extension ConceptConcordance.Rendering.Status {
  fileprivate init(_ status: ConceptRenderings.Agreement.Status) {
    self =
      switch status {
      case .preferred: .preferred
      case .admitted, .head: .admitted
      case .deprecated: .deprecated
      }
  }
}
