import Bitext
import Matching
import Terminology
import TextModel
import Tokenization

/// `deprecated-term`: a term is rendered in a way that the glossary bans.
struct DeprecatedTermCheck: BitextCheck {
  static let id = CheckID.deprecatedTerm

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    unit.account.entries.compactMap { entry in
      guard let rendering = entry.rendering, entry.agreement?.status == .deprecated else { return nil }
      let expected = unit.agreed.preferred(for: entry.match.term)
      return unit.finding(
        Self.id, of: entry,
        message:
          "“\(unit.text(ofTokens: rendering.tokens))” is deprecated for “\(unit.text(of: entry.match.words))”; expected “\(expected)”",
        target: unit.range(ofTokens: rendering.tokens))
    }
  }
}
