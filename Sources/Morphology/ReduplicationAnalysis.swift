import TextModel

/// Doubled words, and what else a hyphen joins.
extension MorphologicalAnalyzer {
  func hyphenated(_ form: [UInt8], _ hyphen: Int) -> [MorphologicalAnalysis] {
    // No word has more; every further hyphen would double the work.
    guard form.count(where: { $0 == UInt8(ascii: "-") }) <= 3 else { return [] }
    guard let collapsed = Reduplication.collapsed(form, hyphen: hyphen) else {
      return HyphenatedAffix.analyses(of: form, hyphen: hyphen, by: self)
    }
    let simple = analyses(ofFolded: collapsed.form)
    // *kemerah-merahan* is *kemerahan*; where no such word is listed, the affix is that of the doubling.
    if simple.first?.reason != .lexical, let doubled = affixedDoubling(form, hyphen) { return [doubled] }
    return simple.prefix(2).map { base in
      let composition: GlossComposition =
        collapsed.isReciprocal ? .reciprocal : base.partOfSpeech == .noun ? .plural : .intensive
      return base.with(
        glosses: composition.glosses(of: base.glosses, base.partOfSpeech),
        morphs: Reduplication.insert(collapsed, into: base.morphs, label: .plural), reason: .reduplication, addedCost: 3
      )
    }
  }

  /// A doubling with an affix that makes one meaning of both.
  ///
  /// | pattern | base | form | gloss |
  /// | --- | --- | --- | --- |
  /// | se-…~…-nya | adjective | *semurah-murahnya* | as cheap as possible |
  /// | ke-…~…-an | adjective, noun | *kebiru-biruan* | bluish |
  /// | …~…-an | noun | *mobil-mobilan* | toy car |
  /// | ber-…~…-an | verb | *berkirim-kiriman* | send each other |
  private struct Doubling {
    let prefix: (form: String, label: GlossLabel)?
    let suffix: (form: String, label: GlossLabel)
    let bases: [PartOfSpeech]
    let result: PartOfSpeech
    let composition: GlossComposition
    let isCircumfix: Bool
  }

  private static let doublings = [
    Doubling(
      prefix: ("se", .equative), suffix: ("nya", .definite), bases: [.adjective, .adverb], result: .adverb,
      composition: .pattern("as {} as possible"), isCircumfix: false),
    Doubling(
      prefix: ("ke", .nominalizer), suffix: ("an", .nominalizer), bases: [.adjective, .noun, .properNoun],
      result: .adjective, composition: .pattern("{}-like"), isCircumfix: true),
    Doubling(
      prefix: ("ber", .middle), suffix: ("an", .reciprocal), bases: [.verb], result: .verb, composition: .mutual,
      isCircumfix: false),
    Doubling(
      prefix: nil, suffix: ("an", .nominalizer), bases: [.noun], result: .noun, composition: .pattern("toy {}"),
      isCircumfix: false),
  ]

  private func affixedDoubling(_ form: [UInt8], _ hyphen: Int) -> MorphologicalAnalysis? {
    for doubling in Self.doublings {
      let prefix = Array((doubling.prefix?.form ?? "").utf8)
      let base = form[prefix.count..<max(prefix.count, hyphen)]
      guard base.count > 1, form.starts(with: prefix),
        form[(hyphen + 1)...].elementsEqual(base + doubling.suffix.form.utf8)
      else { continue }
      let lexeme = lexicon.lexemes(from: lexicon.firstLexeme(of: Array(base))).first {
        doubling.bases.contains($0.partOfSpeech) && !$0.flags.contains(.secondary)
      }
      guard let lexeme else { continue }
      let inner = Segmentation(lexicon: lexicon).morphs(of: lexeme, form: Array(base))
      let copy = Morph(AffixStripping.string(base), .plural, .reduplication)
      let kind: Morph.Kind = doubling.isCircumfix ? .circumfix : .suffix
      let before = doubling.prefix.map { [Morph($0.form, $0.label, doubling.isCircumfix ? .circumfix : .prefix)] } ?? []
      return analysis(
        lexeme, lemma: AffixStripping.string(form[...]), partOfSpeech: doubling.result,
        morphs: before + inner + [copy, Morph(doubling.suffix.form, doubling.suffix.label, kind)],
        glosses: doubling.composition.glosses(of: lexicon.glosses(of: lexeme), lexeme.partOfSpeech),
        reason: .reduplication, cost: 3)
    }
    return nil
  }

  /// The first consonant doubled with *e*: *tetamu*, *dedaunan*.
  func partiallyReduplicated(_ form: [UInt8]) -> [MorphologicalAnalysis] {
    guard let doubled = Reduplication.partial(form) else { return [] }
    let rest = Array(form.dropFirst(doubled.count))
    var bases = [(rest, [Morph]())]
    if rest.ends(with: Array("an".utf8)) {
      bases.append((Array(rest.dropLast(2)), [Morph("an", .nominalizer, .suffix)]))
    }
    for (base, suffix) in bases {
      let lexeme = lexicon.lexemes(from: lexicon.firstLexeme(of: base)).first {
        $0.capitals == .lower && $0.partOfSpeech == .noun && $0.flags.isDisjoint(with: [.foreign, .bound])
      }
      guard let lexeme else { continue }
      let copy = Morph(AffixStripping.string(doubled), .plural, .reduplication)
      return [
        analysis(
          lexeme, lemma: AffixStripping.string(form[...]),
          morphs: [copy] + Segmentation(lexicon: lexicon).morphs(of: lexeme, form: base) + suffix,
          glosses: GlossComposition.plural.glosses(of: lexicon.glosses(of: lexeme), .noun), reason: .reduplication,
          cost: 9)
      ]
    }
    return []
  }
}
