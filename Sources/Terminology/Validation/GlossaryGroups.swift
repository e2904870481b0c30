import TextModel

/// The rows of a glossary that have something in common, found once for all checks.
struct GlossaryGroups: Sendable {
  /// Those of the glossary, put together once.
  let bytes: [UInt8]
  /// The rows of each concept that has several, in the order of reading.
  let byConcept: [[Glossary.TermID]]
  /// The rows whose terms are the same but for capitals.
  let byTerm: [[Glossary.TermID]]
  /// For each row the index in ``byConcept``, −1 for the only row of its concept.
  private let conceptOfRow: [Int32]

  init(_ glossary: Glossary) {
    bytes = glossary.bytes
    let buffer = bytes + [UInt8](repeating: 0, count: FormTable.padding)
    var concepts = FormTable(capacity: glossary.records.count)
    var terms = FormTable(capacity: glossary.records.count)
    (byConcept, conceptOfRow) = Self.groups(
      of: glossary.ids.map { concepts.insert(glossary.cell(.concept, of: $0).indices, in: buffer.span).id })
    byTerm =
      Self.groups(of: glossary.ids.map { terms.insert(CaseFolding.folded(glossary.text(of: .term, in: $0))).id }).groups
  }

  /// The rows of the row's concept, itself among them.
  func rows(ofConceptOf id: Glossary.TermID) -> [Glossary.TermID] {
    conceptOfRow[Int(id)] < 0 ? [id] : byConcept[Int(conceptOfRow[Int(id)])]
  }

  /// The groups of at least two rows with the same key, in the order of their first rows, and the group of each row.
  private static func groups(of keys: [Int32]) -> (groups: [[Glossary.TermID]], groupOfRow: [Int32]) {
    let count = Int(keys.max() ?? -1) + 1
    var sizes = [Int32](repeating: 0, count: count)
    for key in keys { sizes[Int(key)] += 1 }
    var groups: [[Glossary.TermID]] = []
    var groupOfKey = [Int32](repeating: -1, count: count)
    for (id, key) in keys.enumerated() where sizes[Int(key)] > 1 {
      if groupOfKey[Int(key)] < 0 {
        groupOfKey[Int(key)] = Int32(groups.count)
        groups.append([])
      }
      groups[Int(groupOfKey[Int(key)])].append(Glossary.TermID(id))
    }
    return (groups, keys.map { groupOfKey[Int($0)] })
  }
}
