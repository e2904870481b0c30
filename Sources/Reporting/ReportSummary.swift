import Rendering
import TextModel
import Verification

/// The sums of a report in words, as all formats for people say them.
extension CheckReport.Summary {
  /// All findings, also those that are not listed.
  var findingCount: Int { severities.values.reduce(0, +) }

  /// `3 errors, 1 warning, 0 notes`, or `no findings`.
  var findings: String {
    if findingCount == 0 { return "no findings" }
    return Finding.Severity.allCases.reversed()
      .map { EnglishProse.count(severities[$0, default: 0], $0.rawValue) }.joined(separator: ", ")
  }

  /// `120 units of 3 documents`
  var extent: String { "\(EnglishProse.count(units, "unit")) of \(EnglishProse.count(documents, "document"))" }

  /// What is counted apart: `2 waived, 5 known from the baseline`; `nil` if nothing is.
  var silenced: String? {
    let parts = [(waived, "waived"), (known, "known from the baseline")].filter { $0.0 > 0 }.map { "\($0) \($1)" }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// All of it on a line.
  var sentence: String { "\(findings) in \(extent)" + (silenced.map { "; \($0)" } ?? "") }

  /// The checks that found something, most first.
  var checksByCount: [(check: CheckID, count: Int)] {
    CheckID.allCases.enumerated().compactMap { index, check in
      checks[check].flatMap { $0 > 0 ? (index: index, check: check, count: $0) : nil }
    }
    .sorted { ($1.count, $0.index) < ($0.count, $1.index) }.map { ($0.check, $0.count) }
  }
}

extension CheckReport {
  /// That findings are missing in the list, if they are.
  ///
  /// - Parameters:
  ///   - shown: how many of ``entries`` the format lists.
  ///   - limit: whose limit it is.
  func cutNotice(shown: Int? = nil, limit: String? = nil) -> String? {
    let missing = summary.cut + entries.count - (shown ?? entries.count)
    guard missing > 0 else { return nil }
    let reason = limit.map { ", because \($0)" } ?? ""
    return missing == 1 ? "1 more finding is not listed\(reason)" : "\(missing) more findings are not listed\(reason)"
  }

  /// The findings of each document, the document with the worst one first.
  var documents: [(path: String, entries: [Entry])] {
    var indices: [String: Int] = [:]
    var documents: [(path: String, entries: [Entry])] = []
    for entry in entries {
      let path = entry.finding.place.path
      if let index = indices[path] {
        documents[index].entries.append(entry)
      } else {
        indices[path] = documents.count
        documents.append((path, [entry]))
      }
    }
    return documents
  }

  /// The files that were checked and have no findings in the list, as far as the report knows them.
  var cleanDocuments: [String] {
    let listed = Set(entries.lazy.map(\.finding.place.path))
    return summary.documentPaths.filter { !listed.contains($0) }
  }
}
