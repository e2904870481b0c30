/// Affixes that a hyphen sets off, because the base is a name, an acronym, a number or a foreign word.
///
/// | form | gloss |
/// | --- | --- |
/// | *ke-79* | 79th |
/// | *1990-an* | 1990s |
/// | *se-Jawa* | throughout Java |
/// | *di-PHK* | be subjected to layoff |
/// | *pro-Rusia* | pro-Russia |
enum HyphenatedAffix {
  static func analyses(of form: [UInt8], hyphen: Int, by analyzer: MorphologicalAnalyzer) -> [MorphologicalAnalysis] {
    let left = Array(form[..<hyphen])
    let right = Array(form[(hyphen + 1)...])
    guard !left.isEmpty, !right.isEmpty else { return [] }
    if let number = onNumber(left, right) { return [number] }
    if let quality = circumfixed(form, by: analyzer) { return quality }
    let bases = Self.bases(right, by: analyzer)
    let combined = bases.compactMap { analyzer.combination(left, with: $0) }
    if !combined.isEmpty { return combined }
    if let row = prefixes[left] { return bases.map { prefixed($0, row, form: form) } }
    if let suffix = suffixes[right] {
      return Self.bases(left, by: analyzer).map { base in
        base.with(
          lemma: AffixStripping.string(form[...]),
          morphs: base.morphs + [Morph(suffix.rawValue, suffix.label(on: base.partOfSpeech), .suffix)],
          reason: .affixation, addedCost: 6)
      }
    }
    return []
  }

  /// What is known of the base; what is not known stands for itself, as a foreign word does.
  private static func bases(_ base: [UInt8], by analyzer: MorphologicalAnalyzer) -> [MorphologicalAnalysis] {
    let known = analyzer.analyses(ofFolded: base).filter { $0.reason != .cliticOnUnknown }.prefix(2)
    if !known.isEmpty { return Array(known) }
    let text = AffixStripping.string(base[...])
    return [
      MorphologicalAnalysis(
        lemma: text, root: text, partOfSpeech: .noun, glosses: [text],
        morphs: [Morph(form: text, gloss: text, kind: .root)], reason: .affixOnUnknown, cost: 20, flags: .foreign,
        capitals: .lower)
    ]
  }

  /// *ke-Indonesia-an*: a circumfix with a hyphen on both sides.
  private static func circumfixed(_ form: [UInt8], by analyzer: MorphologicalAnalyzer) -> [MorphologicalAnalysis]? {
    guard form.count > 8, form.starts(with: "ke-".utf8), form.ends(with: Array("-an".utf8)) else { return nil }
    return bases(Array(form[3..<form.count - 3]), by: analyzer).map { base in
      base.with(
        lemma: AffixStripping.string(form[...]), partOfSpeech: .noun,
        glosses: GlossComposition.pattern("being {}").glosses(of: base.glosses, base.partOfSpeech),
        morphs: [Morph("ke", .nominalizer, .circumfix)] + base.morphs + [Morph("an", .nominalizer, .circumfix)],
        reason: .affixation, addedCost: 6)
    }
  }

  private struct Row: Sendable {
    let prefix: String
    let label: GlossLabel
    let result: PartOfSpeech
    let noun: GlossComposition
  }

  private static let prefixes: [[UInt8]: Row] = {
    var table: [[UInt8]: Row] = [:]
    for row in [
      Row(prefix: "di", label: .passive, result: .verb, noun: .pattern("be subjected to {}")),
      Row(prefix: "ter", label: .nonvolitional, result: .verb, noun: .pattern("be subjected to {}")),
      Row(prefix: "ber", label: .middle, result: .verb, noun: .possession),
      Row(prefix: "se", label: .one, result: .adverb, noun: .pattern("throughout {}")),
      Row(prefix: "ke", label: .ordinal, result: .adjective, noun: .ordinal),
    ] {
      table[Array(row.prefix.utf8)] = row
    }
    for allomorph in ["me", "mem", "men", "meng", "menge", "nge"] {
      table[Array(allomorph.utf8)] = Row(
        prefix: allomorph, label: .active, result: .verb, noun: .pattern("subject to {}"))
    }
    return table
  }()

  private static let suffixes: [[UInt8]: Suffix] = [
    Array("kan".utf8): .kan, Array("i".utf8): .i, Array("an".utf8): .an, Array("isme".utf8): .isme,
  ]

  private static func prefixed(_ base: MorphologicalAnalysis, _ row: Row, form: [UInt8]) -> MorphologicalAnalysis {
    // A foreign word is a verb as well as a noun: *meng-update*, *di-update*.
    let isVerb = base.partOfSpeech == .verb || base.flags.contains(.foreign) && row.label == .active
    let composition: GlossComposition = isVerb ? (row.label == .passive ? .passive : .same) : row.noun
    return base.with(
      lemma: AffixStripping.string(form[...]), partOfSpeech: row.result,
      glosses: composition.glosses(of: base.glosses, base.partOfSpeech),
      morphs: [Morph(row.prefix, row.label, .prefix)] + base.morphs,
      reason: base.reason == .affixOnUnknown ? .affixOnUnknown : .affixation, addedCost: 6)
  }

  private static func onNumber(_ left: [UInt8], _ right: [UInt8]) -> MorphologicalAnalysis? {
    let isDigit = { (byte: UInt8) in byte &- UInt8(ascii: "0") < 10 }
    let (leftText, rightText) = (AffixStripping.string(left[...]), AffixStripping.string(right[...]))
    let whole = leftText + "-" + rightText
    if leftText == "ke", right.allSatisfy(isDigit) {
      let morphs = [Morph("ke", .ordinal, .prefix), Morph(form: rightText, gloss: rightText, kind: .root)]
      return numeric(whole, root: whole, .adjective, EnglishOrdinal.ordinal(digits: rightText), morphs)
    }
    if leftText == "ke", right.allSatisfy({ Self.romanDigits.contains($0) }) {
      let roman = rightText.uppercased()
      return numeric(
        leftText + "-" + roman, root: leftText + "-" + roman, .adjective, roman,
        [Morph("ke", .ordinal, .prefix), Morph(form: roman, gloss: roman, kind: .root)])
    }
    if left.allSatisfy(isDigit), rightText == "an" {
      let morphs = [Morph(form: leftText, gloss: leftText, kind: .root), Morph("an", .nominalizer, .suffix)]
      return numeric(whole, root: whole, .noun, leftText + "s", morphs)
    }
    return nil
  }

  private static let romanDigits = Array("ivxlcdm".utf8)

  private static func numeric(
    _ form: String, root: String, _ partOfSpeech: PartOfSpeech, _ gloss: String, _ morphs: [Morph]
  )
    -> MorphologicalAnalysis
  {
    MorphologicalAnalysis(
      lemma: form, root: root, partOfSpeech: partOfSpeech, glosses: [gloss], morphs: morphs, reason: .affixation,
      cost: 3,
      flags: [], capitals: .lower)
  }
}
