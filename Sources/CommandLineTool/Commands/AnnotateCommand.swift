import Annotation
import FoundationEssentials
import Rendering
import TextModel

/// `padanan annotate`: every word glossed, every term with its rendering.
struct AnnotateCommand: Command {
  let name = "annotate"
  let abstract = "set beside every word what a translator would look up"
  let synopsis = "[OPTION…] [FILE…|FOLDER…|-]"
  let discussion = [
    """
    Reads Indonesian texts (UTF-8) from files, folders (*.txt) or standard input, and writes them with a gloss under \
    every word, terms of the glossary as bracketed units with their English renderings, and the list of terms at the end.
    """,
    "Exit status: 0 done, 2 the work could not be done.",
  ]

  private static let formats = ["text", "json", "jsonl", "conllu"]

  let options =
    [
      CommandOption(
        "format", short: "f", choices: formats,
        help: "text (default), json (an array), jsonl (a document a line), conllu",
        example: "padanan annotate --format json article.txt"),
      CommandOption(
        "input", choices: ["text", "jsonl"],
        help: "text, or {\"id\", \"text\"} on each line (the default for files named *.jsonl)",
        example: "padanan annotate --input jsonl --format jsonl news.jsonl"),
      CommandOption(
        "output", short: "o", value: "FILE",
        help: "write to FILE, whole or not at all; its extension chooses the format",
        example: "padanan annotate --output article.conllu article.txt"),
      CommandOption(
        "morphemes", short: "m", help: "show segmentation and Leipzig glosses instead of the words' meanings",
        example: "padanan annotate --morphemes article.txt"),
      CommandOption(
        "why", help: "say why each term was matched and what was passed over (text, json, jsonl)",
        example: "padanan annotate --why article.txt"),
      CommandOption(
        "keep-boilerplate", help: "annotate the portal's own lines too (links, advertisements, credits)",
        example: "padanan annotate --keep-boilerplate article.txt"),
      CommandOption.glossary { "padanan annotate \($0) article.txt" },
      CommandOption.field { "padanan annotate \($0) article.txt" },
      CommandOption(
        "lexicon", value: "FILE|FOLDER", isRepeatable: true, help: "add words that win over the shipped ones",
        example: "padanan annotate --lexicon words.tsv article.txt"),
      CommandOption(
        "width", short: "w", value: "COLUMNS", help: "the width of text output (default: the terminal's, else 100)",
        example: "padanan annotate --width 72 article.txt"),
      CommandOption(
        "color", choices: ["auto", "always", "never"],
        help: "colours in text output (default: auto, on a terminal; NO_COLOR is honoured)",
        example: "padanan annotate --color always article.txt | less -R"),
      CommandOption(
        "jobs", short: "j", value: "N", help: "how many threads work on many documents (default: all processors)",
        example: "padanan annotate --jobs 1 --input jsonl news.jsonl"),
    ] + Configuration.options { "padanan annotate \($0) article.txt" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    let format = try format(arguments)
    let renderer = try renderer(for: format, arguments, console: console)
    let threads = try arguments.number(of: "jobs", in: 1...64) ?? ProcessInfo.processInfo.activeProcessorCount
    let isJSONLines = readsJSONLines(arguments)
    if arguments.operands.isEmpty, console.isInputTerminal {
      console.writeError("padanan: reading standard input; end it with Ctrl-D\n")
    }
    let inputs = try InputFiles(arguments.operands, extensions: isJSONLines ? ["jsonl"] : ["txt"]).inputs
    var destination = try OutputDestination(path: arguments.value(of: "output"), console: console)
    let configuration = try Configuration(arguments, near: arguments.operands.first { $0 != "-" })
    let data = try UserData(configuration, console: console)
    let annotator = Annotator(
      lexicon: data.lexicon, matcher: data.matcher, keepsBoilerplate: arguments.has("keep-boilerplate"),
      explains: arguments.has("why"))
    var job = AnnotationJob(
      annotator: annotator, renderer: renderer, threads: threads,
      expectsManyDocuments: isJSONLines || inputs.count > 100)
    var progress = Progress(console: console)
    var problems: [String] = []

    destination.write(job.prologue)
    var batches = DocumentBatches(inputs: inputs, isJSONLines: isJSONLines, threads: threads, console: console)
    while !destination.isClosed, let batch = batches.next() {
      problems += batch.problems
      for problem in batch.problems { console.writeError("padanan: \(VisibleMessage.visible(problem))\n") }
      job.append(batch.documents, to: &destination)
      progress.show(job.documentCount)
    }
    progress.clear()
    if job.documentCount > 0 || format == "json" {
      destination.write(job.epilogue)
    }
    if !arguments.has("keep-boilerplate"), job.boilerplateCount > 0, !destination.isClosed {
      let lines = job.boilerplateCount == 1 ? "1 line" : "\(job.boilerplateCount) lines"
      console.writeError("padanan: left out \(lines) of boilerplate; --keep-boilerplate keeps them\n")
    }
    if !problems.isEmpty { return .failure }
    try destination.finish()
    return .success
  }

  /// Whether the input is JSON Lines: as `--input` says, else when every operand is named so.
  private func readsJSONLines(_ arguments: ArgumentList) -> Bool {
    if let input = arguments.value(of: "input") { return input == "jsonl" }
    return !arguments.operands.isEmpty && arguments.operands.allSatisfy { $0.hasSuffix(".jsonl") }
  }

  /// The format that was asked for, or that the extension of the output file stands for.
  private func format(_ arguments: ArgumentList) throws(CommandFailure) -> String {
    if let format = arguments.value(of: "format") { return format }
    guard let output = arguments.value(of: "output") else { return "text" }
    let parts = output.split(separator: "/").last?.split(separator: ".") ?? []
    guard parts.count > 1, let ending = parts.last, ending != "txt" else { return "text" }
    guard Self.formats.contains(String(ending)) else {
      throw CommandFailure(
        "\(output): no format is known by the extension “.\(ending)”; add --format \(Self.formats.joined(separator: "|"))",
        isUsage: true)
    }
    return String(ending)
  }

  private func renderer(
    for format: String, _ arguments: ArgumentList, console: any Console
  ) throws(CommandFailure) -> any Renderer {
    let givenWidth = try arguments.number(of: "width", in: 20...10_000)
    switch format {
    case "json": return JSONRenderer(isArray: true, explains: arguments.has("why"))
    case "jsonl": return JSONRenderer(isArray: false, explains: arguments.has("why"))
    case "conllu": return CoNLLURenderer()
    default:
      let writesFile = arguments.value(of: "output") != nil
      let width = givenWidth ?? (writesFile ? nil : console.terminalWidth) ?? 100
      let options = PlainTextRenderer.Options(
        width: width, usesColor: ColorChoice(arguments, writesFile: writesFile, console: console).usesColor,
        showsMorphemes: arguments.has("morphemes"), explains: arguments.has("why"))
      return PlainTextRenderer(options)
    }
  }
}
