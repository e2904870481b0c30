public import Coverage

public struct CoverageHTMLFormatter: CoverageFormatter {
  public init(_ options: ReportOptions = ReportOptions()) {}
  public func format(_ report: CoverageReport) -> [UInt8] { [] }
}
