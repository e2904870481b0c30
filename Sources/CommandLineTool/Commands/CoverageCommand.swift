import Annotation
import Coverage
import FoundationEssentials

/// `padanan coverage`: how much of the texts the glossary knows, and what it should learn next.
struct CoverageCommand: Command {
  let name = "coverage"
  let abstract = "count how much of texts the glossary knows, and list the terms that it lacks"
  let synopsis = "[OPTION…] [FILE…|FOLDER…|-]"
  let discussion = [
    """
    Reads Indonesian texts (*.txt, or JSON Lines with “id” and “text” on each line) and tells how many of their content \
    words stand in terms, by subject field and document; which concepts are used and how; what the lexicon knows; and the \
    phrases that look like terms and are none yet, with counts and contexts.
    """,
    """
    With --format tsv the candidates are rows for a glossary file, marked for review. “padanan coverage merge TALLY…” makes \
    one report of what several runs with --partial have counted.
    """,
    "Exit status: 0 done, 1 a --min is not reached, 2 the work could not be done.",
  ]

  let options =
    [
      CommandOption(
        "input", short: "i", choices: ["text", "jsonl"], help: "the format of the texts (default: by their names)",
        example: "padanan coverage --input jsonl < news.jsonl")
    ] + CoverageOutput.options { "padanan coverage \($0) news.jsonl" } + [
      CommandOption(
        "reference", value: "FILE|FOLDER", isRepeatable: true,
        help: "general texts to compare with: what is said there as often is no term",
        example: "padanan coverage --reference essays news.jsonl"),
      CommandOption(
        "partial", help: "write a tally for “coverage merge” instead of a report",
        example: "padanan coverage --partial --output shard-1.json news.jsonl"),
      CommandOption.glossary { "padanan coverage \($0) news.jsonl" },
      CommandOption.field { "padanan coverage \($0) news.jsonl" },
      CommandOption.lexicon { "padanan coverage \($0) news.jsonl" },
      CommandOption.jobs { "padanan coverage \($0) news.jsonl" },
    ] + Configuration.options { "padanan coverage \($0) news.jsonl" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    if arguments.operands.isEmpty, console.isInputTerminal {
      console.writeError("padanan: reading standard input; end it with Ctrl-D\n")
    }
    let threads = try arguments.number(of: "jobs", in: 1...64) ?? ProcessInfo.processInfo.activeProcessorCount
    var inputs = try CoverageInputs(arguments.operands, format: arguments.value(of: "input"))
    let references = arguments.values(of: "reference")
    let referenceInputs: CoverageInputs? = references.isEmpty ? nil : try CoverageInputs(references, format: nil)
    let isPartial = arguments.has("partial")
    let output = isPartial ? nil : try CoverageOutput(arguments, console: console)
    let configuration = try Configuration(arguments, near: arguments.operands.first { $0 != "-" })
    inputs.leaveOut(configuration.ignored)
    let data = try UserData(configuration, console: console)
    let annotator = Annotator(lexicon: data.lexicon, matcher: data.matcher)
    let origin = isPartial ? CoverageTallyFile.origin(of: data) : ""
    var reference: ReferenceFrequencies?
    var isComplete = true
    if let referenceInputs {
      let (tally, isWhole) = try count(referenceInputs, annotator, origin, nil, threads, console)
      reference = ReferenceFrequencies(tally)
      isComplete = isWhole
    }
    let (tally, isWhole) = try count(inputs, annotator, origin, reference, threads, console)
    isComplete = isComplete && isWhole
    if let output {
      let status = try output.write(tally, annotator: annotator)
      return isComplete ? status : .failure
    }
    var destination = try OutputDestination(path: arguments.value(of: "output"), console: console)
    destination.write(CoverageTallyFile.bytes(of: tally))
    try destination.finish()
    return isComplete ? .success : .failure
  }

  /// What the texts hold, and whether all of them could be read.
  private func count(
    _ inputs: CoverageInputs, _ annotator: Annotator, _ origin: String, _ reference: ReferenceFrequencies?,
    _ threads: Int, _ console: any Console
  ) throws(CommandFailure) -> (tally: CoverageTally, isWhole: Bool) {
    var job = CoverageJob(annotator: annotator, origin: origin, reference: reference, threads: threads)
    var progress = Progress(console: console)
    let problems = job.add(inputs, console: console) { progress.show($0) }
    progress.clear()
    for problem in problems { console.writeError("padanan: \(VisibleMessage.visible(problem))\n") }
    guard job.documentCount > 0 else {
      throw CommandFailure("there is no text to count; name files that hold some")
    }
    return (job.tally, problems.isEmpty)
  }
}
