/// What a run has found so far: adds up over documents and over runs, so that shards give the same report as one run.
public struct CheckTally: Sendable, Codable, Equatable {
  /// The findings that are kept, the worst first; what is beyond is counted only, so that memory stays bounded.
  public static let maximumFindingCount = 100_000

  /// What must be the same for tallies to be added: the version of the program and its data.
  public let origin: String
  /// The documents, by path.
  public private(set) var documents: [String] = []
  public private(set) var unitCount = 0
  public private(set) var waivedCount = 0
  /// How many findings there are beyond those that are kept.
  public private(set) var cutCount = 0
  private(set) var findings: [BitextFinding] = []
  private(set) var renderings = RenderingTally()

  public init(origin: String) { self.origin = origin }

  /// Adds what another document or another run has found.
  public mutating func add(_ other: CheckTally) {
    documents += other.documents
    unitCount += other.unitCount
    waivedCount += other.waivedCount
    cutCount += other.cutCount
    findings += other.findings
    renderings.add(other.renderings)
    if findings.count > 2 * Self.maximumFindingCount { trim() }
  }

  mutating func add(document: String) { documents.append(document) }

  mutating func addUnit() { unitCount += 1 }

  mutating func add(_ tally: RenderingTally) { renderings.add(tally) }

  mutating func add(_ found: [BitextFinding], waived: Int) {
    findings += found
    waivedCount += waived
  }

  /// Brings the findings into the order of reports and keeps as many as are kept.
  public mutating func trim() {
    findings.sort { $0.precedes($1) }
    cutCount += max(0, findings.count - Self.maximumFindingCount)
    findings = Array(findings.prefix(Self.maximumFindingCount))
    documents.sort()
  }
}

extension BitextFinding {
  /// The order of reports: worst first, then by place.
  func precedes(_ other: BitextFinding) -> Bool {
    severity == other.severity ? precedesByPlace(other) : severity > other.severity
  }

  /// The order by path, row and place in the row.
  func precedesByPlace(_ other: BitextFinding) -> Bool {
    if place.path != other.place.path { return place.path < other.place.path }
    if place.row != other.place.row { return place.row < other.place.row }
    func key(_ finding: BitextFinding) -> (Int, Int, String, String, String) {
      (
        finding.source.range.lowerBound, finding.target.range.lowerBound, finding.check.rawValue, finding.concept ?? "",
        finding.message
      )
    }
    return key(self) < key(other)
  }
}
