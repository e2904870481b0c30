import TextModel

/// Finds what a word form is made of and what it means.
///
/// | form | best analysis |
/// | --- | --- |
/// | *diserahkan* | di-serah-kan, “be handed over” (a voice of *menyerahkan*) |
/// | *anak-anaknya* | anak~anak=nya, “his/its children” |
/// | *antarnegara* | antar-negara, “inter-country” |
public struct MorphologicalAnalyzer: Sendable {
  public let lexicon: Lexicon

  /// The longest form that is taken apart, in bytes.
  public static let longestForm = 64

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The plausible analyses of `form`, best first; none if nothing is known of it.
  public func analyses(of form: String) -> [MorphologicalAnalysis] {
    analyses(ofFolded: CaseFolding.folded(form))
  }

  /// Every analysis of `form`, best first, also those that a word of the lexicon outranks: *beruang* the bear, and having
  /// money.
  public func allAnalyses(of form: String) -> [MorphologicalAnalysis] {
    let form = CaseFolding.folded(form)
    guard form.count <= Self.longestForm else { return analyses(ofFolded: form) }
    let analyses = lexicalAnalyses(of: form) + derivedAnalyses(of: form) + cliticAnalyses(of: form)
    return AnalysisRanking.ranked(analyses.isEmpty ? analysesOfUnknownHost(form) : analyses)
  }

  /// The plausible analyses of a form that is folded already.
  ///
  /// - Parameter hasCapital: whether the form is written like a name, so that a name of the lexicon is not taken apart.
  public func analyses(ofFolded form: [UInt8], hasCapital: Bool = false) -> [MorphologicalAnalysis] {
    let lexical = lexicalAnalyses(of: form)
    if hasCapital, lexical.contains(where: { $0.capitals != .lower && !$0.flags.contains(.secondary) }) {
      return AnalysisRanking.ranked(lexical)
    }
    // An abbreviation is listed without its last stop.
    if lexical.isEmpty, form.count > 1, form.last == UInt8(ascii: ".") {
      return analyses(ofFolded: Array(form.dropLast()))
    }
    // A form of the lexicon stays what it is; only a name's spelling may still be a derived word.
    if lexical.contains(where: { $0.capitals == .lower }) || form.count > Self.longestForm {
      return AnalysisRanking.ranked(lexical)
    }
    var analyses = lexical + derivedAnalyses(of: form) + cliticAnalyses(of: form)
    if analyses.isEmpty { analyses = analysesOfUnknownHost(form) }
    return AnalysisRanking.ranked(analyses)
  }

  private func lexicalAnalyses(of form: [UInt8]) -> [MorphologicalAnalysis] {
    var analyses: [MorphologicalAnalysis] = []
    var id = lexicon.firstLexeme(of: form)
    while id >= 0 {
      let lexeme = lexicon[id]
      if !lexeme.flags.contains(.bound) {
        let morphs = Segmentation(lexicon: lexicon).morphs(of: lexeme, form: form)
        let glosses = lexicon.glosses(of: lexeme)
        analyses.append(analysis(lexeme, morphs: morphs, glosses: glosses, reason: .lexical, cost: analyses.count))
      }
      id = lexicon.lexeme(after: id)
    }
    return analyses
  }

  func analysis(
    _ lexeme: Lexeme, lemma: String? = nil, root: String? = nil, partOfSpeech: PartOfSpeech? = nil, morphs: [Morph],
    glosses: [String],
    reason: MorphologicalAnalysis.Reason, cost: Int
  ) -> MorphologicalAnalysis {
    MorphologicalAnalysis(
      lemma: lemma ?? lexicon.lemma(of: lexeme),
      root: root
        ?? (lexeme.flags.contains(.lexicalized) ? lexicon.lemma(of: lexeme) : lexicon.root(of: lexeme)),
      partOfSpeech: partOfSpeech ?? lexeme.partOfSpeech, glosses: glosses, morphs: morphs, reason: reason, cost: cost,
      flags: lexeme.flags, capitals: lexeme.capitals)
  }

  /// Everything but the form itself and its clitics.
  private func derivedAnalyses(of form: [UInt8]) -> [MorphologicalAnalysis] {
    if let hyphen = form.firstIndex(of: UInt8(ascii: "-")) { return hyphenated(form, hyphen) }
    let analyses =
      voices(of: form) + nominalizations(of: form) + affixed(form) + combined(form) + partiallyReduplicated(form)
    return analyses.isEmpty ? compounded(form) : analyses
  }

  // MARK: Affixes and combining forms

  private func affixed(_ form: [UInt8]) -> [MorphologicalAnalysis] {
    var analyses: [MorphologicalAnalysis] = []
    var stripping = AffixStripping(form)
    stripping.forEachCandidate { candidate, bytes in
      var id = lexicon.firstLexeme(of: candidate.base, in: bytes)
      while id >= 0 {
        let base = lexicon[id]
        if base.capitals == .lower, candidate.pattern.accepts(base.partOfSpeech),
          !base.isAffixedVerb(spelled: bytes.extracting(candidate.base))
        {
          analyses.append(affixedAnalysis(form, candidate, base, baseForm: candidate.base.map { bytes[$0] }))
        }
        id = lexicon.lexeme(after: id)
      }
    }
    return analyses
  }

