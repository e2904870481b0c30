import Bitext
import Matching
import TextModel
import Tokenization

/// `extra-term`: the translation has a name of several words that no term of the source stands for.
struct ExtraTermCheck: BitextCheck {
  static let id = CheckID.extraTerm

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    var findings: [BitextFinding] = []
    var end = 0
    for match in Self.longestFirst(unit.account.renderings) where match.tokens.lowerBound >= end {
      guard match.tokens.count > 1, !unit.account.isTaken(match.tokens),
        let concept = Self.concept(of: match, in: unit)
      else { continue }
      end = match.tokens.upperBound
      findings.append(
        unit.finding(
          Self.id, concept: unit.agreed[concept].id,
          message:
            "“\(unit.text(ofTokens: match.tokens))” stands in the translation, and no term of “\(unit.agreed[concept].id)” in the source",
          source: nil, target: unit.range(ofTokens: match.tokens)))
    }
    return findings
  }

  private static func longestFirst(_ matches: [TargetTermFinder.Match]) -> [TargetTermFinder.Match] {
    matches.sorted {
      ($0.tokens.lowerBound, -$0.tokens.count, $0.rendering) < ($1.tokens.lowerBound, -$1.tokens.count, $1.rendering)
    }
  }

  /// The concept whose name the match is, unless the source has one that it may stand for.
  private static func concept(
    of match: TargetTermFinder.Match, in unit: UnitContext
  ) -> ConceptRenderings.ConceptID? {
    let concepts = unit.agreed.conceptsOfRendering[Int(match.rendering)]
    guard let concept = concepts.first(where: { unit.agreed[$0].isName }) else { return nil }
    let inSource = Set(unit.matches.flatMap { [$0.term] + $0.rivals }.map { unit.agreed.concept(of: $0) })
    guard inSource.isDisjoint(with: concepts), let agreed = unit.agreed[concept].agreements[match.rendering] else {
      return nil
    }
    // Written as the name is written, or it may be no name.
    let wanted = EnglishText(agreed.text).tokens.filter { $0.kind == .word }
    let found = unit.english.tokens[match.tokens].filter { $0.kind == .word }
    if unit.sourceHas(agreed.text) { return nil }
    let isWritten =
      wanted.count == found.count
      && zip(wanted, found).allSatisfy { $0.letterCase == $1.letterCase || $1.letterCase == .upper }
    return isWritten && wanted.contains { $0.letterCase != .lower } ? concept : nil
  }
}

extension UnitContext {
  /// Whether the source writes the English name as it is, or its initials.
  fileprivate func sourceHas(_ name: String) -> Bool {
    let initials = String(name.filter(\.isUppercase))
    let source = EnglishText(unit.source.text)
    if initials.count > 1, source.tokens.contains(where: { source.string(of: $0) == initials }) { return true }
    return unit.source.text.lowercased().contains(name.lowercased())
  }
}
