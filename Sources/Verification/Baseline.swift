import FoundationEssentials

/// The findings that were there already: how many of each fingerprint.
///
/// The file is JSON: `{"schema": 1, "findings": [{"fingerprint", "count", "check", "path", "concept"}]}`; what stands beside
/// the fingerprint and the count is for people.
public struct Baseline: Sendable, Equatable {
  private struct File: Codable {
    struct Entry: Codable {
      let fingerprint: String
      let count: Int
      var check: String?
      var path: String?
      var concept: String?
    }

    let schema: Int
    let findings: [Entry]
  }

  private let entries: [File.Entry]

  /// The number of each fingerprint.
  public var counts: [String: Int] {
    Dictionary(entries.map { ($0.fingerprint, $0.count) }, uniquingKeysWith: { $0 + $1 })
  }

  public static func == (one: Baseline, other: Baseline) -> Bool { one.counts == other.counts }

  /// One that knows nothing.
  public init() { entries = [] }

  /// Reads a baseline file.
  ///
  /// - Returns: `nil` if it is none.
  public init?(_ json: [UInt8]) {
    guard let file = try? JSONDecoder().decode(File.self, from: Data(json)), file.schema == 1,
      file.findings.allSatisfy({ $0.count > 0 })
    else { return nil }
    entries = file.findings
  }

  /// The findings of a report that was made without a baseline.
  public init(_ report: CheckReport) {
    let groups = Dictionary(grouping: report.entries.map(\.finding), by: \.fingerprint)
    entries = groups.map { fingerprint, findings in
      File.Entry(
        fingerprint: fingerprint, count: findings.count, check: findings[0].check.rawValue,
        path: findings[0].place.path,
        concept: findings[0].concept)
    }
    .sorted { ($0.path ?? "", $0.check ?? "", $0.fingerprint) < ($1.path ?? "", $1.check ?? "", $1.fingerprint) }
  }

  /// The file, with a finding a line so that changes read well.
  public var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(File(schema: 1, findings: entries)) else {
      preconditionFailure("strings and numbers can always be written as JSON")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }
}

extension BitextFinding {
  /// The same for the same finding in a later run: of the document, the check, the concept and the words around, not of
  /// lines.
  var fingerprint: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ text: some Sequence<UInt8>) {
      for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    add(place.path.utf8)
    add(check.rawValue.utf8)
    add((concept ?? "").utf8)
    add(source.text.utf8)
    add(Array(source.text.utf8)[source.range])
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
