import TextModel

/// Cuts a form of the lexicon into morphs, guided by the root that its row names.
struct Segmentation {
  let lexicon: Lexicon

  /// The morphs of the lexeme's own form; one root morph where its derivation cannot be seen in the spelling.
  func morphs(of lexeme: Lexeme, form: [UInt8]) -> [Morph] {
    if !lexeme.root.isEmpty {
      let root = lexicon.root(of: lexeme)
      let target = Target(
        root: root, joined: root.utf8.filter { $0 != UInt8(ascii: " ") }, splitsClitic: lexeme.flags.contains(.clitic),
        isAdverb: lexeme.partOfSpeech == .adverb)
      if let morphs = morphs(of: form, target, depth: 2) { return morphs }
    }
    return [Morph(form: lexicon.lemma(of: lexeme), gloss: Self.lineGloss(lexicon.firstGloss(of: lexeme)), kind: .root)]
  }

  /// The root that is looked for.
  private struct Target {
    let root: String
    /// The root as it is written inside a word, without spaces.
    let joined: [UInt8]
    /// Whether a clitic of the form is a word of its own.
    let splitsClitic: Bool
    /// Whether the form is an adverb, which *-nya* makes as an article: *rencananya*.
    let isAdverb: Bool
  }

  private func morphs(of form: [UInt8], _ target: Target, depth: Int) -> [Morph]? {
    if form == target.joined { return [rootMorph(target.root)] }
    if depth > 0, form.starts(with: Self.negation), let inner = morphs(of: Array(form[5...]), target, depth: depth - 1)
    {
      return [Morph(form: "tidak", gloss: "not", kind: .root)] + inner
    }
    if let hyphen = form.firstIndex(of: UInt8(ascii: "-")) { return reduplicated(form, hyphen, target, depth: depth) }
    for decomposition in decompositions(of: form, target, depth: depth) {
      let inner = decomposition.inner.map { morphs(of: $0.form, target, depth: depth - 1) } ?? [rootMorph(target.root)]
      if let inner {
        return Self.wrap(
          inner, in: decomposition.candidate, of: form,
          base: decomposition.inner?.partOfSpeech ?? partOfSpeech(of: target))
      }
    }
    return combined(form, target, depth: depth) ?? partiallyReduplicated(form, target)
      ?? cliticized(form, target, depth: depth)
  }

  /// *leluhur*, *dedaunan*: lexicalised with the first consonant doubled.
  private func partiallyReduplicated(_ form: [UInt8], _ target: Target) -> [Morph]? {
    guard let doubled = Reduplication.partial(form), form.dropFirst(doubled.count).starts(with: target.joined) else {
      return nil
    }
    let copy = Morph(AffixStripping.string(doubled), .plural, .reduplication)
    let suffix = form.dropFirst(doubled.count + target.joined.count)
    if suffix.isEmpty { return [copy, rootMorph(target.root)] }
    if suffix.elementsEqual("an".utf8) { return [copy, rootMorph(target.root), Morph("an", .nominalizer, .suffix)] }
    return nil
  }

  private func partOfSpeech(of target: Target) -> PartOfSpeech {
    lexicon.lexemes(from: lexicon.firstLexeme(of: target.joined)).first { $0.capitals == .lower }?.partOfSpeech ?? .verb
  }

  /// Whether the pattern is made for such roots; one that has no row may be of any kind.
  private func accepts(_ pattern: AffixPattern, _ target: Target) -> Bool {
    var id = lexicon.firstLexeme(of: target.joined)
    if id < 0 { return true }
    while id >= 0 {
      if pattern.accepts(lexicon[id].partOfSpeech) { return true }
      id = lexicon.lexeme(after: id)
    }
    return false
  }

  private static let negation = Array("tidak".utf8)

  /// What a pattern costs on a base that it is not made for: *keseluruhan* is lexicalised all the same.
  private static let misfitCost = 6

  private struct Decomposition {
    let candidate: AffixStripping.Candidate
    /// The derived word inside, if the base is not the root itself.
    let inner: (form: [UInt8], partOfSpeech: PartOfSpeech)?
    let cost: Int
  }

  /// The ways to the root, the cheapest first: at once, or through a derived word of the lexicon.
  private func decompositions(of form: [UInt8], _ target: Target, depth: Int) -> [Decomposition] {
    var found: [Decomposition] = []
    var stripping = AffixStripping(form)
    stripping.forEachCandidate { candidate, bytes in
      let cost = candidate.cost
      if candidate.base.count == target.joined.count {
        if target.joined.indices.allSatisfy({ bytes[candidate.base.lowerBound + $0] == target.joined[$0] }) {
          let misfit = accepts(candidate.pattern, target) ? 0 : Self.misfitCost
          found.append(Decomposition(candidate: candidate, inner: nil, cost: cost + misfit))
        }
      } else if depth > 0, candidate.base.count > target.joined.count {
        var id = lexicon.firstLexeme(of: candidate.base, in: bytes)
        while id >= 0,
          !lexicon.isDerived(lexicon[id], fromJoinedRoot: target.joined) || lexicon[id].flags.contains(.colloquial)
        {
          id = lexicon.lexeme(after: id)
        }
        // *ketidakadilan*: the base is a negated word, which no lexicon lists.
        let isNegated =
          candidate.pattern.isCircumfix && candidate.base.count > 7
          && Self.negation.indices.allSatisfy { bytes[candidate.base.lowerBound + $0] == Self.negation[$0] }
        if isNegated {
          found.append(
            Decomposition(candidate: candidate, inner: (candidate.base.map { bytes[$0] }, .adjective), cost: cost))
        } else if id >= 0 {
          let inner = candidate.base.map { bytes[$0] }
          let misfit = candidate.pattern.accepts(lexicon[id].partOfSpeech) ? 0 : Self.misfitCost
          found.append(
            Decomposition(candidate: candidate, inner: (inner, lexicon[id].partOfSpeech), cost: cost + misfit))
        }
      }
    }
    return found.count < 2
      ? found : found.enumerated().sorted { ($0.element.cost, $0.offset) < ($1.element.cost, $1.offset) }.map(\.element)
  }

