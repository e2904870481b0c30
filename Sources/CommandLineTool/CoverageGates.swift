import Coverage
import Rendering

/// The least coverage that a run must have.
struct CoverageGates {
  /// In tenths of a percent; for all fields under `nil`.
  private var limits: [(field: String?, perMille: Int)] = []

  init(_ arguments: ArgumentList) throws(CommandFailure) {
    if let text = arguments.value(of: "min") { limits.append((nil, try Self.perMille(text, "--min"))) }
    for text in arguments.values(of: "min-field") {
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[0].isEmpty else {
        throw CommandFailure("--min-field is “\(text)”, expected FIELD=PERCENT: diplomacy=1.5", isUsage: true)
      }
      limits.append((parts[0], try Self.perMille(parts[1], "--min-field")))
    }
  }

  /// - Throws: if a field is none of the glossary's.
  func check(fields: Set<String>) throws(CommandFailure) {
    for case (let field?, _) in limits where !fields.contains(field) {
      let nearest = Spelling.nearest(to: field, among: fields.sorted())
      throw CommandFailure(
        "--min-field: there is no subject field “\(field)”" + (nearest.map { "; did you mean \($0)?" } ?? ""),
        isUsage: true)
    }
  }

  /// A message for every limit that the report does not reach.
  func missed(by report: CoverageReport) -> [String] {
    limits.compactMap { field, perMille in
      let part =
        field.map { name in report.fields.first { $0.name == name }?.coverage ?? .init(0, of: 0) } ?? report.tokens
      guard part.count * 1000 < perMille * part.total || part.total == 0 else { return nil }
      let place = field.map { "terms of \($0)" } ?? "terms"
      return
        "\(DecimalText.text(part.perMille, places: 1)) % of the content words stand in \(place), expected at least \(DecimalText.text(perMille, places: 1)) %"
    }
  }

  private static func perMille(_ text: String, _ option: String) throws(CommandFailure) -> Int {
    guard let value = Double(text), (0...100).contains(value) else {
      throw CommandFailure("\(option) is “\(text)”, expected a percentage from 0 to 100", isUsage: true)
    }
    return DecimalText.units(value, places: 1)
  }
}
