import Annotation
import Bitext
import Coverage
import Exchange
import FoundationEssentials
import Matching
import Reporting
import Terminology

/// What `coverage` and `coverage merge` have in common: from a tally to a report in the format that was asked for, and to
/// the exit status.
struct CoverageOutput {
  private let format: CoverageFormat
  private let options: ReportOptions
  private let path: String?
  private let gates: CoverageGates
  private let older: CoverageComparison.Snapshot?
  private let bitexts: [(path: String, format: BitextFormat)]
  private let candidateLimit: Int
  private let minimumCount: Int
  private let console: any Console

  /// - Parameter example: a command line around an option.
  static func options(_ example: (String) -> String) -> [CommandOption] {
    [
      CommandOption(
        "format", short: "f", choices: CoverageFormat.allCases.map(\.rawValue),
        help: "how to tell what was counted (default: text, or what the name of --output says)",
        example: example("--format tsv")),
      CommandOption.report(example: example),
      CommandOption(
        "min", value: "PERCENT", help: "exit with 1 if fewer of the content words stand in terms",
        example: example("--min 15")),
      CommandOption(
        "min-field", value: "FIELD=PERCENT", isRepeatable: true,
        help: "exit with 1 if fewer of the content words stand in terms of this subject field",
        example: example("--min-field diplomacy=1.5")),
      CommandOption(
        "compare", value: "OLD.json", help: "tell what has changed since an older report of --format json",
        example: example("--compare last-week.json")),
      CommandOption(
        "bitext", value: "FILE", isRepeatable: true,
        help: "translations (TSV, JSON Lines, XLIFF, TMX, PO) to take renderings of candidates from",
        example: example("--bitext memory.tmx")),
      CommandOption(
        "candidates", value: "N", help: "how many candidates to tell, of several words and of one (default: 1000)",
        example: example("--candidates 200")),
      CommandOption(
        "min-count", value: "N", help: "how often a candidate must stand in the texts (default: 4)",
        example: example("--min-count 10")),
      CommandOption.width(example: example),
      CommandOption.color(example: example),
    ]
  }

  init(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) {
    self.console = console
    path = arguments.value(of: "output")
    format = try Self.format(arguments)
    let width = try arguments.number(of: "width", in: 20...10_000)
    options = ReportOptions(
      width: width ?? (path == nil ? console.terminalWidth : nil) ?? 100,
      usesColor: ColorChoice(arguments, writesFile: path != nil, console: console).usesColor,
      version: CommandLineTool.version)
    gates = try CoverageGates(arguments)
    older = try arguments.value(of: "compare").map { path throws(CommandFailure) in try OlderCoverage.snapshot(at: path)
    }
    candidateLimit = try arguments.number(of: "candidates", in: 0...100_000) ?? 1000
    minimumCount = try arguments.number(of: "min-count", in: 1...1_000_000) ?? 4
    var bitexts: [(path: String, format: BitextFormat)] = []
    for path in arguments.values(of: "bitext") {
      guard let format = BitextFormat(path: path), format != .text else {
        throw CommandFailure(
          "\(path): translations come in a file named *.tsv, *.jsonl, *.xlf, *.tmx or *.po; rename or convert it")
      }
      bitexts.append((path, format))
    }
    self.bitexts = bitexts
  }

  /// Writes the report of what was counted.
  ///
  /// - Returns: whether a gate is missed.
  func write(_ tally: CoverageTally, annotator: Annotator) throws(CommandFailure) -> ExitStatus {
    let glossary = annotator.matcher.glossary
    try gates.check(fields: Set(glossary.ids.map(glossary.field(of:))))
    var destination = try OutputDestination(path: path, console: console)
    var report = CoverageReportBuilder(tally, glossary: glossary)
      .report(minimumCount: minimumCount, candidateLimit: candidateLimit)
    if !bitexts.isEmpty { report.proposals = try proposals(for: report.candidates, annotator) }
    report.comparison = older.map { CoverageComparison(from: $0, to: report.snapshot) }
    destination.write(format.formatter(options).format(report))
    try destination.finish()
    let missed = gates.missed(by: report)
    for message in missed { console.writeError("padanan: \(message)\n") }
    return missed.isEmpty ? .success : .findings
  }

  private func proposals(
    for candidates: CandidateList, _ annotator: Annotator
  ) throws(CommandFailure) -> [String: [RenderingProposal]] {
    var renderings = CandidateRenderings(candidates, annotator: annotator)
    for bitext in bitexts { try read(bitext) { renderings.note($0) } }
    renderings.finishFirstReading()
    for bitext in bitexts { try read(bitext) { renderings.count($0) } }
    return renderings.proposals
  }

  private func read(
    _ bitext: (path: String, format: BitextFormat), _ receive: (TranslationUnit) -> Void
  ) throws(CommandFailure) {
    guard var reader = TranslationUnitReaders.reader(for: bitext.format) else { return }
    var supply: any ByteSupply = InputSupply(try ByteStream(path: bitext.path))
    do throws(BitextError) {
      _ = try reader.read(&supply, path: bitext.path, receive: receive)
    } catch {
      throw CommandFailure("\(bitext.path)\(error.position.map { ":\($0)" } ?? ""): error: \(error)")
    }
  }

  private static func format(_ arguments: ArgumentList) throws(CommandFailure) -> CoverageFormat {
    if let name = arguments.value(of: "format"), let format = CoverageFormat(rawValue: name) { return format }
    guard let output = arguments.value(of: "output") else { return .text }
    guard let format = CoverageFormat.named(by: output) else {
      let names = CoverageFormat.allCases.map(\.rawValue).joined(separator: "|")
      throw CommandFailure("\(output): no format is known by this name; add --format \(names)", isUsage: true)
    }
    return format
  }
}
