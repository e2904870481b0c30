import Rendering

/// How often each concept was rendered in which way, in all documents; grows with the glossary, not with the text.
public struct RenderingTally: Sendable, Codable, Equatable {
  /// The places that are kept of each rendering: the first ones by path and row, so that the order of reading does not
  /// matter.
  static let maximumSamples = 5

  struct Sample: Sendable, Codable, Equatable {
    /// What there would be to say if the rendering departed from the others.
    let finding: BitextFinding
    let context: String
    let range: Range<Int>

    fileprivate func precedes(_ other: Sample) -> Bool { finding.precedesByPlace(other.finding) }
  }

  struct Use: Sendable, Codable, Equatable {
    /// As the glossary has it; empty for occurrences without any rendering.
    let text: String
    private(set) var status: ConceptConcordance.Rendering.Status?
    /// Whether a departure from it is worth a finding.
    private(set) var isComparable: Bool
    var count = 0
    var samples: [Sample] = []

    init(text: String, status: ConceptConcordance.Rendering.Status?, isComparable: Bool) {
      self.text = text
      self.status = status
      self.isComparable = isComparable
    }

    /// Adds what a later document has counted, or another shard.
    mutating func add(_ other: Use) {
      count += other.count
      // One text may be preferred for a term and admitted for another; the better status speaks for it.
      status = [status, other.status].compactMap(\.self).min()
      isComparable = isComparable || other.isComparable
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

  init(concepts: [String: Concept]) { self.concepts = concepts }

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

  /// Places whose rendering is not the most frequent one of its concept, and no form of it.
  ///
  /// - Parameters:
  ///   - scope: where it is the most frequent: `in this document`.
  ///   - ratio: how many times as frequent it must be.
  func departures(_ scope: String, ratio: Int = 1) -> [BitextFinding] {
    concepts.sorted { $0.key < $1.key }.flatMap { _, concept -> [BitextFinding] in
      let byUse = concept.renderings.filter { $0.value.isComparable }.sorted {
        ($1.value.count, $0.key) < ($0.value.count, $1.key)
      }
      guard let usual = byUse.first else { return [] }
      let others = byUse.dropFirst().filter {
        $0.value.count * ratio <= usual.value.count && !RenderingFamily.areRelated($0.key, usual.key)
      }
      return others.flatMap { rendering, use in
        use.samples.map {
          $0.finding.with(
            message:
              "“\(rendering)” \(EnglishProse.times(use.count)) and “\(usual.key)” \(EnglishProse.times(usual.value.count)) for one concept \(scope); expected “\(usual.key)”",
            expected: [usual.key])
        }
      }
    }
  }
}
