public import Verification

/// Writes the report of a run of the checks in one format.
public protocol FindingFormatter: Sendable {
  /// The report as UTF-8.
  func format(_ report: CheckReport) -> [UInt8]
}
