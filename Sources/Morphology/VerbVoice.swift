import TextModel

/// The voices of verbs that the lexicon lists in the active: *diserahkan* and *serahkan* beside *menyerahkan*.
extension MorphologicalAnalyzer {
  /// A voice of a verb in the lexicon, by the prefix that stands where *meN-* does in its dictionary form.
  private struct Voice {
    let prefix: String
    let bytes: [UInt8]
    let label: GlossLabel?
    let composition: GlossComposition
    let cost: Int

    init(_ prefix: String, _ label: GlossLabel?, _ composition: GlossComposition, cost: Int) {
      self.prefix = prefix
      bytes = Array(prefix.utf8)
      self.label = label
      self.composition = composition
      self.cost = cost
    }
  }

  private static let passive = Voice("di", .passive, .passive, cost: 3)
  private static let nonvolitional = Voice("ter", .nonvolitional, .accidental, cost: 6)
  private static let bare = Voice("", nil, .same, cost: 4)

  func voices(of form: [UInt8]) -> [MorphologicalAnalysis] {
    var analyses: [MorphologicalAnalysis] = []
    if form.starts(with: "di".utf8) { append(Self.passive, of: form, to: &analyses) }
    if form.starts(with: "ter".utf8) { append(Self.nonvolitional, of: form, to: &analyses) }
    append(Self.bare, of: form, to: &analyses)
    return analyses
  }

  private func append(_ voice: Voice, of form: [UInt8], to analyses: inout [MorphologicalAnalysis]) {
    let prefixLength = voice.bytes.count
    let stem = form[prefixLength...]
    guard stem.count >= 3 else { return }
    // Room for `menge`, the stem and the bytes that a look-up wants behind it; what is left there does not matter.
    var active = [UInt8](repeating: 0, count: 5 + stem.count + FormTable.padding)
    active[0] = UInt8(ascii: "m")
    NasalAssimilation.forEachForm(of: stem) { nasal, dropped in
      var length = 1
      nasal.withUTF8Buffer { letters in
        for index in 0..<letters.count { unsafe active[1 + index] = letters[index] }
        length += letters.count
      }
      for index in prefixLength + dropped..<form.count {
        active[length] = form[index]
        length += 1
      }
      var id = lexicon.firstLexeme(of: 0..<length, in: active.span)
      while id >= 0 {
        let lexeme = lexicon[id]
        if lexeme.partOfSpeech == .verb,
          let found = analysis(of: lexeme, active: Array(active[..<length]), in: voice, stem: stem)
        {
          // *mengkaji* rather than *mengaji*, where both have the stem.
          analyses.append(dropped == 0 ? found : found.with(addedCost: 1))
        }
        id = lexicon.lexeme(after: id)
      }
    }
  }

  private func analysis(
    of lexeme: Lexeme, active: [UInt8], in voice: Voice, stem: ArraySlice<UInt8>
  ) -> MorphologicalAnalysis? {
    var morphs = Segmentation(lexicon: lexicon).morphs(of: lexeme, form: active)
    guard morphs.count > 1, morphs[0].gloss == GlossLabel.active.rawValue else { return nil }
    morphs.removeFirst()
    // The stem of *mengemas* is *kemas*, not *emas*.
    guard morphs.flatMap({ $0.form.utf8 }).filter({ $0 != UInt8(ascii: " ") }).elementsEqual(stem) else { return nil }
    if let label = voice.label { morphs.insert(Morph(voice.prefix, label, .prefix), at: 0) }
    let glosses = voice.composition.glosses(of: lexicon.glosses(of: lexeme), .verb)
    // That the active form has a more usual reading does not concern its other voices.
    let cost = voice.cost + AnalysisRanking.cost(of: lexeme, baseLength: stem.count, ignoring: .secondary)
    return analysis(lexeme, morphs: morphs, glosses: glosses, reason: .voice, cost: cost)
  }
}
