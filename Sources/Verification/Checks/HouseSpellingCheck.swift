import Matching
import Bitext
import TextModel
import Tokenization

/// `house-spelling`: a rendering is not spelled as the house spells.
struct HouseSpellingCheck: BitextCheck {
  static let id = CheckID.houseSpelling

  private let spelling: CheckSettings.Spelling?

  init(_ settings: CheckSettings) { spelling = settings.spelling }

  func findings(in unit: UnitContext) -> [BitextFinding] {
    guard let spelling else { return [] }
    var findings: [BitextFinding] = []
    for entry in unit.account.entries {
      guard let rendering = entry.rendering else { continue }
      for token in unit.english.tokens[rendering.tokens] where token.kind == .word && token.letterCase != .upper {
        let word = unit.english.lowercased(token)
        let expected = spelling == .us ? AmericanSpelling.of(word) : AmericanSpelling.british(of: word)
        guard expected != word else { continue }
        let written = unit.english.string(of: token)
        findings.append(
          unit.finding(
            Self.id, concept: unit.agreed[entry.concept].id,
            message: "“\(written)” is not the spelling of the house; expected “\(expected)”",
            source: unit.range(of: entry.match.words), target: token.range, expected: [expected]))
      }
    }
    return findings
  }
}
