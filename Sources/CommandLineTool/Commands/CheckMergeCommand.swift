import Verification

/// `padanan check merge`: one report of what several runs have found.
struct CheckMergeCommand: Command {
  let name = "merge"
  let abstract = "make one report of the tallies that “padanan check --partial” has written"
  let synopsis = "[OPTION…] TALLY…"
  let discussion = [
    """
    The report is the same, byte for byte, as that of one run over all documents. The tallies must come from the same \
    version of the program with the same glossary and settings.
    """,
    "Exit status: 0 nothing at or above --fail-on, 1 something, 2 the work could not be done.",
  ]

  let options =
    ReportOutput.options { "padanan check merge \($0) shard-*.json" }
    + Configuration.options { "padanan check merge \($0) shard-*.json" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    guard !arguments.operands.isEmpty else {
      throw CommandFailure("which tallies? Name what “padanan check --partial” has written", isUsage: true)
    }
    var configuration = try Configuration(arguments)
    configuration.noteDate()
    let output = try ReportOutput(arguments, configuration: configuration, console: console)
    var merged: CheckTally?
    for path in arguments.operands {
      let tally = try PartialTally.tally(at: path)
      guard var sum = merged else {
        merged = tally
        continue
      }
      guard sum.origin == tally.origin else {
        throw CommandFailure(
          "\(path): the tally comes from another version, glossary or configuration than \(arguments.operands[0]); run its shard anew"
        )
      }
      let twice = Set(sum.documents).intersection(tally.documents)
      if let document = twice.sorted().first {
        throw CommandFailure("\(path): \(document) was counted in another tally already; name each shard once")
      }
      sum.add(tally)
      merged = sum
    }
    guard let merged else { return .success }
    return try output.write(merged)
  }
}
