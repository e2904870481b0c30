import Bitext
import Matching
import Terminology

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
