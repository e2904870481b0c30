import TextModel

/// Makes the report of a tally: adds what only all documents show, takes away what is waived or known.
public struct ReportBuilder {
  private let waivers: [Waiver]
  private let settings: CheckSettings
  private let baseline: Baseline

  public init(settings: CheckSettings, waivers: [Waiver] = [], baseline: Baseline = Baseline()) {
    self.settings = settings
    self.waivers = waivers
    self.baseline = baseline
  }

  public func report(of tally: CheckTally) -> CheckReport {
    var tally = tally
    if tally.documents.count > 1, settings.severity(of: .inconsistentTerm) != nil {
      let told = Set(tally.findings.filter { $0.check == .inconsistentTerm }.map(Spot.init))
      let departures = tally.renderings.departures("in all documents", ratio: 3).map {
        settings.adjusted($0.with(severity: .note))
      }
      tally.add(departures.filter { !told.contains(Spot($0)) }, waived: 0)
    }
    tally.trim()
    var summary = CheckReport.Summary()
    summary.documents = tally.documents.count
    summary.documentPaths = tally.documents
    summary.units = tally.unitCount
    summary.waived = tally.waivedCount
    summary.cut = tally.cutCount
    var known = baseline.counts
    var ordinals: [String: Int] = [:]
    var entries: [CheckReport.Entry] = []
    for finding in tally.findings {
      if waivers.contains(where: { $0.silences(finding, today: settings.today) }) {
        summary.waived += 1
        continue
      }
      let fingerprint = finding.fingerprint
      if let count = known[fingerprint], count > 0 {
        known[fingerprint] = count - 1
        summary.known += 1
        continue
      }
      ordinals[fingerprint, default: 0] += 1
      let ordinal = ordinals[fingerprint] ?? 1
      entries.append(CheckReport.Entry(finding, fingerprint: ordinal == 1 ? fingerprint : "\(fingerprint)-\(ordinal)"))
      summary.severities[finding.severity, default: 0] += 1
      summary.checks[finding.check, default: 0] += 1
    }
    return CheckReport(
      entries: entries, summary: summary, concordance: tally.renderings.concordance)
  }

  /// A place that one finding is enough for.
  private struct Spot: Hashable {
    let place: BitextFinding.Place
    let concept: String?

    init(_ finding: BitextFinding) {
      place = finding.place
      concept = finding.concept
    }
  }
}
