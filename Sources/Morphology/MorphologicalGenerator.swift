import TextModel

/// Writes the forms that affixes make of a word: the inverse of ``MorphologicalAnalyzer``.
///
/// | word | affixes | forms |
/// | --- | --- | --- |
/// | *tulis* | meN- | *menulis* |
/// | *adil* | ke-…-an | *keadilan* |
/// | *proses* | meN- | *memproses*, *memroses* |
///
/// It writes what the affix table licenses, whether anybody has ever said it or not.
public struct MorphologicalGenerator: Sendable {
  public let lexicon: Lexicon

  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// A form with the affixes that made it.
  public struct DerivedForm: Hashable, Sendable {
    public let form: String
    /// The affixes as grammars write them: `meN-…-kan`.
    public let affixes: String
    public let partOfSpeech: PartOfSpeech
    /// The word it was made of, and that word's root.
    public let base: String
    public let root: String
  }

  /// Every form that the affixes of the inventory make of the readings of `word`, in the inventory's order.
  ///
  /// Nothing is made of names, abbreviations, compounds, doubled words and verbs that have their prefix.
  public func derivedForms(of word: String) -> [DerivedForm] {
    let base = CaseFolding.folded(word)
    guard base.count > 2, base.allSatisfy({ $0 &- UInt8(ascii: "a") < 26 }),
      base.contains(where: NasalAssimilation.isVowel)
    else { return [] }
    var derived: [DerivedForm] = []
    for lexeme in lexicon.lexemes(from: lexicon.firstLexeme(of: base))
    where lexeme.capitals == .lower && !lexeme.isAffixedVerb(spelled: base.span) {
      let root = lexeme.flags.contains(.lexicalized) ? lexicon.lemma(of: lexeme) : lexicon.root(of: lexeme)
      for pattern in AffixInventory.patterns where pattern.accepts(lexeme.partOfSpeech) {
        for form in Self.forms(of: base, by: pattern) {
          derived.append(
            DerivedForm(
              form: AffixStripping.string(form[...]), affixes: pattern.affixes, partOfSpeech: pattern.result,
              base: lexicon.lemma(of: lexeme), root: root))
        }
      }
    }
    return derived
  }

  /// The ways to write the affixes of the pattern on a base.
  static func forms(of base: [UInt8], by pattern: AffixPattern) -> [[UInt8]] {
    var forms = [base + Array((pattern.suffix?.rawValue ?? "").utf8)]
    for prefix in pattern.prefixes.reversed() {
      forms = forms.flatMap { Self.prefixed($0, with: prefix) }
    }
    return forms
  }

  private static func prefixed(_ base: [UInt8], with prefix: Prefix) -> [[UInt8]] {
    switch prefix {
    case .meN, .peN: NasalAssimilation.forms(of: base[...], consonant: prefix.initial)
    case .nasal: NasalAssimilation.spokenForms(of: base)
    case .ber, .ter:
      // The r is lost before another one and before a first syllable with -er-: *beragam*, *bekerja*.
      [Array(prefix.allomorphs[losesR(base) ? 1 : 0].description.utf8) + base]
    case .per: [Array((base.first == UInt8(ascii: "r") ? "pe" : "per").utf8) + base]
    default: [Array(prefix.allomorphs[0].description.utf8) + base]
    }
  }

  private static func losesR(_ base: [UInt8]) -> Bool {
    base.first == UInt8(ascii: "r") || base.count > 3 && base[1] == UInt8(ascii: "e") && base[2] == UInt8(ascii: "r")
  }
}

extension MorphologicalGenerator.DerivedForm {
  /// Whether the analyses of the form contain the one it was generated from: its base with its root, as the same part of
  /// speech or as a word of the lexicon.
  public func isAmong(_ analyses: [MorphologicalAnalysis], by analyzer: MorphologicalAnalyzer) -> Bool {
    analyses.contains { analysis in
      guard analysis.partOfSpeech == partOfSpeech || analysis.reason == .lexical else { return false }
      let roots = [analysis.root] + analysis.morphs.filter { $0.kind == .root }.map(\.form)
      // A base with a loan suffix shows its own morphs: *popularitas* as populer-itas.
      return roots.contains(root) || roots.contains(base)
        || analyzer.allAnalyses(of: base).contains { inner in
          analysis.morphs.indices.contains { analysis.morphs[$0...].starts(with: inner.morphs) }
        }
    }
  }
}

extension AffixPattern {
  /// The affixes as grammars write them: `meN-…-kan`.
  var affixes: String {
    let before = prefixes.map(\.grammarName).joined()
    guard let suffix else { return before }
    return before.isEmpty ? "-" + suffix.rawValue : before + "…-" + suffix.rawValue
  }
}

extension Prefix {
  fileprivate var grammarName: String {
    switch self {
    case .meN: "meN-"
    case .peN: "peN-"
    case .nasal: "N-"
    default: allomorphs[0].description + "-"
    }
  }
}
