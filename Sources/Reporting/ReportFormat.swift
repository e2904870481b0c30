/// The formats of a report, by the names that `--format` takes.
public enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, sarif, junit, github, gitlab, rdjsonl, checkstyle, markdown, html

  /// The format that the name of a file stands for, whatever its capitals.
  ///
  /// | name | format |
  /// | --- | --- |
  /// | `report.txt` | ``text`` |
  /// | `terms.sarif.json`, `terms.sarif` | ``sarif`` |
  /// | `gl-code-quality-report.json`, `terms.gitlab.json` | ``gitlab`` |
  /// | `terms.json` | ``json`` |
  /// | `checkstyle.xml`, `terms.checkstyle.xml` | ``checkstyle`` |
  /// | `junit.xml` | ``junit`` |
  public static func named(by path: String) -> ReportFormat? {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    return endings.first { name.hasSuffix($0.ending) }?.format
  }

  /// The endings of file names that stand for the format, the usual one first; none for what only a log takes.
  public var endings: [String] { Self.endings.filter { $0.format == self }.map(\.ending) }

  // An ending that another one ends with stands before it.
  private static let endings: [(ending: String, format: ReportFormat)] = [
    (".txt", .text),
    (".sarif", .sarif), (".sarif.json", .sarif),
    ("gl-code-quality-report.json", .gitlab), (".gitlab.json", .gitlab), (".codequality.json", .gitlab),
    (".json", .json),
    ("checkstyle.xml", .checkstyle), (".xml", .junit),
    (".rdjsonl", .rdjsonl), (".jsonl", .rdjsonl),
    (".md", .markdown), (".markdown", .markdown),
    (".html", .html), (".htm", .html),
  ]

  /// What writes the format.
  public func formatter(_ options: ReportOptions = ReportOptions()) -> any FindingFormatter {
    switch self {
    case .text: TextFormatter(options)
    case .json: JSONFormatter()
    case .sarif: SARIFFormatter(options)
    case .junit: JUnitFormatter(options)
    case .github: GitHubFormatter(options)
    case .gitlab: GitLabFormatter(options)
    case .rdjsonl: RDJSONLFormatter()
    case .checkstyle: CheckstyleFormatter()
    case .markdown: MarkdownFormatter()
    case .html: HTMLFormatter(options)
    }
  }
}
