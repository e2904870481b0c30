import FoundationEssentials
import Rendering
import Reporting
import TextModel
import Verification

/// What `check` and `check merge` have in common: from a tally to a report in the format that was asked for.
struct ReportOutput {
  private let format: ReportFormat
  private let options: ReportOptions
  private let path: String?
  private let configuration: Configuration
  private let waivers: [Waiver]
  private let baselinePath: String?
  private let updatesBaseline: Bool
  private let console: any Console

  /// - Parameter example: a command line around an option.
  static func options(_ example: (String) -> String) -> [CommandOption] {
    [
      CommandOption(
        "format", short: "f", choices: ReportFormat.allCases.map(\.rawValue),
        help: "how to tell what was found (default: text, or what the name of --output says)",
        example: example("--format sarif")),
      CommandOption.report(example: example),
      CommandOption(
        "fail-on", choices: ["error", "warning", "note", "never"],
        help: "the least severity for exit status 1 (default: error)", example: example("--fail-on warning")),
      CommandOption(
        "baseline", value: "FILE", help: "tell only what is not in this list of known findings",
        example: example("--baseline known.json")),
      CommandOption(
        "update-baseline", help: "write all findings to the baseline file, and tell none",
        example: example("--baseline known.json --update-baseline")),
      CommandOption(
        "waivers", value: "FILE", isRepeatable: true,
        help: "a table of findings that are right as they stand, with reasons",
        example: example("--waivers waivers.tsv")),
      CommandOption.width(example: example),
      CommandOption.color(example: example),
    ]
  }

  init(
    _ arguments: ArgumentList, configuration: Configuration, console: any Console
  ) throws(CommandFailure) {
    self.configuration = configuration
    self.console = console
    path = arguments.value(of: "output")
    format = try Self.format(arguments)
    let width = try arguments.number(of: "width", in: 20...10_000)
    let limit = arguments.value(of: "fail-on").map { Finding.Severity(rawValue: $0) } ?? configuration.failOn
    options = ReportOptions(
      width: width ?? (path == nil ? console.terminalWidth : nil) ?? 100,
      usesColor: ColorChoice(arguments, writesFile: path != nil, console: console).usesColor,
      version: CommandLineTool.version, failureThreshold: limit)
    waivers = try Self.waivers(arguments.values(of: "waivers") + configuration.waivers, console: console)
    baselinePath = arguments.value(of: "baseline") ?? configuration.baseline
    updatesBaseline = arguments.has("update-baseline")
    if updatesBaseline, baselinePath == nil {
      throw CommandFailure("--update-baseline needs a file: --baseline known.json --update-baseline", isUsage: true)
    }
  }

  /// Writes the report of what was found.
  ///
  /// - Returns: whether something is as bad as `--fail-on` says.
  func write(_ tally: CheckTally) throws(CommandFailure) -> ExitStatus {
    if updatesBaseline, let baselinePath {
      let report = ReportBuilder(settings: configuration.settings, waivers: waivers).report(of: tally)
      var file = try OutputDestination(path: baselinePath, console: console)
      file.write(Baseline(report).json)
      try file.finish()
      console.writeError("padanan: \(baselinePath) knows \(EnglishProse.count(report.entries.count, "finding"))\n")
      return .success
    }
    let baseline = try baselinePath.map { path throws(CommandFailure) in try Self.baseline(path) } ?? Baseline()
    let report = ReportBuilder(settings: configuration.settings, waivers: waivers, baseline: baseline).report(of: tally)
    var destination = try OutputDestination(path: path, console: console)
    destination.write(format.formatter(options).format(report))
    try destination.finish()
    tellWaivers()
    guard let limit = options.failureThreshold else { return .success }
    return report.summary.severities.contains { $0.key >= limit && $0.value > 0 } ? .findings : .success
  }

  private func tellWaivers() {
    for waiver in waivers where waiver.isExpired(today: configuration.settings.today) {
      console.writeError(
        "padanan: the waiver of line \(waiver.line) ran out on \(waiver.expires ?? ""); renew it or remove it\n")
    }
  }

  private static func format(_ arguments: ArgumentList) throws(CommandFailure) -> ReportFormat {
    if let name = arguments.value(of: "format"), let format = ReportFormat(rawValue: name) { return format }
    guard let output = arguments.value(of: "output") else { return .text }
    guard let format = ReportFormat.named(by: output) else {
      throw CommandFailure(
        "\(output): no format is known by this name; add --format \(ReportFormat.allCases.map(\.rawValue).joined(separator: "|"))",
        isUsage: true)
    }
    return format
  }

  private static func waivers(_ paths: [String], console: any Console) throws(CommandFailure) -> [Waiver] {
    var waivers: [Waiver] = []
    for file in try UserData.files(paths, console: console) {
      let (found, problems) = Waiver.waivers(in: file)
      if !problems.isEmpty { throw CommandFailure(problems.map(\.description)) }
      waivers += found
    }
    return waivers
  }

  private static func baseline(_ path: String) throws(CommandFailure) -> Baseline {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): the baseline cannot be read; make it with --update-baseline")
    }
    guard let baseline = Baseline(Array(data)) else {
      throw CommandFailure("\(path): this is no baseline, expected what --update-baseline writes; make it anew")
    }
    return baseline
  }
}