  /// *antarnegara*, *nonaktif*: lexicalised with their combining form.
  private func combined(_ form: [UInt8], _ target: Target, depth: Int) -> [Morph]? {
    guard depth > 0 else { return nil }
    for combining in CombiningForm.startingWith(form.first ?? 0) where form.starts(with: combining.bytes) {
      let rest = Array(form[combining.bytes.count...])
      if rest.count >= target.joined.count, let inner = morphs(of: rest, target, depth: depth - 1) {
        return [Morph(form: combining.form, gloss: combining.gloss, kind: .prefix)] + inner
      }
    }
    return nil
  }

  /// *akhirnya*, *meskipun*, *adalah*: lexicalised with their clitic.
  private func cliticized(_ form: [UInt8], _ target: Target, depth: Int) -> [Morph]? {
    guard depth > 0 else { return nil }
    for clitic in Clitic.enclitics where form.ends(with: clitic.bytes) {
      let host = Array(form.dropLast(clitic.bytes.count))
      if let inner = morphs(of: host, target, depth: depth - 1) {
        let host = lexicon.lexemes(from: lexicon.firstLexeme(of: host)).first { $0.capitals == .lower }
        let isVerb = inner.contains { $0.gloss == GlossLabel.middle.rawValue || $0.gloss == GlossLabel.active.rawValue }
        let own = host?.partOfSpeech ?? (isVerb ? .verb : .noun)
        let base = target.isAdverb && own == .noun ? .adverb : own
        let morph = clitic.morph(on: base, inner, host?.flags ?? [])
        return inner + [target.splitsClitic ? morph : Morph(form: morph.form, gloss: morph.gloss, kind: .suffix)]
      }
    }
    return nil
  }

  private func reduplicated(_ form: [UInt8], _ hyphen: Int, _ target: Target, depth: Int) -> [Morph]? {
    guard depth > 0 else { return nil }
    // *sayur-mayur*, *serba-serbi*: one part is the root, the other its echo.
    if form[..<hyphen].elementsEqual(target.joined), !form[(hyphen + 1)...].elementsEqual(target.joined),
      Reduplication.collapsed(form, hyphen: hyphen) == nil
    {
      let echo = Morph(AffixStripping.string(form[(hyphen + 1)...]), .plural, .reduplication)
      return [rootMorph(target.root), echo]
    }
    guard let collapsed = Reduplication.collapsed(form, hyphen: hyphen),
      let inner = morphs(of: collapsed.form, target, depth: depth - 1)
    else { return nil }
    return Reduplication.insert(collapsed, into: inner, label: .plural)
  }

  /// The root with its gloss; a compound root that has no row is glossed word by word.
  private func rootMorph(_ root: String) -> Morph {
    let wholeGloss =
      gloss(of: root) ?? root.split(separator: " ").map { gloss(of: String($0)) ?? String($0) }.joined(separator: ".")
    return Morph(form: root, gloss: wholeGloss, kind: .root)
  }

  private func gloss(of word: String) -> String? {
    let lexemes = lexicon.lexemes(
      from: lexicon.firstLexeme(of: CaseFolding.folded(word).filter { $0 != UInt8(ascii: " ") }))
    return lexemes.first { $0.capitals == .lower }.map { Self.lineGloss(lexicon.firstGloss(of: $0)) }
  }

  /// The inner morphs between the affixes of the candidate, which are cut from `form`.
  static func wrap(
    _ inner: [Morph], in candidate: AffixStripping.Candidate, of form: [UInt8], base: PartOfSpeech
  ) -> [Morph] {
    let pattern = candidate.pattern
    var morphs: [Morph] = []
    var start = 0
    for (index, prefix) in pattern.prefixes.enumerated() {
      let length = index == 0 ? candidate.prefixLengths.0 : candidate.prefixLengths.1
      // Behind a nasal the second prefix has lost its first letter: *memper-*.
      let written =
        index == 0
        ? AffixStripping.string(form[start..<start + length])
        : prefix.allomorphs.first { $0.utf8CodeUnitCount == length }?.description
          ?? AffixStripping.string(form[start..<start + length])
      start += length
      // Of two prefixes before -an the outer one is the circumfix: ke-ber-hasil-an.
      let isCircumfix = pattern.isCircumfix && index == 0
      morphs.append(
        isCircumfix
          ? Morph(written, .nominalizer, .circumfix)
          : Morph(written, pattern.label ?? prefix.label(at: index, on: base), .prefix))
    }
    morphs += inner
    if let suffix = pattern.suffix {
      let label = pattern.isCircumfix ? .nominalizer : suffix.label(on: base)
      morphs.append(Morph(suffix.rawValue, label, pattern.isCircumfix ? .circumfix : .suffix))
    }
    return morphs
  }

  /// The gloss as the gloss line writes it: no spaces, which would break the columns.
  static func lineGloss(_ gloss: String) -> String {
    gloss.utf8.contains(UInt8(ascii: " ")) ? gloss.replacing(" ", with: ".") : gloss
  }
}
