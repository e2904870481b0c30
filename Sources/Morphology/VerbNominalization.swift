import TextModel

/// The agent and the act of verbs that the lexicon lists: *penyekolahan* “sending to school” beside *menyekolahkan*.
///
/// | form | verb | gloss |
/// | --- | --- | --- |
/// | *perancang* | *merancang* design | designer |
/// | *pengentasan* | *mengentaskan* alleviate | alleviating |
///
/// The noun loses the verb's *-kan* or *-i*, so that verbs with and without are looked for.
extension MorphologicalAnalyzer {
  private struct Nominalization {
    /// What stands behind the stem.
    let ending: [UInt8]
    let composition: GlossComposition
    let cost: Int
  }

  private static let agent = Nominalization(ending: [], composition: .agent, cost: 5)
  private static let act = Nominalization(ending: Array("an".utf8), composition: .gerund, cost: 5)
  private static let verbEndings = ["", "kan", "i"].map { Array($0.utf8) }

  func nominalizations(of form: [UInt8]) -> [MorphologicalAnalysis] {
    guard form.count > 5, form[0] == UInt8(ascii: "p"), form[1] == UInt8(ascii: "e") else { return [] }
    var analyses: [MorphologicalAnalysis] = []
    for nominalization in [Self.agent, Self.act] where form.ends(with: nominalization.ending) {
      var stem = Array(form.dropLast(nominalization.ending.count))
      stem[0] = UInt8(ascii: "m")
      for (rank, ending) in Self.verbEndings.enumerated() {
        append(nominalization, of: stem + ending, ending: ending, form: form, addedCost: rank, to: &analyses)
      }
    }
    return analyses
  }

  private func append(
    _ nominalization: Nominalization, of verb: [UInt8], ending: [UInt8], form: [UInt8], addedCost: Int,
    to analyses: inout [MorphologicalAnalysis]
  ) {
    for lexeme in lexicon.lexemes(from: lexicon.firstLexeme(of: verb)) where lexeme.partOfSpeech == .verb {
      var morphs = Segmentation(lexicon: lexicon).morphs(of: lexeme, form: verb)
      guard morphs.count > 1, morphs[0].gloss == GlossLabel.active.rawValue else { continue }
      let prefix = "p" + morphs.removeFirst().form.dropFirst()
      if !ending.isEmpty {
        guard let last = morphs.popLast(), last.kind == .suffix, last.form.utf8.elementsEqual(ending) else { continue }
      }
      // What is left of *memperbaiki* is no root: *pemerbaik*.
      guard morphs.count == 1 else { continue }
      if nominalization.ending.isEmpty {
        morphs.insert(Morph(prefix, .agentNominalizer, .prefix), at: 0)
      } else {
        morphs =
          [Morph(prefix, .nominalizer, .circumfix)] + morphs + [Morph("an", .nominalizer, .circumfix)]
      }
      analyses.append(
        analysis(
          lexeme, lemma: AffixStripping.string(form[...]), partOfSpeech: .noun, morphs: morphs,
          glosses: nominalization.composition.glosses(of: lexicon.glosses(of: lexeme), .verb), reason: .nominalization,
          cost: nominalization.cost + addedCost + AnalysisRanking.cost(of: lexeme, baseLength: 4, ignoring: .secondary))
      )
    }
  }
}
