import Rendering
import Terminology

/// `padanan glossary stats`: what a glossary holds, in numbers.
struct GlossaryStatsCommand: Command {
  let name = "stats"
  let abstract = "count the concepts, terms and renderings"
  let synopsis = "[OPTION…]"
  let discussion = [
    "Counts the shipped glossary and the files of --glossary by subject field, type, part of speech and match mode.",
    "Exit status: 0 done, 2 the work could not be done.",
  ]

  let options =
    [
      CommandOption(
        "format", short: "f", choices: ["text", "json"], help: "text (default), or json: an object with the counts",
        example: "padanan glossary stats --format json"),
      CommandOption.glossary { "padanan glossary stats \($0)" },
      CommandOption.field { "padanan glossary stats \($0)" },
    ] + Configuration.options { "padanan glossary stats \($0)" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    if let operand = arguments.operands.first {
      throw CommandFailure("unexpected “\(operand)”; name a file with --glossary", isUsage: true)
    }
    let glossary = try UserData.glossary(Configuration(arguments), console: console)
    let statistics = GlossaryStatistics(glossary)
    if arguments.value(of: "format") == "json" {
      _ = console.write(try JSONOutput.bytes(of: Record(statistics)))
    } else {
      _ = console.write(Array(VisibleMessage.visible(Self.text(of: statistics).map { $0 + "\n" }).utf8))
    }
    return .success
  }

  /// The keys of the JSON.
  private struct Record: Encodable {
    let schema = 1
    let concepts: Int
    let terms: Int
    let multiwordTerms: Int
    let multiwordShare: Double
    let termsWithNote: Int
    let termsAllowingYang: Int
    let fields: [String: Int]
    let types: [String: Int]
    let pos: [String: Int]
    let match: [String: Int]
    let renderings: [String: Int]

    private enum CodingKeys: String, CodingKey {
      case schema, concepts, terms, multiwordTerms, multiwordShare, termsWithNote, termsAllowingYang, fields, types, pos
      case match, renderings
    }

    init(_ statistics: GlossaryStatistics) {
      concepts = statistics.conceptCount
      terms = statistics.termCount
      multiwordTerms = statistics.multiwordTermCount
      multiwordShare = (statistics.multiwordShare * 1000).rounded() / 1000
      termsWithNote = statistics.notedTermCount
      termsAllowingYang = statistics.yangTermCount
      func object(_ rows: [GlossaryStatistics.Row]) -> [String: Int] {
        Dictionary(rows.map { ($0.name, $0.count) }, uniquingKeysWith: +)
      }
      fields = object(statistics.fields)
      types = object(statistics.types)
      pos = object(statistics.partsOfSpeech)
      match = object(statistics.matchModes)
      renderings = object(statistics.renderings)
    }
  }

  // MARK: Text

  private static func text(of statistics: GlossaryStatistics) -> [String] {
    let total = statistics.termCount
    let tables: [(title: String, rows: [GlossaryStatistics.Row], total: Int)] = [
      ("subject field", statistics.fields, total), ("type", statistics.types, total),
      ("pos", statistics.partsOfSpeech, total), ("match", statistics.matchModes, total),
      ("renderings", statistics.renderings, statistics.renderings.reduce(0) { $0 + $1.count }),
    ]
    let head = [
      ("concepts", "\(statistics.conceptCount)", ""), ("terms", "\(total)", ""),
      ("multi-word terms", "\(statistics.multiwordTermCount)", percent(statistics.multiwordTermCount, of: total)),
      ("terms with a note", "\(statistics.notedTermCount)", percent(statistics.notedTermCount, of: total)),
      ("terms allowing yang", "\(statistics.yangTermCount)", percent(statistics.yangTermCount, of: total)),
    ]
    let names = head.map(\.0) + tables.flatMap { [$0.title] + $0.rows.map(\.name) }
    let width = names.map(DisplayWidth.width).max() ?? 0
    func line(_ name: String, _ count: String, _ share: String) -> String {
      name + spaces(width + 8 - DisplayWidth.width(of: name) - count.count) + count
        + (share.isEmpty ? "" : spaces(9 - share.count) + share)
    }
    return head.map { line($0.0, $0.1, $0.2) }
      + tables.flatMap { table in
        [""] + [line(table.title, "count", "share")]
          + table.rows.map { line($0.name, "\($0.count)", percent($0.count, of: table.total)) }
      }
  }

  private static func spaces(_ count: Int) -> String { String(repeating: " ", count: max(1, count)) }

  /// With one digit behind the point: `65.8 %`.
  private static func percent(_ count: Int, of total: Int) -> String {
    let thousandths = total == 0 ? 0 : (count * 2000 + total) / (2 * total)
    return "\(thousandths / 10).\(thousandths % 10) %"
  }
}
