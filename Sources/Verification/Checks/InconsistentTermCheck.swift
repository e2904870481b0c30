import Terminology
import Bitext
import Matching
import TextModel
import Tokenization

/// `inconsistent-term`: a document renders one concept in several ways.
struct InconsistentTermCheck: BitextCheck {
  static let id = CheckID.inconsistentTerm
  /// How many places of a rendering are told.
  private static let maximumPlaces = 5

  private var uses: [ConceptRenderings.ConceptID: [String: (count: Int, findings: [BitextFinding])]] = [:]

  init(_ settings: CheckSettings) {}

  mutating func findings(in unit: UnitContext) -> [BitextFinding] {
    for entry in unit.account.entries {
      guard let rendering = entry.rendering, let agreement = entry.agreement,
        RenderingFamily.isComparable(entry, in: unit)
      else { continue }
      var use = uses[entry.concept]?[agreement.text] ?? (0, [])
      use.count += 1
      if use.findings.count < Self.maximumPlaces {
        use.findings.append(
          unit.finding(
            Self.id, unit.agreed[entry.concept].isName ? nil : .note, of: entry, message: "",
            target: unit.range(ofTokens: rendering.tokens)))
      }
      uses[entry.concept, default: [:]][agreement.text] = use
    }
    return []
  }

  func finish() -> [BitextFinding] {
    uses.values.flatMap { Self.findings(among: $0, scope: "in this document") }
  }

  /// The findings at the places of renderings that depart from the most frequent one.
  static func findings(
    among uses: [String: (count: Int, findings: [BitextFinding])], scope: String
  ) -> [BitextFinding] {
    let byUse = uses.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    guard let usual = byUse.first else { return [] }
    return byUse.dropFirst().flatMap { rendering, use -> [BitextFinding] in
      if RenderingFamily.areRelated(rendering, usual.key) { return [] }
      return use.findings.map {
        $0.with(
          message:
            "“\(rendering)” \(use.count) times and “\(usual.key)” \(usual.value.count) times for one concept \(scope); expected “\(usual.key)”",
          expected: [usual.key])
      }
    }
  }
}

/// Which renderings of a concept may stand side by side without anybody's wondering.
enum RenderingFamily {
  /// Whether the rendering is worth comparing: that of a name, or of a noun of several words. Other words vary as style
  /// and grammar ask, and so do the adjectives of countries.
  static func isComparable(_ entry: RenderingAccount.Entry, in unit: UnitContext) -> Bool {
    guard let agreement = entry.agreement, agreement.status == .preferred || agreement.status == .admitted else {
      return false
    }
    let concept = unit.agreed[entry.concept]
    // An Indonesian acronym stands beside its English name.
    if concept.terms.contains(agreement.text) { return false }
    if concept.isName { return agreement.text.contains(" ") || !isAdjective(agreement.text) }
    return agreement.text.contains(" ") && unit.agreed.glossary.records[Int(entry.match.term)].partOfSpeech == .noun
  }

  /// *Indonesian*, *Chinese*, *British*, *Iraqi*, *French*: by their endings, which some names of countries share.
  private static func isAdjective(_ word: String) -> Bool {
    ["an", "ish", "ese", "i", "ch", "ic"].contains { word.hasSuffix($0) }
  }

  /// A short form, an acronym or a derivation of the other: *commission* beside *Corruption Eradication Commission*, *KPK*,
  /// *Indonesian* beside *Indonesia*.
  static func areRelated(_ one: String, _ other: String) -> Bool {
    let (left, right) = (words(of: one), words(of: other))
    if left == right || Set(left).isSubset(of: right) || Set(right).isSubset(of: left) { return true }
    if isAcronym(one) || isAcronym(other) { return true }
    // A word that both have in one form or another, where the other words are few.
    if left.count == 1, right.count == 1 { return left[0].prefix(4) == right[0].prefix(4) }
    return left.sorted() == right.sorted()
  }

  private static func words(of rendering: String) -> [String] {
    let text = EnglishText(rendering)
    return text.tokens.compactMap { $0.kind == .word ? String(text.lowercased($0).prefix(5)) : nil }
      .filter { !smallWords.contains($0) }
  }

  private static func isAcronym(_ rendering: String) -> Bool {
    !rendering.contains(" ") && rendering.count { $0.isUppercase } > 1
  }

  private static let smallWords: Set = ["of", "the", "for", "and", "in", "on", "a", "an", "to"]
}
