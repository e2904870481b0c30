import Annotation
import Bitext
import Matching
import Terminology
import TextModel
import Tokenization

/// `term-case`: a name is not written with the capitals that the glossary gives it.
struct TermCaseCheck: BitextCheck {
  static let id = CheckID.termCase

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    unit.account.entries.compactMap { entry in
      guard let rendering = entry.rendering, let agreement = entry.agreement, agreement.status != .deprecated,
        agreement.status != .head, Self.isCapitalized(entry.match.words, in: unit),
        Self.lacksCapital(rendering.tokens, of: agreement.text, in: unit.english)
      else { return nil }
      return unit.finding(
        Self.id, of: entry,
        message:
          "“\(unit.text(ofTokens: rendering.tokens))” has other capitals than the glossary’s “\(agreement.text)”",
        target: unit.range(ofTokens: rendering.tokens))
    }
  }

  /// Whether the source itself writes the term as a name.
  private static func isCapitalized(_ words: Range<Int>, in unit: UnitContext) -> Bool {
    unit.document.words[words].contains { $0.token.letterCase == .capitalized }
      && !unit.document.words[words].contains { $0.token.letterCase == .lower && $0.range.count > 3 }
  }

  /// Whether a word that the agreed rendering writes with a capital stands there in small letters.
  private static func lacksCapital(_ tokens: Range<Int>, of agreed: String, in english: EnglishText) -> Bool {
    let wanted = EnglishText(agreed).tokens.filter { $0.kind == .word }
    let found = english.tokens[tokens].filter { $0.kind == .word }
    guard wanted.count == found.count else { return false }
    return zip(wanted, found).contains { $0.letterCase == .capitalized && $1.letterCase == .lower }
  }
}
