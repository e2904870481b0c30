import TextModel

/// Affixes around two words that are written as one only there.
///
/// | form | base | gloss |
/// | --- | --- | --- |
/// | *ketidakikutsertaan* | *tidak* + *ikut serta* | not participating |
/// | *menomorduakan* | *nomor* + *dua* | make number two |
///
/// Compounds that dictionaries list (*tanggung jawab*) stand in the lexicon and are found without this; here any two known
/// words may meet, if a prefix and a suffix hold them together. Source: the spelling rules (EYD V), which join a compound
/// that has both.
struct CompoundBase {
  let lexicon: Lexicon

  private static let shortestPart = 3
  /// More than any affix pattern, so that another analysis always comes first.
  static let cost = 14

  struct Base {
    let root: String
    let partOfSpeech: PartOfSpeech
    let glosses: [String]
    let morphs: [Morph]
  }

  /// The two words that `bytes` at `range` may be.
  func base(at range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Base? {
    guard range.count >= 2 * Self.shortestPart else { return nil }
    for length in Self.shortestPart...(range.count - Self.shortestPart) {
      let cut = range.lowerBound + length
      guard let left = word(at: range.lowerBound..<cut, in: bytes, isFirst: true),
        let right = word(at: cut..<range.upperBound, in: bytes, isFirst: false)
      else { continue }
      return join(left, right)
    }
    return nil
  }

  private func word(at range: Range<Int>, in bytes: borrowing Span<UInt8>, isFirst: Bool) -> Lexeme? {
    var id = lexicon.firstLexeme(of: range, in: bytes)
    while id >= 0 {
      let lexeme = lexicon[id]
      let isNegation = isFirst && lexeme.partOfSpeech == .particle && lexicon.lemma(of: lexeme).hasPrefix("ti")
      if lexeme.capitals == .lower, lexeme.flags.isDisjoint(with: [.archaic, .foreign, .colloquial, .variant]),
        isNegation || AffixInventory.openClasses.contains(lexeme.partOfSpeech)
      {
        return lexeme
      }
      id = lexicon.lexeme(after: id)
    }
    return nil
  }

  private func join(_ left: Lexeme, _ right: Lexeme) -> Base {
    let (first, second) = (lexicon.glosses(of: left)[0], lexicon.glosses(of: right)[0])
    let isNumeral = right.partOfSpeech == .numeral
    let isModifier = right.partOfSpeech == .adjective && left.partOfSpeech == .noun
    let isNegated = left.partOfSpeech == .particle
    let root = lexicon.lemma(of: left) + " " + lexicon.lemma(of: right)
    let own = Segmentation(lexicon: lexicon).morphs(of: right, form: CaseFolding.folded(lexicon.lemma(of: right)))
    let glosses = [isModifier ? second + " " + first : first + " " + second]
    return Base(
      root: isNegated ? lexicon.root(of: right) : root,
      partOfSpeech: isNegated || isNumeral ? right.partOfSpeech : left.partOfSpeech, glosses: glosses,
      morphs: isNegated
        ? [Morph(form: lexicon.lemma(of: left), gloss: first, kind: .root)] + own
        : [Morph(form: root, gloss: Segmentation.lineGloss(glosses.first ?? ""), kind: .root)])
  }
}

extension MorphologicalAnalyzer {
  func compounded(_ form: [UInt8]) -> [MorphologicalAnalysis] {
    var analyses: [MorphologicalAnalysis] = []
    let compounds = CompoundBase(lexicon: lexicon)
    var stripping = AffixStripping(form)
    stripping.forEachCandidate { candidate, bytes in
      let pattern = candidate.pattern
      guard !pattern.prefixes.isEmpty, pattern.suffix != nil,
        let base = compounds.base(at: candidate.base, in: bytes), pattern.accepts(base.partOfSpeech)
      else { return }
      analyses.append(
        MorphologicalAnalysis(
          lemma: AffixStripping.string(form[...]), root: base.root, partOfSpeech: pattern.result,
          glosses: pattern.composition.glosses(of: base.glosses, base.partOfSpeech),
          morphs: Segmentation.wrap(base.morphs, in: candidate, of: form, base: base.partOfSpeech), reason: .compound,
          cost: candidate.cost + CompoundBase.cost, flags: [], capitals: .lower))
    }
    return analyses
  }
}
