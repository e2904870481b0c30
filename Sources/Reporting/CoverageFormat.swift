public import Coverage
import Rendering

/// The formats of a coverage report, by the names that `--format` takes.
public enum CoverageFormat: String, CaseIterable, Sendable {
  case text, json, tsv, html

  /// The format that the name of a file stands for, whatever its capitals.
  public static func named(by path: String) -> CoverageFormat? {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return endings.first { name.hasSuffix($0.ending) }?.format
  }

  private static let endings: [(ending: String, format: CoverageFormat)] = [
    (".txt", .text), (".json", .json), (".tsv", .tsv), (".html", .html), (".htm", .html),
  ]

  /// What writes the format.
  public func formatter(_ options: ReportOptions = ReportOptions()) -> any CoverageFormatter {
    switch self {
    case .text: CoverageTextFormatter(options)
    case .json: CoverageJSONFormatter()
    case .tsv: CoverageTSVFormatter()
    case .html: CoverageHTMLFormatter(options)
    }
  }
}

/// Writes a coverage report in one format.
public protocol CoverageFormatter: Sendable {
  /// The report as UTF-8.
  func format(_ report: CoverageReport) -> [UInt8]
}

extension CoverageReport.Part {
  /// `18.1 %`
  var percentage: String { DecimalText.text(perMille, places: 1) + " %" }
}

extension CoverageReport {
  /// `1.1`
  var newConceptsPerThousandWords: String { DecimalText.text((newConceptsPerMillionWords + 50) / 100, places: 1) }
}

extension RenderingProposal {
  /// `code of ethics (11 of 14)`
  var summary: String { "\(text) (\(count) of \(unitCount))" }
}
