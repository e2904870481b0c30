import TextModel

/// How much a glossary holds, and of what.
public struct GlossaryStatistics: Sendable {
  /// A value of a column and how many terms, or renderings, have it.
  public struct Row: Hashable, Sendable {
    public let name: String
    public let count: Int
  }

  public let conceptCount: Int
  public let termCount: Int
  /// Terms with a space in them.
  public let multiwordTermCount: Int
  /// Terms with a note for the translator.
  public let notedTermCount: Int
  /// Terms that *yang* may stand in.
  public let yangTermCount: Int
  /// By name; those without a term are left out.
  public let fields: [Row]
  /// In the order of the README's list, as the three below; those without a term are counted as 0.
  public let types: [Row]
  public let partsOfSpeech: [Row]
  public let matchModes: [Row]
  /// Of the three statuses, counted row by row.
  public let renderings: [Row]

  /// The part of the terms that have several words, from 0 to 1.
  public var multiwordShare: Double { termCount == 0 ? 0 : Double(multiwordTermCount) / Double(termCount) }

  /// - Complexity: linear in the glossary.
  public init(_ glossary: Glossary) {
    conceptCount = Set(glossary.ids.map(glossary.concept(of:))).count
    termCount = glossary.records.count
    multiwordTermCount = glossary.ids.count { glossary.text(of: .term, in: $0).utf8.contains(UInt8(ascii: " ")) }
    notedTermCount = glossary.ids.count { !glossary.cell(.note, of: $0).isEmpty }
    yangTermCount = glossary.records.count { $0.options.contains(.yang) }
    fields = Dictionary(grouping: glossary.ids, by: glossary.field(of:)).map { Row(name: $0, count: $1.count) }
      .sorted { $0.name < $1.name }
    types = Self.rows(glossary.records.map(\.type))
    partsOfSpeech = Self.rows(glossary.records.map(\.partOfSpeech))
    matchModes = Self.rows(glossary.records.map(\.match))
    renderings = [
      Row(name: "preferred", count: glossary.records.count),
      Row(name: "admitted", count: glossary.ids.reduce(0) { $0 + glossary.list(of: .admitted, in: $1).count }),
      Row(name: "deprecated", count: glossary.ids.reduce(0) { $0 + glossary.list(of: .deprecated, in: $1).count }),
    ]
  }

  private static func rows<Value: RawRepresentable & CaseIterable & Hashable>(_ values: [Value]) -> [Row]
  where Value.RawValue == String {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return Value.allCases.map { Row(name: $0.rawValue, count: counts[$0] ?? 0) }
  }
}
