import Annotation

/// `padanan coverage merge`: one report of what several runs have counted.
struct CoverageMergeCommand: Command {
  let name = "merge"
  let abstract = "make one report of the tallies that “padanan coverage --partial” has written"
  let synopsis = "[OPTION…] TALLY…"
  let discussion = [
    """
    The report is the same, byte for byte, as that of one run over all texts. The tallies must come from the same version \
    of the program with the same glossary and lexicon, which are named here as they were there.
    """,
    "Exit status: 0 done, 1 a --min is not reached, 2 the work could not be done.",
  ]

  let options =
    CoverageOutput.options { "padanan coverage merge \($0) shard-*.json" } + [
      CommandOption.glossary { "padanan coverage merge \($0) shard-*.json" },
      CommandOption.field { "padanan coverage merge \($0) shard-*.json" },
      CommandOption.lexicon { "padanan coverage merge \($0) shard-*.json" },
    ] + Configuration.options { "padanan coverage merge \($0) shard-*.json" } + [CommandOption.help]

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    guard !arguments.operands.isEmpty else {
      throw CommandFailure("which tallies? Name what “padanan coverage --partial” has written", isUsage: true)
    }
    let output = try CoverageOutput(arguments, console: console)
    let data = try UserData(try Configuration(arguments), console: console)
    let tally = try CoverageTallyFile.sum(of: arguments.operands, countedWith: data)
    return try output.write(tally, annotator: Annotator(lexicon: data.lexicon, matcher: data.matcher))
  }
}
