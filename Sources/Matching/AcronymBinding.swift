public import Terminology
import TextModel
import Tokenization

/// An acronym that a text explains in brackets behind its long form; it holds for the rest of the text.
///
/// | text | acronym | long form |
/// | --- | --- | --- |
/// | *Komisi Perlindungan Data (KPD)* | KPD | Komisi Perlindungan Data |
/// | *Badan Pengawas Pemilu (Bawaslu)* | Bawaslu | Badan Pengawas Pemilu |
public struct AcronymBinding: Hashable, Sendable {
  /// The token of the acronym inside the brackets, as an index into the words that were searched.
  public let acronym: Int
  /// The words of the long form.
  public let longForm: Range<Int>
  /// The term that the long form is, if the glossary has it.
  public let term: Glossary.TermID?

  /// The most words that are looked through for a long form.
  static let longestForm = 14

  /// The acronyms that the sentence explains.
  ///
  /// - Parameter matches: the terms found in the sentence.
  static func bindings(
    in sentence: Range<Int>, of input: TermMatcher.Input, matches: [TermMatch]
  ) -> [AcronymBinding] {
    var bindings: [AcronymBinding] = []
    guard sentence.count > 3 else { return [] }
    // By their ends; most sentences have no brackets and need none.
    var ends: [Int: [TermMatch]]?
    for index in (sentence.lowerBound + 1)..<(sentence.upperBound - 2) {
      guard let acronym = input.bracketedAcronym(at: index, before: sentence.upperBound) else { continue }
      let ending = ends ?? Dictionary(grouping: matches, by: \.words.upperBound)
      ends = ending
      let before = ending[index] ?? []
      let long = before.max { $0.words.count < $1.words.count }
      if let long, long.words.count > 1, input.spells(acronym, long.words) {
        bindings.append(AcronymBinding(acronym: acronym, longForm: long.words, term: long.term))
      } else if let words = longForm(before: index, of: acronym, in: sentence, of: input) {
        // A longer name that ends in a known term is another name.
        let same = before.first { $0.words == words }
        bindings.append(AcronymBinding(acronym: acronym, longForm: words, term: same?.term))
      }
    }
    return bindings
  }

  /// The longest run of words before the bracket whose letters the acronym is made of, beginning with its first letter.
  private static func longForm(
    before bracket: Int, of acronym: Int, in sentence: Range<Int>, of input: TermMatcher.Input
  ) -> Range<Int>? {
    var found: Range<Int>?
    var start = bracket - 1
    let first = max(sentence.lowerBound, bracket - longestForm)
    while start >= first, input.tokens[start].kind == .word {
      let isCapitalized = input.tokens[start].letterCase != .lower
      if isCapitalized, bracket - start > 1, input.spells(acronym, start..<bracket) { found = start..<bracket }
      // A small word may stand inside a name (*dan*, *untuk*), but not two.
      if !isCapitalized, start - 1 >= first, input.tokens[start - 1].letterCase == .lower { break }
      start -= 1
    }
    return found ?? smallLetters(before: bracket, of: acronym, in: sentence, of: input)
  }

  /// *pabrik kelapa sawit (PKS)*: as many words as the acronym has letters, each beginning with its own.
  private static func smallLetters(
    before bracket: Int, of acronym: Int, in sentence: Range<Int>, of input: TermMatcher.Input
  ) -> Range<Int>? {
    let count = input.tokens[acronym].range.count
    let words = (bracket - count)..<bracket
    guard count > 2, words.lowerBound >= sentence.lowerBound, input.tokens[acronym].letterCase == .upper,
      words.allSatisfy({ input.tokens[$0].kind == .word }), input.isInitials(acronym, words)
    else { return nil }
    return words
  }
}

extension TermMatcher.Input {
  /// The acronym in round or square brackets that open at the token, with or without quotation marks.
  fileprivate func bracketedAcronym(at index: Int, before end: Int) -> Int? {
    let closing: UInt8
    switch tokens[index].range.count == 1 ? bytes[tokens[index].range.lowerBound] : 0 {
    case UInt8(ascii: "("): closing = UInt8(ascii: ")")
    case UInt8(ascii: "["): closing = UInt8(ascii: "]")
    default: return nil
    }
    var acronym = index + 1
    if acronym < end, isQuotationMark(acronym) { acronym += 1 }
    guard acronym < end, mayBeAcronym(acronym) else { return nil }
    var behind = acronym + 1
    if behind < end, isQuotationMark(behind) { behind += 1 }
    return behind < end && isMark(closing, at: behind) ? acronym : nil
  }

  private func isQuotationMark(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation else { return false }
    let first = bytes[tokens[index].range.lowerBound]
    return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") || tokens[index].range.count == 3 && first == 0xE2
  }

  fileprivate func isInitials(_ acronym: Int, _ words: Range<Int>) -> Bool {
    isInitials(folded(acronym), words.map { folded($0) })
  }

  fileprivate func isMark(_ mark: UInt8, at index: Int) -> Bool {
    tokens[index].range.count == 1 && bytes[tokens[index].range.lowerBound] == mark
  }

  /// *KPD*, *Bawaslu*, *BP2MI*: two to twelve letters with a capital at their head.
  fileprivate func mayBeAcronym(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.isASCII && (2...12).contains(token.range.count) && token.letterCase != .lower
      && bytes[token.range.lowerBound] &- UInt8(ascii: "A") < 26
  }

  /// Whether the acronym is made of the words: of their first letters, or of their syllables.
  fileprivate func spells(_ acronym: Int, _ words: Range<Int>) -> Bool {
    let letters = folded(acronym).filter { $0 &- UInt8(ascii: "a") < 26 }
    let words = words.map { folded($0) }
    guard letters.count > 1, words.first?.first == letters[0] else { return false }
    return isInitials(letters, words) || isSyllables(letters, words)
  }

  /// *BRIN*: each letter begins a word; small words may give none.
  private func isInitials(_ letters: [UInt8], _ words: [[UInt8]]) -> Bool {
    var next = 0
    for word in words {
      if next < letters.count, word.first == letters[next] {
        next += 1
      } else if word.count > Self.longestSmallWord {
        return false
      }
    }
    return next == letters.count
  }

  /// *Bawaslu*, *Kemlu*: the letters stand in the words in this order, and at most one long word gives none.
  private func isSyllables(_ letters: [UInt8], _ words: [[UInt8]]) -> Bool {
    var next = 0
    var silent = 0
    for word in words {
      let before = next
      for byte in word where next < letters.count && byte == letters[next] { next += 1 }
      if next == before, word.count > Self.longestSmallWord { silent += 1 }
    }
    return next == letters.count && silent <= 1 && words.count - silent > 1
  }

  /// *untuk*, *dan*: words that give no letter.
  private static let longestSmallWord = 5

  private func folded(_ index: Int) -> [UInt8] {
    CaseFolding.folded(String(decoding: bytes[tokens[index].range.indices], as: UTF8.self))
  }
}
