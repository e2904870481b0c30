import BundledData
import Matching
import Rendering
import Terminology
import TextModel

/// `padanan glossary lint`: what is wrong with glossary files.
struct GlossaryLintCommand: Command {
  let name = "lint"
  let abstract = "check glossary files and name every problem with its place"
  let synopsis = "[OPTION…] [FILE…|FOLDER…|-]"
  let discussion = [
    """
    Checks glossary files, all *.tsv of a folder, or the shipped glossary where none is named. Every problem is a line \
    with file, line, column, severity and the check's name in brackets. A row silences a check in its column lint: \
    “check: reason”.
    """,
    "Checks: " + GlossaryCheck.allCases.map(\.rawValue).joined(separator: ", ")
      + ". Glossaries/README.md describes them.",
    "Exit status: 0 clean, 1 findings at or above --fail-on, 2 the work could not be done.",
  ]

  let options = [
    CommandOption(
      "format", short: "f", choices: ["text", "json"], help: "text (default), or json: an array of findings",
      example: "padanan glossary lint --format json terms.tsv"),
    CommandOption(
      "fail-on", choices: ["error", "warning", "note", "never"],
      help: "the least severity for exit status 1 (default: error)",
      example: "padanan glossary lint --fail-on warning Glossaries/political"),
    CommandOption.help,
  ]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    var findings: [Finding] = []
    let files = try files(arguments.operands, console: console, findings: &findings)
    var glossary = Glossary()
    for case let text? in files.map(\.text) {
      findings += GlossaryReader().read(text, field: BundledData.field(of: text.path), into: &glossary)
    }
    let problems = GlossaryValidation().problems(in: glossary) + TermReachability().problems(in: glossary)
    findings += GlossarySilencing().findings(of: problems, in: glossary)
    findings = Self.sorted(findings, by: files.map(\.path))
    if arguments.value(of: "format") == "json" {
      _ = console.write(try JSONOutput.bytes(of: findings.map(FindingRecord.init)))
    } else {
      Self.write(findings, to: console)
    }
    console.writeError("padanan: \(Self.summary(of: findings, fileCount: files.count, glossary))\n")
    let limit = Finding.Severity(rawValue: arguments.value(of: "fail-on") ?? "error")
    return limit.map { limit in findings.contains { $0.severity >= limit } } == true ? .findings : .success
  }

  /// The files to check; one that is no text has none, and a finding instead.
  private func files(
    _ operands: [String], console: any Console, findings: inout [Finding]
  ) throws(CommandFailure) -> [(path: String, text: DelimitedText?)] {
    if operands.isEmpty { return BundledData.glossaryFiles.map { ($0.path, $0) } }
    var files: [(path: String, text: DelimitedText?)] = []
    var seen: Set<String> = []
    for input in try InputFiles(operands, extensions: ["tsv"]).inputs where seen.insert(input.name.id).inserted {
      let path = input.name.id
      let bytes = try InputFiles.bytes(of: input, as: .table, console: console)
      do {
        let (text, malformed) = try DelimitedText.repaired(bytes, path: path)
        findings += malformed.map { $0.with(check: GlossaryCheck.encoding.rawValue) }
        files.append((path, text))
      } catch {
        findings.append(
          Finding(
            .error, path: path, position: error.position ?? TextPosition(line: 1, column: 1), message: "\(error)",
            check: GlossaryCheck.encoding.rawValue))
        files.append((path, nil))
      }
    }
    return files
  }

  /// By file, line and column.
  private static func sorted(_ findings: [Finding], by paths: [String]) -> [Finding] {
    let order = Dictionary(paths.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return findings.enumerated().sorted { one, other in
      func key(_ finding: Finding, _ index: Int) -> (Int, Int, Int, Int) {
        (order[finding.path] ?? 0, finding.position.line, finding.position.column, index)
      }
      return key(one.element, one.offset) < key(other.element, other.offset)
    }
    .map(\.element)
  }

  /// Writes a line for each finding, some hundred at a time.
  private static func write(_ findings: [Finding], to console: any Console) {
    var start = findings.startIndex
    while start < findings.endIndex {
      let end = min(start + 512, findings.endIndex)
      let lines = findings[start..<end].map { VisibleMessage.visible($0.description) + "\n" }
      guard console.write(Array(lines.joined().utf8)) else { return }
      start = end
    }
  }

  private static func summary(of findings: [Finding], fileCount: Int, _ glossary: Glossary) -> String {
    let counts = Finding.Severity.allCases.reversed().map { severity in
      EnglishProse.count(findings.count { $0.severity == severity }, severity.rawValue)
    }
    let what = findings.isEmpty ? "no findings" : counts.joined(separator: ", ")
    return
      "\(what) in \(EnglishProse.count(glossary.records.count, "term")) of \(EnglishProse.count(fileCount, "file"))"
  }
}

/// A finding as an object of the JSON output.
private struct FindingRecord: Encodable {
  let path: String
  let line: Int
  let column: Int
  let severity: String
  let check: String?
  let message: String

  init(_ finding: Finding) {
    path = finding.path
    line = finding.position.line
    column = finding.position.column
    severity = finding.severity.rawValue
    check = finding.check
    message = finding.message
  }
}
