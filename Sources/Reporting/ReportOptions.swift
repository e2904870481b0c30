public import TextModel

/// What the formats of a report may be told.
public struct ReportOptions: Sendable {
  /// The columns of a line in ``ReportFormat/text``.
  public var width: Int
  /// Whether ``ReportFormat/text`` has the codes of a terminal for colours.
  public var usesColor: Bool
  /// The version of the program.
  public var version: String
  /// Where paths start in the formats that platforms match with the files of a repository.
  public var paths: ReportPaths
  /// The least severity that counts as a failed test in ``ReportFormat/junit``; none does without it.
  public var failureThreshold: Finding.Severity?

  public init(
    width: Int = 100, usesColor: Bool = false, version: String = "", paths: ReportPaths = ReportPaths(),
    failureThreshold: Finding.Severity? = .error
  ) {
    self.width = width
    self.usesColor = usesColor
    self.version = version
    self.paths = paths
    self.failureThreshold = failureThreshold
  }
}
