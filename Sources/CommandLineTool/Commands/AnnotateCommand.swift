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

  let options =
    [
      CommandOption(
        "format", short: "f", choices: AnnotationFormat.allCases.map(\.rawValue),
        help: "how to write them (default: text)",
        example: "padanan annotate --format html article.txt > article.html"),
      CommandOption(
        "input", choices: ["text", "jsonl"],
        help: "text, or {\"id\", \"text\"} on each line (the default for files named *.jsonl)",
        example: "padanan annotate --input jsonl --format jsonl news.jsonl"),
      CommandOption(
        "output", short: "o", value: "FILE|FOLDER",
        help: "write to FILE, whole or not at all, its extension chooses the format; a file each to an existing FOLDER",
        example: "padanan annotate --output article.html article.txt"),
      CommandOption(
        "translation", short: "t", value: "FILE", isRepeatable: true,
        help: "English, a line for each line of the text; one for each text, in their order",
        example: "padanan annotate --translation article.en.txt article.id.txt"),
      CommandOption(
        "lines", short: "l", value: "LINE,…",
        help:
          "which of \(InterlinearLine.allCases.map(\.rawValue).joined(separator: ", ")) to set (text, html, markdown, latex)",
        example: "padanan annotate --lines words,morphs,glosses,terms article.txt"),
      CommandOption(
        "morphemes", short: "m",
        help:
          "segmentation and Leipzig glosses instead of the words' meanings: --lines words,morphs,glosses,translation",
        example: "padanan annotate --morphemes article.txt"),
      CommandOption(
        "latex-package", choices: LaTeXRenderer.Package.allCases.map(\.rawValue),
        help: "the LaTeX package that sets the examples (default: gb4e)",
        example: "padanan annotate --latex-package expex --output article.tex article.txt"),
      CommandOption(
        "dump", help: "show the document as an indented tree, with everything that is known of it",
        example: "padanan annotate --dump article.txt"),
      CommandOption(
        "why", help: "say why each term was matched and what was passed over (text, html, json, jsonl)",
        example: "padanan annotate --why article.txt"),
      CommandOption(
        "keep-boilerplate", help: "annotate the portal's own lines too (links, advertisements, credits)",
        example: "padanan annotate --keep-boilerplate article.txt"),
      CommandOption.glossary { "padanan annotate \($0) article.txt" },
      CommandOption.field { "padanan annotate \($0) article.txt" },
      CommandOption.lexicon { "padanan annotate \($0) article.txt" },
      CommandOption.width { "padanan annotate \($0) article.txt" },
      CommandOption.color { "padanan annotate \($0) article.txt | less -R" },
      CommandOption.jobs { "padanan annotate \($0) --input jsonl news.jsonl" },
    ] + Configuration.options { "padanan annotate \($0) article.txt" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    let format = try AnnotationFormat(arguments)
    let renderer = try AnnotationFormatOptions(arguments, console: console).renderer(for: format)
    let threads = try arguments.number(of: "jobs", in: 1...64) ?? ProcessInfo.processInfo.activeProcessorCount
    let isJSONLines = readsJSONLines(arguments)
    if arguments.operands.isEmpty, console.isInputTerminal {
      console.writeError("padanan: reading standard input; end it with Ctrl-D\n")
    }
    let inputs = try InputFiles(arguments.operands, extensions: isJSONLines ? ["jsonl"] : ["txt"]).inputs
    let translations = try translations(arguments, for: inputs, isJSONLines: isJSONLines, console: console)
    var destination = try AnnotationOutput(
      path: arguments.value(of: "output"), format: format, renderer: renderer, inputs: inputs, console: console)
    let configuration = try Configuration(arguments, near: arguments.operands.first { $0 != "-" })
    let data = try UserData(configuration, console: console)
    let annotator = Annotator(
      lexicon: data.lexicon, matcher: data.matcher, keepsBoilerplate: arguments.has("keep-boilerplate"),
      explains: arguments.has("why"))
    var job = AnnotationJob(
      annotator: annotator, renderer: renderer, translations: translations, threads: threads,
      expectsManyDocuments: isJSONLines || inputs.count > 100)
    var progress = Progress(console: console)
    var problems: [String] = []

    var batches = DocumentBatches(inputs: inputs, isJSONLines: isJSONLines, threads: threads, console: console)
    while !destination.isClosed, let batch = batches.next() {
      problems += batch.problems
      for problem in batch.problems { console.writeError("padanan: \(VisibleMessage.visible(problem))\n") }
      for finding in try job.append(batch.documents, to: &destination) {
        problems.append(finding.description)
        console.writeError("padanan: \(VisibleMessage.visible(finding.description))\n")
      }
      progress.show(job.documentCount)
    }
    progress.clear()
    destination.end()
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

  /// The translations by the paths of the texts they belong to.
  private func translations(
    _ arguments: ArgumentList, for inputs: [InputFiles.Input], isJSONLines: Bool, console: any Console
  ) throws(CommandFailure) -> [String: LineTranslation] {
    let paths = arguments.values(of: "translation")
    if paths.isEmpty { return [:] }
    if isJSONLines { throw CommandFailure("--translation belongs to texts, not to JSON Lines", isUsage: true) }
    guard paths.count == inputs.count else {
      throw CommandFailure(
        "--translation: found \(paths.count) for \(EnglishProse.count(inputs.count, "text")), expected one for each",
        isUsage: true)
    }
    var translations: [String: LineTranslation] = [:]
    for (path, input) in zip(paths, inputs) {
      guard let file = try InputFiles([path], extensions: ["txt"]).inputs.first else { continue }
      translations[input.name.id] = LineTranslation(try DocumentBatches.text(of: file, console: console))
    }
    return translations
  }
}
