import Morphology
import Rendering

/// `padanan analyze`: what words are made of and what they mean.
struct AnalyzeCommand: Command {
  let name = "analyze"
  let abstract = "take words apart and say what they mean"
  let synopsis = "[OPTION…] WORD…"
  let discussion = [
    """
    Prints every analysis of each word, best first: its dictionary form, part of speech, segmentation and glosses after the \
    Leipzig Glossing Rules, its English, and why it stands where it does. Without words it reads them from standard input, \
    one on each line.
    """,
    "Exit status: 0 done, 2 the work could not be done. A word of which nothing is known is said to be so.",
  ]

  let options =
    [
      CommandOption(
        "format", short: "f", choices: ["text", "json"],
        help: "text (default), or json: an array with an object for each word",
        example: "padanan analyze --format json diserahkan"),
      CommandOption.lexicon { "padanan analyze \($0) pencapresan" },
    ] + Configuration.options { "padanan analyze \($0) pencapresan" } + [
      CommandOption("help", short: "h", help: "show this help", example: "padanan analyze --help")
    ]

  /// What is said of one word; the keys of the JSON.
  private struct Result: Encodable {
    let form: String
    let analyses: [Analysis]
  }

  private struct Analysis: Encodable {
    let rank: Int
    let lemma: String
    let root: String
    let pos: String
    let segmentation: String
    let morphGlosses: String
    let glosses: [String]
    let reason: String
    let cost: Int

    init(_ analysis: MorphologicalAnalysis, rank: Int) {
      self.rank = rank
      lemma = analysis.lemma
      root = analysis.root
      pos = analysis.partOfSpeech.rawValue
      segmentation = LeipzigGlossing.segmentation(of: analysis.morphs)
      morphGlosses = LeipzigGlossing.glosses(of: analysis.morphs)
      glosses = analysis.glosses
      reason = analysis.reason.rawValue
      cost = analysis.cost
    }
  }

  func run(_ arguments: ArgumentList, console: any Console) throws(CommandFailure) -> ExitStatus {
    let words = arguments.operands.isEmpty ? try wordsOfStandardInput(console) : arguments.operands
    if words.isEmpty { throw CommandFailure("no word to analyse: padanan analyze WORD…", isUsage: true) }
    let lexicon = try UserData.lexicon(Configuration(arguments), console: console)
    let analyzer = MorphologicalAnalyzer(lexicon: lexicon)
    let results = words.map { word in
      Result(form: word, analyses: analyzer.allAnalyses(of: word).enumerated().map { Analysis($1, rank: $0 + 1) })
    }
    if arguments.value(of: "format") == "json" {
      _ = console.write(try JSONOutput.bytes(of: results))
    } else {
      _ = console.write(Array(VisibleMessage.visible(results.map(text)).utf8))
    }
    return .success
  }

  private func text(_ result: Result) -> String {
    if result.analyses.isEmpty { return "\(result.form)\n  nothing is known of this word\n" }
    return result.form + "\n"
      + result.analyses.map { analysis in
        """
          \(analysis.rank). \(analysis.lemma)  \(analysis.pos)  \(analysis.glosses.joined(separator: "; "))
             \(analysis.segmentation)  \(analysis.morphGlosses)
             \(Self.explanations[analysis.reason] ?? analysis.reason); root \(analysis.root); cost \(analysis.cost)

        """
      }.joined()
  }

  /// The reasons in words.
  private static let explanations = [
    "lexical": "stands in the lexicon",
    "voice": "a voice of a verb that stands in the lexicon",
    "nominalization": "the agent or the act of a verb that stands in the lexicon",
    "affixation": "affixes on a word of the lexicon",
    "reduplication": "a doubled word of the lexicon",
    "compound": "affixes around two words of the lexicon",
    "affixOnUnknown": "an affix on a word that is not known",
    "combination": "a combining form before a word of the lexicon",
    "cliticOnUnknown": "a clitic on a word that is not known",
  ]

  private func wordsOfStandardInput(_ console: any Console) throws(CommandFailure) -> [String] {
    let bytes = try InputFiles.bytes(of: .standardInput, console: console)
    return String(decoding: bytes, as: UTF8.self).split { $0.isWhitespace }.map(String.init)
  }
}
