import Annotation
import Bitext
import Matching
import Terminology
import TextModel
import Tokenization

/// Acronyms of the source that the translation takes over without saying once what they stand for.
///
/// | translation, at the first mention in the document | finding |
/// | --- | --- |
/// | *the Corruption Eradication Commission (KPK)* | none |
/// | *the KPK (the Corruption Eradication Commission)* | none |
/// | *the KPK arrested two people* | `Corruption Eradication Commission (KPK)` expected |
/// | *the US* | none, everybody knows it |
struct UnglossedAcronymCheck: BitextCheck {
  static let id = CheckID.unglossedAcronym

  private let known: Set<String>
  /// What the document has mentioned.
  private var mentioned: Set<String> = []

  init(_ settings: CheckSettings) {
    known = settings.knownAcronyms
  }

  mutating func findings(in unit: UnitContext) -> [BitextFinding] {
    let tokens = unit.english.tokens
    guard tokens.contains(where: Self.isAcronym), !Self.isHeadline(unit) else { return [] }
    var findings: [BitextFinding] = []
    for index in tokens.indices.dropFirst(Self.datelineLength(tokens))
    where Self.isAcronym(tokens[index]) && Self.isWhole(index, in: unit.english) {
      let acronym = unit.english.string(of: tokens[index])
      guard !KnownAcronym.contains(acronym), !known.contains(acronym), !mentioned.contains(acronym) else { continue }
      let terms = Self.terms(with: acronym, in: unit)
      guard let source = Self.origin(of: acronym, terms, in: unit),
        !terms.isEmpty || !Self.isPartOfName(index, in: unit.english)
      else { continue }
      mentioned.insert(acronym)
      let fullForms = terms.flatMap { Self.fullForms(of: $0, in: unit) }
      // What the glossary knows by no other name is no acronym to explain.
      if !terms.isEmpty && fullForms.isEmpty || Self.isGlossed(index, in: unit.english) { continue }
      let target = unit.unit.target.text.lowercased()
      if fullForms.contains(where: { target.firstRange(of: $0.lowercased()) != nil }) { continue }
      findings.append(
        unit.finding(
          Self.id, message: "“\(acronym)” stands without its full form at its first mention", source: source,
          target: tokens[index].range, expected: fullForms.first.map { ["\($0) (\(acronym))"] } ?? []))
    }
    return findings
  }

  private static func isAcronym(_ token: EnglishToken) -> Bool {
    token.kind == .word && token.letterCase == .upper && (2...8).contains(token.range.count)
  }

  /// Whether it is letters alone, neither initials (*V.N.*) nor the sign of a currency (*NZ$*).
  private static func isWhole(_ index: Int, in english: EnglishText) -> Bool {
    let range = english.tokens[index].range
    let isLetters = english.bytes[range.indices].allSatisfy { $0 &- UInt8(ascii: "A") < 26 }
    return isLetters
      && (range.upperBound == english.bytes.count || english.bytes[range.upperBound] != UInt8(ascii: "$"))
  }

  /// Whether a name goes on behind it: *JRR Tolkien*, *PT Timah*.
  private static func isPartOfName(_ index: Int, in english: EnglishText) -> Bool {
    let next = index + 1
    return next < english.tokens.count && english.tokens[next].kind == .word
      && english.tokens[next].letterCase == .capitalized
  }

  /// Whether the unit is a headline, which never explains: the first line, or a line without a stop in capitals.
  private static func isHeadline(_ unit: UnitContext) -> Bool {
    let words = unit.english.tokens.filter { $0.kind == .word }
    if words.count(where: { $0.letterCase == .upper }) * 2 > words.count { return true }
    guard unit.unit.row == 1, let last = unit.english.tokens.last else { return false }
    return last.kind != .mark
      || ![UInt8(ascii: "."), UInt8(ascii: "\""), 0xE2].contains(unit.english.bytes[last.range.lowerBound])
  }

  /// How many tokens name the place in capitals before the text: *BANDA ACEH, Aceh —*.
  private static func datelineLength(_ tokens: [EnglishToken]) -> Int {
    let capitals = tokens.prefix { $0.kind == .word && $0.letterCase == .upper }.count
    return capitals < tokens.count && tokens[capitals].kind == .mark ? capitals : 0
  }

  /// The terms of the source that the acronym renders.
  private static func terms(with acronym: String, in unit: UnitContext) -> [TermMatch] {
    let glossary = unit.document.glossary
    return unit.matches.filter { match in
      glossary.text(of: .term, in: match.term) == acronym || glossary.text(of: .preferred, in: match.term) == acronym
        || glossary.list(of: .admitted, in: match.term).contains(acronym)
    }
  }

  /// Where the source has the acronym or what it stands for.
  private static func origin(of acronym: String, _ terms: [TermMatch], in unit: UnitContext) -> TextRange? {
    let words = unit.document.words
    if let term = terms.first {
      return TextRange(words[term.words.lowerBound].range.lowerBound, words[term.words.upperBound - 1].range.upperBound)
    }
    return unit.words.lazy.map { words[$0].range }.first {
      unit.document.source.bytes[$0.indices].elementsEqual(acronym.utf8)
    }
  }

  /// Whether an explanation stands beside the acronym.
  private static func isGlossed(_ index: Int, in english: EnglishText) -> Bool {
    let word = { (offset: Int) -> String in
      let index = index + offset
      return english.tokens.indices.contains(index) ? english.lowercased(english.tokens[index]) : ""
    }
    let isWord = { (offset: Int) -> Bool in
      english.tokens.indices.contains(index + offset) && english.tokens[index + offset].kind == .word
    }
    // *Full Form (KPK)*, *Full Form, or KPK*, *known as the KPK*
    var before = ["the", "\"", "“", "‘", "'"].contains(word(-1)) ? -2 : -1
    // *(e-KTP)*
    if word(-1) == "-", word(-2) == "e" { before = -3 }
    if word(before) == "(" && isWord(before - 1) || ["or", "as", "called", "abbreviated"].contains(word(before)) {
      return true
    }
    // *KPK (the full form)*, *KPK, or the full form*, *KPK, the full form,*
    return word(1) == "(" && isWord(2) && isWord(3) || word(1) == "," && ["or", "the", "which"].contains(word(2))
  }

  /// The renderings of several words.
  private static func fullForms(of match: TermMatch, in unit: UnitContext) -> [String] {
    let glossary = unit.document.glossary
    return ([glossary.text(of: .preferred, in: match.term)] + glossary.list(of: .admitted, in: match.term))
      .filter { $0.contains(" ") }
  }
}
