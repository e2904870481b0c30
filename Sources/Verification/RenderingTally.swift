import Bitext
import Matching
import Terminology
import TextModel

/// How often each concept was rendered in which way, in all documents; grows with the glossary, not with the text.
public struct RenderingTally: Sendable, Codable, Equatable {
  /// The places that are kept of each rendering: the first ones by path and row, so that the order of reading does not
  /// matter.
  static let maximumSamples = 5

  struct Sample: Sendable, Codable, Equatable {
    let finding: BitextFinding
    let context: String
    let range: Range<Int>

    fileprivate func precedes(_ other: Sample) -> Bool { finding.precedesByPlace(other.finding) }
  }

  struct Use: Sendable, Codable, Equatable {
    var count = 0
    var status: ConceptConcordance.Rendering.Status?
    /// Whether a departure from it is worth a finding.
    var isComparable = false
    var samples: [Sample] = []

    mutating func add(_ other: Use) {
      count += other.count
      samples = Array((samples + other.samples).sorted { $0.precedes($1) }.prefix(maximumSamples))
    }
  }

  /// The Indonesian terms of a concept and its renderings; the rendering of an occurrence without any is empty.
  struct Concept: Sendable, Codable, Equatable {
    var terms: [String: Int] = [:]
    var renderings: [String: Use] = [:]
  }

  private(set) var concepts: [String: Concept] = [:]

  public init() {}

  mutating func add(_ unit: UnitContext) {
    for entry in unit.account.entries where entry.rendering != nil || !entry.isOptional {
      let concept = unit.agreed[entry.concept]
      let rendering = entry.agreement?.text ?? ""
      let term = unit.agreed.glossary.text(of: .term, in: entry.match.term)
      concepts[concept.id, default: Concept()].terms[term, default: 0] += 1
      var use = concepts[concept.id]?.renderings[rendering] ?? Use()
      use.count += 1
      // Units come in the order of their rows, and a document after the other.
      if use.samples.count < Self.maximumSamples {
        let range = entry.rendering.map { unit.range(ofTokens: $0.tokens) }
        use.status = entry.agreement.map { ConceptConcordance.Rendering.Status($0.status) }
        use.isComparable = RenderingFamily.isComparable(entry, in: unit)
        use.samples.append(
          Sample(
            finding: unit.finding(.inconsistentTerm, .note, of: entry, message: "", target: range),
            context: unit.unit.target.text, range: range?.indices ?? 0..<0))
      }
      concepts[concept.id]?.renderings[rendering] = use
    }
  }

  /// Adds what another document or another shard has counted.
  mutating func add(_ other: RenderingTally) {
    for (id, concept) in other.concepts {
      for (term, count) in concept.terms { concepts[id, default: Concept()].terms[term, default: 0] += count }
      for (rendering, use) in concept.renderings {
        if concepts[id]?.renderings[rendering] == nil {
          concepts[id, default: Concept()].renderings[rendering] = use
        } else {
          concepts[id]?.renderings[rendering]?.add(use)
        }
      }
    }
  }

  /// The concordance of all concepts, by their ids.
  var concordance: [ConceptConcordance] {
    concepts.sorted { $0.key < $1.key }.map { id, concept in
      ConceptConcordance(
        concept: id, terms: concept.terms.keys.sorted(), count: concept.renderings.values.reduce(0) { $0 + $1.count },
        renderings: concept.renderings.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { text, use in
          ConceptConcordance.Rendering(
            text: text, status: use.status, count: use.count,
            places: use.samples.map {
              ConceptConcordance.Place(
                path: $0.finding.place.path, unit: $0.finding.place.unit, line: $0.finding.place.line,
                context: $0.context, range: $0.range)
            })
        })
    }
  }

  /// Places where a document departs from what most documents do.
  var departures: [BitextFinding] {
    concepts.sorted { $0.key < $1.key }.flatMap { _, concept in
      let uses = concept.renderings.filter { $0.value.isComparable }.mapValues { use in
        (count: use.count, findings: use.samples.map(\.finding))
      }
      return InconsistentTermCheck.findings(among: uses, scope: "in all documents")
    }
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
