import Terminology
import Matching
import Annotation
import Bitext
import FoundationEssentials
import TextModel
import Verification

/// `padanan check`: whether a translation renders every term as agreed.
struct CheckCommand: Command {
  let name = "check"
  let abstract = "find where translations depart from the glossary, and figures, dates and names from the source"
  let synopsis = "[OPTION…] FILE…|FOLDER…|-"
  let discussion = [
    """
    Reads Indonesian texts with their English translations: NAME.id.txt beside NAME.en.txt (line by line, or aligned by \
    sentence), TSV, JSON Lines, XLIFF, TMX and PO files, and folders of them; writes what was found, worst first.
    """,
    """
    “padanan check merge TALLY…” makes one report of what several runs with --partial have found. “padanan check \
    --list-checks” names the checks.
    """,
    "Exit status: 0 nothing at or above --fail-on, 1 something, 2 the work could not be done.",
  ]

  let options =
    [
      CommandOption(
        "input", short: "i", choices: BitextFormat.allCases.map(\.rawValue),
        help: "the format of the files (default: by their names)", example: "padanan check --input tsv memory.txt")
    ] + ReportOutput.options { "padanan check \($0) article.id.txt article.en.txt" } + [
      CommandOption(
        "severity", value: "CHECK=LEVEL", isRepeatable: true,
        help: "decide on a check: error, warning, note or off",
        example: "padanan check --severity term-case=off articles"),
      CommandOption(
        "repeats", choices: CheckSettings.Repeats.allCases.map(\.rawValue),
        help: "render a repeated term each time (count), or let a pronoun stand for it (the default), or once a unit",
        example: "padanan check --repeats count articles"),
      CommandOption(
        "changed-since", value: "REVISION",
        help: "only documents that differ from where this branch left a git revision",
        example: "padanan check --changed-since origin/main articles"),
      CommandOption(
        "show-alignment", help: "write how the sentences of texts with different lines were aligned, and check nothing",
        example: "padanan check --show-alignment article.id.txt article.en.txt"),
      CommandOption(
        "partial", help: "write a tally for “check merge” instead of a report",
        example: "padanan check --partial --output shard-1.json articles"),
      CommandOption(
        "list-checks", help: "list the checks and their severities", example: "padanan check --list-checks"),
      CommandOption.glossary { "padanan check \($0) articles" },
      CommandOption.field { "padanan check \($0) articles" },
      CommandOption.lexicon { "padanan check \($0) articles" },
      CommandOption.jobs { "padanan check \($0) articles" },
    ] + Configuration.options { "padanan check \($0) articles" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    if arguments.has("list-checks") {
      _ = console.write(Array(Self.listing.utf8))
      return .success
    }
    let format = arguments.value(of: "input").flatMap { BitextFormat(rawValue: $0) }
    if arguments.operands.isEmpty, console.isInputTerminal {
      throw CommandFailure("what is to be checked? Name files or a folder, or - for standard input", isUsage: true)
    }
    var inputs = try CheckInputs(arguments.operands, format: format)
    let configuration = try self.configuration(arguments)
    inputs.leaveOut(configuration.ignored)
    if let revision = arguments.value(of: "changed-since") {
      inputs.keep(changed: try GitChanges.files(since: revision, in: inputs.folder))
    }
    let isPartial = arguments.has("partial")
    let output = isPartial ? nil : try ReportOutput(arguments, configuration: configuration, console: console)
    let data = try UserData(configuration, console: console)
    let origin = isPartial ? PartialTally.origin(of: data.matcher.glossary, configuration) : ""
    let verifier = try verifier(configuration, data, origin: origin)
    let threads = try arguments.number(of: "jobs", in: 1...64) ?? ProcessInfo.processInfo.activeProcessorCount
    let job = CheckJob(
      checker: DocumentChecker(verifier: verifier, showsAlignment: arguments.has("show-alignment")), threads: threads,
      console: console)
    var tally = verifier.tally
    var alignments: [UInt8] = []
    var failed = false
    var progress = Progress(console: console)
    var count = 0
    try job.run(inputs.documents) { document, outcome in
      tally.add(outcome.tally)
      alignments += outcome.alignment
      for problem in outcome.problems { console.writeError("padanan: \(VisibleMessage.visible(problem))\n") }
      failed = failed || !outcome.problems.isEmpty
      count += 1
      progress.show(count)
    }
    progress.clear()
    if arguments.has("show-alignment") {
      var destination = try OutputDestination(path: arguments.value(of: "output"), console: console)
      destination.write(alignments)
      try destination.finish()
      return failed ? .failure : .success
    }
    guard let output else {
      var destination = try OutputDestination(path: arguments.value(of: "output"), console: console)
      destination.write(PartialTally.bytes(of: tally))
      try destination.finish()
      return failed ? .failure : .success
    }
    let status = try output.write(tally)
    return failed ? .failure : status
  }

  /// The configuration with what the command line decides.
  private func configuration(_ arguments: ArgumentList) throws(CommandFailure) -> Configuration {
    var configuration = try Configuration(arguments, near: arguments.operands.first { $0 != "-" })
    configuration.noteDate()
    for decision in arguments.values(of: "severity") {
      let parts = decision.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2 else {
        throw CommandFailure("--severity is “\(decision)”, expected CHECK=LEVEL: term-case=off", isUsage: true)
      }
      do {
        try configuration.set(parts[0], to: parts[1], in: "--severity")
      } catch {
        throw CommandFailure(error.message, isUsage: true)
      }
    }
    if let repeats = arguments.value(of: "repeats").flatMap({ CheckSettings.Repeats(rawValue: $0) }) {
      configuration.settings.repeats = repeats
    }
    return configuration
  }

  private func verifier(_ configuration: Configuration, _ data: UserData, origin: String) throws(CommandFailure)
    -> Verifier
  {
    let glossary = data.matcher.glossary
    let known = Set(glossary.ids.map { glossary.concept(of: $0) })
    for concept in configuration.renderings.keys.sorted() where !known.contains(concept) {
      let nearest = Spelling.nearest(to: concept, among: known.sorted())
      throw CommandFailure(
        "renderings: there is no concept “\(concept)” in the glossary" + (nearest.map { "; did you mean \($0)?" } ?? "")
      )
    }
    return Verifier(
      annotator: Annotator(lexicon: data.lexicon, matcher: data.matcher, keepsBoilerplate: true),
      agreed: ConceptRenderings(glossary, choices: configuration.renderings), settings: configuration.settings,
      origin: origin)
  }

  private static var listing: String {
    let width = CheckID.allCases.map(\.rawValue.count).max() ?? 0
    return CheckDescription.all.map { description in
      let name = description.check.rawValue
      let level = description.severity.rawValue
      let padding = String(repeating: " ", count: width - name.count + 2)
      return "\(name)\(padding)\(level)\(String(repeating: " ", count: 9 - level.count))\(description.summary)\n"
    }
    .joined()
  }
}
