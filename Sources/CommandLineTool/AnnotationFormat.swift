import Rendering

/// What `annotate` can write.
enum AnnotationFormat: String, CaseIterable {
  case text, html, markdown, latex, tsv, json, jsonl, conllu, flextext, xliff, dump

  /// The extensions that stand for the format, the usual one first.
  var extensions: [String] {
    switch self {
    case .text: ["txt"]
    case .html: ["html", "htm"]
    case .markdown: ["md", "markdown"]
    case .latex: ["tex", "latex"]
    case .xliff: ["xlf", "xliff"]
    case .tsv, .json, .jsonl, .conllu, .flextext, .dump: [rawValue]
    }
  }

  /// The format that was asked for, or that the extension of the output file stands for.
  init(_ arguments: ArgumentList) throws(CommandFailure) {
    let asked = arguments.value(of: "format").flatMap(AnnotationFormat.init)
    if arguments.has("dump") {
      guard asked == nil || asked == .dump else {
        throw CommandFailure("--dump is a format of its own; leave out --format", isUsage: true)
      }
      self = .dump
      return
    }
    if let asked {
      self = asked
    } else if let output = arguments.value(of: "output") {
      self = try Self.format(of: output)
    } else {
      self = .text
    }
  }

  private static func format(of output: String) throws(CommandFailure) -> AnnotationFormat {
    let parts = output.split(separator: "/").last?.split(separator: ".") ?? []
    guard !output.hasSuffix("/"), parts.count > 1, let ending = parts.last?.lowercased() else { return .text }
    guard let format = allCases.first(where: { $0.extensions.contains(ending) }) else {
      throw CommandFailure(
        "\(output): no format is known by the extension “.\(ending)”; add --format "
          + allCases.map(\.rawValue).joined(separator: "|"),
        isUsage: true)
    }
    return format
  }
}

/// What the options say of how to write.
struct AnnotationFormatOptions {
  private let lines: Set<InterlinearLine>
  private let package: LaTeXRenderer.Package
  private let explains: Bool
  private let usesColor: Bool
  /// The columns that were asked for, and those there are.
  private let givenWidth: Int?
  private let width: Int

  init(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) {
    lines = try Self.lines(arguments)
    package = arguments.value(of: "latex-package").flatMap(LaTeXRenderer.Package.init) ?? .gb4e
    explains = arguments.has("why")
    givenWidth = try arguments.number(of: "width", in: 20...10_000)
    let writesFile = arguments.value(of: "output") != nil
    width = givenWidth ?? (writesFile ? nil : console.terminalWidth) ?? 100
    usesColor = ColorChoice(arguments, writesFile: writesFile, console: console).usesColor
  }

  func renderer(for format: AnnotationFormat) -> any Renderer {
    switch format {
    case .text: PlainTextRenderer(.init(width: width, usesColor: usesColor, lines: lines, explains: explains))
    case .html: HTMLRenderer(.init(lines: lines, explains: explains))
    case .markdown: MarkdownRenderer(width: givenWidth ?? 80, lines: lines)
    case .latex: LaTeXRenderer(package: package, lines: lines)
    case .tsv: TSVRenderer()
    case .json: JSONRenderer(isArray: true, explains: explains)
    case .jsonl: JSONRenderer(isArray: false, explains: explains)
    case .conllu: CoNLLURenderer()
    case .flextext: FlexTextRenderer()
    case .xliff: XLIFFRenderer()
    case .dump: DumpRenderer()
    }
  }

  private static func lines(_ arguments: ArgumentList) throws(CommandFailure) -> Set<InterlinearLine> {
    guard let list = arguments.value(of: "lines") else {
      return arguments.has("morphemes") ? .morphemes : .standard
    }
    if arguments.has("morphemes") {
      throw CommandFailure("--morphemes is a choice of lines; leave it out beside --lines", isUsage: true)
    }
    var lines: Set<InterlinearLine> = []
    for name in list.split(separator: ",", omittingEmptySubsequences: false) {
      guard let line = InterlinearLine(rawValue: String(name)) else {
        let known = InterlinearLine.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure("--lines: found “\(name)”, expected some of \(known), with commas", isUsage: true)
      }
      lines.insert(line)
    }
    guard lines.hasObjectLanguage else {
      throw CommandFailure("--lines: found “\(list)”, expected words or morphs among them", isUsage: true)
    }
    return lines
  }
}
