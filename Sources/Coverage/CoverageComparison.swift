/// What has changed since an older report.
public struct CoverageComparison: Hashable, Sendable {
  /// A figure then and now.
  public struct Change: Hashable, Sendable {
    public let name: String
    public let old: CoverageReport.Part
    public let new: CoverageReport.Part
  }

  /// The shares of tokens, types and concepts, and of every subject field that changed.
  public let changes: [Change]
  /// Candidates that were none, and that are none any more.
  public let newCandidates: [String]
  public let goneCandidates: [String]

  /// What an older report says, as far as it is compared.
  public struct Snapshot: Hashable, Sendable {
    public let tokens: CoverageReport.Part
    public let types: CoverageReport.Part
    public let concepts: CoverageReport.Part
    public let fields: [String: CoverageReport.Part]
    public let candidates: [String]

    public init(
      tokens: CoverageReport.Part, types: CoverageReport.Part, concepts: CoverageReport.Part,
      fields: [String: CoverageReport.Part], candidates: [String]
    ) {
      self.tokens = tokens
      self.types = types
      self.concepts = concepts
      self.fields = fields
      self.candidates = candidates
    }
  }

  public init(from old: Snapshot, to new: Snapshot) {
    let fields = Set(old.fields.keys).union(new.fields.keys).sorted()
    let nothing = CoverageReport.Part(0, of: 0)
    changes =
      [
        Change(name: "tokens", old: old.tokens, new: new.tokens), Change(name: "types", old: old.types, new: new.types),
        Change(name: "concepts", old: old.concepts, new: new.concepts),
      ]
      + fields.map { Change(name: $0, old: old.fields[$0] ?? nothing, new: new.fields[$0] ?? nothing) }
      .filter { $0.old != $0.new }
    let (before, after) = (Set(old.candidates), Set(new.candidates))
    newCandidates = new.candidates.filter { !before.contains($0) }
    goneCandidates = old.candidates.filter { !after.contains($0) }
  }
}

extension CoverageReport {
  /// What a later report is compared with.
  public var snapshot: CoverageComparison.Snapshot {
    CoverageComparison.Snapshot(
      tokens: tokens, types: types, concepts: usedConcepts,
      fields: Dictionary(fields.map { ($0.name, $0.coverage) }, uniquingKeysWith: { first, _ in first }),
      candidates: candidates.phrases.map(\.text) + candidates.words.map(\.text))
  }
}
