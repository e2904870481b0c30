/// Orders the analyses of one form: the cheapest first, and what costs the same by reason, then by lemma.
///
/// A lexicalised form outranks a decomposition, a root of three letters is less likely than a longer one, and
/// secondary, colloquial and archaic lexemes cost more.
enum AnalysisRanking {
  /// - Parameter ignored: flags that say nothing about the form at hand.
  static func cost(of lexeme: Lexeme, baseLength: Int, ignoring ignored: Lexeme.Flags = []) -> Int {
    var cost = baseLength <= 2 ? 5 : baseLength == 3 ? 1 : 0
    for (flag, price) in prices where !ignored.contains(flag) && lexeme.flags.contains(flag) { cost += price }
    return cost
  }

  private static let prices: [(Lexeme.Flags, Int)] = [
    (.secondary, 4), (.archaic, 2), (.colloquial, 1), (.variant, 1), (.personalName, 4), (.foreign, 1),
  ]

  static func ranked(_ analyses: [MorphologicalAnalysis]) -> [MorphologicalAnalysis] {
    if analyses.count < 2 { return analyses }
    let order = analyses.indices.sorted { one, other in
      let (left, right) = (analyses[one], analyses[other])
      return (left.cost, left.reason.rank, one) < (right.cost, right.reason.rank, other)
    }
    var ranked: [MorphologicalAnalysis] = []
    for index in order {
      // What was found in two ways is said once; homographs of the lexicon stay apart.
      let analysis = analyses[index]
      let isRepeated = ranked.contains {
        $0.partOfSpeech == analysis.partOfSpeech && $0.morphs == analysis.morphs
      }
      if analysis.reason == .lexical || !isRepeated {
        ranked.append(analysis)
      }
    }
    return ranked
  }
}