  private func affixedAnalysis(
    _ form: [UInt8], _ candidate: AffixStripping.Candidate, _ base: Lexeme, baseForm: [UInt8]
  ) -> MorphologicalAnalysis {
    let pattern = candidate.pattern
    let inner = Segmentation(lexicon: lexicon).morphs(of: base, form: baseForm)
    let lemma = AffixStripping.string(form[...])
    return analysis(
      base, lemma: lemma, root: pattern.isLoan ? lemma : nil, partOfSpeech: pattern.result,
      morphs: Segmentation.wrap(inner, in: candidate, of: form, base: base.partOfSpeech),
      glosses: pattern.composition.glosses(of: lexicon.glosses(of: base), base.partOfSpeech), reason: .affixation,
      cost: pattern.cost + AnalysisRanking.cost(of: base, baseLength: baseForm.count))
  }

  private func combined(_ form: [UInt8]) -> [MorphologicalAnalysis] {
    for combining in CombiningForm.startingWith(form.first ?? 0)
    where form.count > combining.bytes.count + 3 && form.starts(with: combining.bytes) {
      let rest = Array(form[combining.bytes.count...])
      let base = lexicon.lexemes(from: lexicon.firstLexeme(of: rest)).first {
        $0.capitals == .lower && AffixInventory.openClasses.contains($0.partOfSpeech)
      }
      guard let base else { continue }
      let analysis = analysis(
        base, morphs: Segmentation(lexicon: lexicon).morphs(of: base, form: rest), glosses: lexicon.glosses(of: base),
        reason: .combination, cost: 7 + AnalysisRanking.cost(of: base, baseLength: rest.count))
      return [combine(combining, with: analysis, joinedBy: "")]
    }
    return []
  }

  /// A word of its own, not a form of its base: *antarnegara*, *non-ASEAN*.
  private func combine(_ combining: CombiningForm, with base: MorphologicalAnalysis, joinedBy mark: String)
    -> MorphologicalAnalysis
  {
    let lemma = combining.form + mark + base.lemma
    return base.with(
      lemma: lemma, root: lemma, partOfSpeech: base.partOfSpeech == .properNoun ? .adjective : base.partOfSpeech,
      glosses: GlossComposition.pattern(combining.english).glosses(of: base.glosses, base.partOfSpeech),
      morphs: [Morph(form: combining.form, gloss: combining.gloss, kind: .prefix)] + base.morphs, reason: .combination)
  }

  func combination(_ prefix: [UInt8], with base: MorphologicalAnalysis) -> MorphologicalAnalysis? {
    CombiningForm.all.first { $0.form.utf8.elementsEqual(prefix) }.map { combine($0, with: base, joinedBy: "-") }
  }

  // MARK: Clitics

  /// - Parameter enclitics: those to look for behind the host.
  private func cliticAnalyses(of form: [UInt8], enclitics: [Clitic] = Clitic.enclitics) -> [MorphologicalAnalysis] {
    var analyses: [MorphologicalAnalysis] = []
    for clitic in Clitic.mayEnd(in: form.last ?? 0) ? enclitics : [] where form.ends(with: clitic.bytes) {
      var host = Array(form.dropLast(clitic.bytes.count))
      if host.last == UInt8(ascii: "-") { host.removeLast() }
      guard host.count >= 2 else { continue }
      var hosts = lexicalAnalyses(of: host) + derivedAnalyses(of: host)
      // A particle stands behind a pronoun: *bukunyalah*.
      if !Clitic.pronouns.contains(where: { $0.form == clitic.form }) {
        hosts += cliticAnalyses(of: host, enclitics: Clitic.pronouns)
      }
      analyses += hosts.map { behind($0, clitic) }
    }
    for clitic in Clitic.proclitics where form.starts(with: clitic.bytes) {
      let host = Array(form.dropFirst(clitic.bytes.count))
      guard host.count >= 3 else { continue }
      analyses += (lexicalAnalyses(of: host).filter { $0.partOfSpeech == .verb } + voices(of: host)).map {
        before($0, clitic)
      }
    }
    return analyses
  }

  private func behind(_ host: MorphologicalAnalysis, _ clitic: Clitic) -> MorphologicalAnalysis {
    let morph = clitic.morph(on: host.partOfSpeech, host.morphs, host.flags)
    // *kutanya* is no *Kuta* with *-nya*.
    return host.with(
      glosses: clitic.glosses(of: host, as: morph, isBefore: false), morphs: host.morphs + [morph],
      addedCost: clitic.cost + (host.capitals == .capitalized ? 6 : 0))
  }

  private func before(_ host: MorphologicalAnalysis, _ clitic: Clitic) -> MorphologicalAnalysis {
    let morph = Morph(clitic.form, clitic.label, .clitic)
    return host.with(
      glosses: clitic.glosses(of: host, as: morph, isBefore: true), morphs: [morph] + host.morphs,
      addedCost: clitic.cost)
  }

  /// *-nya* on a form that nothing is known of, such as a new loan or a name.
  private func analysesOfUnknownHost(_ form: [UInt8]) -> [MorphologicalAnalysis] {
    for clitic in Clitic.pronouns where clitic.leansOnUnknown && form.ends(with: clitic.bytes) {
      var host = Array(form.dropLast(clitic.bytes.count))
      if host.last == UInt8(ascii: "-") { host.removeLast() }
      guard host.count >= 3 else { continue }
      let lemma = AffixStripping.string(host[...])
      let morphs = [Morph(form: lemma, gloss: lemma, kind: .root), Morph(clitic.form, clitic.label, .clitic)]
      return [
        MorphologicalAnalysis(
          lemma: lemma, root: lemma, partOfSpeech: .noun, glosses: [], morphs: morphs, reason: .cliticOnUnknown,
          cost: 20,
          flags: [], capitals: .lower)
      ]
    }
    return []
  }
}
