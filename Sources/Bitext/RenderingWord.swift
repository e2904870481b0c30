import Morphology
import TextModel
import Tokenization

/// A rendering, or a stretch of English text, as the words by which the two are compared.
///
/// Small differences are gone: capitals (unless the whole word has them), articles, possessive endings, hyphens, stops in
/// acronyms, British spelling, the plural.
public enum RenderingWord {
  /// The word that stands for a token of a rendering, or `nil` for one that does not count.
  public static func key(of token: EnglishToken, in text: EnglishText) -> String? {
    guard let spelling = spelling(of: token, in: text) else { return nil }
    return token.kind == .word && token.letterCase == .upper ? spelling : EnglishBaseForm.singular(of: spelling)
  }

  /// The words of renderings that a token of a text may be; the first is the token itself.
  static func keys(of token: EnglishToken, in text: EnglishText) -> [String] {
    guard let spelling = spelling(of: token, in: text) else { return [] }
    guard token.kind == .word else { return [spelling] }
    guard token.letterCase == .upper else { return bases(of: spelling) }
    // *MK* may be the acronym, and in a headline any word.
    return [spelling] + pluralAcronym(spelling) + bases(of: AmericanSpelling.of(spelling.lowercased()))
  }

  /// The words of renderings that a word in small letters may be.
  static func keys(ofWord word: String) -> [String] { bases(of: AmericanSpelling.of(word)) }

  private static func bases(of spelling: String) -> [String] {
    var keys = EnglishBaseForm.candidates(of: spelling)
    let singular = EnglishBaseForm.singular(of: spelling)
    if !keys.contains(singular) { keys.append(singular) }
    return keys
  }

  private static func pluralAcronym(_ spelling: String) -> [String] {
    spelling.hasSuffix("S") && spelling.count > 2 ? [String(spelling.dropLast())] : []
  }

  private static func spelling(of token: EnglishToken, in text: EnglishText) -> String? {
    switch token.kind {
    case .possessive: return nil
    case .mark: return signs[text.string(of: token)]
    case .number: return text.string(of: token)
    case .word:
      let word = text.string(of: token)
      if token.letterCase == .upper { return word.filter { $0 != "." } }
      // *MPs*, *NGOs*: the acronym decides.
      if token.letterCase == .mixed, word.hasSuffix("s"), word.dropLast().allSatisfy(\.isUppercase) {
        return String(word.dropLast())
      }
      // *Shi'ite* is *Shiite*.
      let folded = AmericanSpelling.of(word.lowercased().filter { $0 != "'" && $0 != "’" })
      return articles.contains(folded) && !(word == "A" && !token.isAtStart) ? nil : folded
    }
  }

  /// The marks that are read out: *$60,000* is 60,000 dollars.
  private static let signs = ["&": "and", "$": "$", "€": "€", "£": "£", "¥": "¥"]

  private static let articles: Set = ["the", "a", "an"]
}
