import Annotation
import Bitext
import Matching
import Terminology
import TextModel
import Tokenization

/// `untranslated-term`: an Indonesian term stands in the translation as it is.
struct UntranslatedTermCheck: BitextCheck {
  static let id = CheckID.untranslatedTerm

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    unit.account.entries.compactMap { entry in
      guard let place = Self.place(of: entry, in: unit) else { return nil }
      let expected = unit.agreed.preferred(for: entry.match.term)
      return unit.finding(
        Self.id, of: entry, message: "“\(unit.text(of: entry.match.words))” is not translated; expected “\(expected)”",
        target: place)
    }
  }

  /// Where the translation has the words of a term that it does not render, unless English writes the term so.
  static func place(of entry: RenderingAccount.Entry, in unit: UnitContext) -> TextRange? {
    guard entry.rendering == nil, !entry.isOptional, let tokens = copy(of: entry, in: unit) else { return nil }
    let written = EnglishText(unit.text(ofTokens: tokens))
    let isAgreed = unit.agreed[entry.concept].agreements.values.contains { agreement in
      agreement.status != .deprecated && agreement.text.lowercased() == written.text.lowercased()
    }
    return isAgreed || isPartOfName(entry, copiedTo: tokens, in: unit) ? nil : unit.range(ofTokens: tokens)
  }

  /// *Jalan Kapten Tendean*: whether a word beside the term is a capitalised one that stands beside it in the translation
  /// too, so that both are parts of a longer name.
  static func isPartOfName(
    _ entry: RenderingAccount.Entry, copiedTo tokens: Range<Int>, in unit: UnitContext
  ) -> Bool {
    let words = entry.match.words
    let beside = [words.lowerBound - 1, words.upperBound].filter { unit.words.contains($0) }.map { index in
      unit.document.source.string(in: unit.document.words[index].range).lowercased()
    }
    return [tokens.lowerBound - 1, tokens.upperBound].contains { index in
      unit.english.tokens.indices.contains(index) && unit.english.tokens[index].letterCase == .capitalized
        && beside.contains(unit.english.lowercased(unit.english.tokens[index]))
    }
  }

  /// The first place in the translation that repeats the term's words.
  static func copy(of entry: RenderingAccount.Entry, in unit: UnitContext) -> Range<Int>? {
    let words = EnglishText(unit.text(of: entry.match.words))
    let wanted = words.tokens.map { words.lowercased($0) }
    let tokens = unit.english.tokens
    guard let first = wanted.first, wanted.count <= tokens.count else { return nil }
    return (0...(tokens.count - wanted.count)).lazy.map { $0..<$0 + wanted.count }.first { place in
      unit.english.lowercased(tokens[place.lowerBound]) == first
        && zip(tokens[place], wanted).allSatisfy { unit.english.lowercased($0) == $1 }
    }
  }
}
