import Matching
import Morphology
import Rendering
import Terminology

/// `padanan glossary search`: the terms that somebody may mean.
struct GlossarySearchCommand: Command {
  let name = "search"
  let abstract = "find terms by their Indonesian or English"
  let synopsis = "[OPTION…] QUERY…"
  let discussion = [
    """
    Looks the words up in the terms and renderings, Indonesian or English. Capitals and the order of the words are free, \
    affixes and clitics are seen through (kerjasamanya finds kerja sama), and small typing errors are forgiven. The best \
    results stand first, each with the reason why it was found.
    """,
    "Exit status: 0 something was found, 1 nothing was, 2 the work could not be done.",
  ]

  let options =
    [
      CommandOption(
        "format", short: "f", choices: ["text", "json"], help: "text (default), or json: an object with the results",
        example: "padanan glossary search --format json pemilu"),
      CommandOption(
        "limit", short: "n", value: "N", help: "show at most N results (default: 10)",
        example: "padanan glossary search --limit 3 mahkamah"),
      CommandOption.glossary { "padanan glossary search \($0) pemilu" },
      CommandOption.field { "padanan glossary search \($0) agreement" },
    ] + Configuration.options { "padanan glossary search \($0) pemilu" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    let query = arguments.operands.joined(separator: " ")
    if !query.contains(where: { $0.isLetter || $0.isNumber }) {
      throw CommandFailure("no word to search for: padanan glossary search QUERY…", isUsage: true)
    }
    let limit = try arguments.number(of: "limit", in: 1...1_000_000) ?? 10
    let data = try UserData(Configuration(arguments), console: console)
    let search = GlossarySearch(data.matcher.glossary, analyzer: MorphologicalAnalyzer(lexicon: data.lexicon))
    let results = search.results(for: query, limit: limit).map { Record($0, in: data.matcher.glossary) }
    if arguments.value(of: "format") == "json" {
      _ = console.write(try JSONOutput.bytes(of: Records(query: query, results: results)))
    } else {
      let width = min(100, max(40, console.terminalWidth ?? 100))
      let text = results.map { $0.text(width: width) }.joined(separator: "\n")
      _ = console.write(Array(text.utf8))
    }
    if results.isEmpty {
      console.writeError("padanan: nothing was found for “\(VisibleMessage.visible(query))”\n")
      return .findings
    }
    return .success
  }

  /// The keys of the JSON.
  private struct Records: Encodable {
    let schema = 1
    let query: String
    let results: [Record]

    private enum CodingKeys: String, CodingKey { case schema, query, results }
  }

  /// A text that is null where it is empty.
  private struct OptionalText: Encodable {
    let text: String

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      if text.isEmpty { try container.encodeNil() } else { try container.encode(text) }
    }
  }

  /// What is said of one result.
  private struct Record: Encodable {
    let term: String
    let concept: String
    let field: String
    let type: String
    let pos: String
    let match: String
    let preferred: String
    let admitted: [String]
    let deprecated: [String]
    let note: OptionalText
    let reason: String
    let found: String
    /// The column that it was found in.
    let column: String

    init(_ result: GlossarySearch.Result, in glossary: Glossary) {
      let term = glossary[result.term]
      self.term = term.text
      concept = term.concept
      field = term.field
      type = term.type.rawValue
      pos = term.partOfSpeech.rawValue
      match = term.match.rawValue
      preferred = term.preferred
      admitted = term.admitted
      deprecated = term.deprecated
      note = OptionalText(text: term.note)
      reason = "\(result.reason)"
      found = result.text
      column = result.column.name
    }

    /// The reason in words, before the text.
    private var explanation: String {
      switch reason {
      case "term": "as the term"
      case "preferred", "rendering": "as the \(column) rendering"
      default: Self.explanations[reason] ?? reason
      }
    }

    private static let explanations = [
      "prefix": "as the beginning of", "words": "with all words in", "forms": "by other forms in",
      "spelling": "by a similar spelling in",
    ]

    func text(width: Int) -> String {
      let rows = [
        ("preferred", preferred), ("admitted", admitted.joined(separator: "; ")),
        ("deprecated", deprecated.joined(separator: "; ")), ("note", note.text),
        ("concept", "\(concept) (\(field), \(type), \(pos))"),
        ("found", "\(explanation) “\(found)”"),
      ]
      return VisibleMessage.visible(term) + "\n"
        + rows.filter { !$0.1.isEmpty }.map { label, value in
          let lines = EnglishProse.lines(of: VisibleMessage.visible(value), width: width - 14)
          let indent = String(repeating: " ", count: 14)
          return "  " + label + String(repeating: " ", count: 12 - label.count)
            + lines.joined(separator: "\n" + indent) + "\n"
        }.joined()
    }
  }
}
