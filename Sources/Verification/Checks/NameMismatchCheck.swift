import Annotation
import Bitext
import Matching
import Terminology
import TextModel
import Tokenization

/// Names of the source that stand nowhere in the translation, or stand there with a slip.
///
/// | source | translation | finding |
/// | --- | --- | --- |
/// | *Moskow* | *Moscow* | none, a known exonym |
/// | *Muammar Khadafi* | *Gaddafi* | none, a part of the name in another transliteration |
/// | *Prabowo Subianto* | *Prabovo Subianto* | `Prabowo` expected |
/// | *kata Sukarni* | *he said* | none, if an earlier unit has the name |
struct NameMismatchCheck: BitextCheck {
  static let id = CheckID.nameMismatch

  private var memory = NameMemory()

  init(_ settings: CheckSettings) {}

  mutating func findings(in unit: UnitContext) -> [BitextFinding] {
    let names = SourceName.names(in: unit)
    if names.isEmpty { return [] }
    var target = TargetNames(unit.english)
    let folded = CaseFolding.asciiLowercased(Array(unit.unit.source.text.utf8))
    // Most names stand there as they are.
    var parts: [Part] = []
    for (number, name) in names.enumerated() {
      for word in name.words {
        let range = unit.document.words[word].range
        let form = folded[range.lowerBound - unit.offset..<range.upperBound - unit.offset]
        var part = Part(word: word, name: number, form: form)
        if target.matchExactly(form) { part.state = .exact }
        parts.append(part)
      }
    }
    if parts.contains(where: { $0.state == .missing }) { matchLoosely(&parts, &target, in: unit) }
    let findings = slips(in: &parts, &target, unit) + missing(parts, unit)
    for part in parts { memory.insert(part.form, row: unit.unit.row, isExact: part.state == .exact) }
    return findings
  }
}

extension NameMismatchCheck {
  /// A word of a name in the source.
  private struct Part {
    enum State {
      case missing
      /// The translation has it as it is.
      case exact
      /// The translation has its English form, or the name of a people or language.
      case related
    }

    /// The index of the word in the document.
    let word: Int
    /// The number of the name among those of the unit.
    let name: Int
    /// In small letters.
    let form: ArraySlice<UInt8>
    var state = State.missing
  }

  /// Looks for English forms, transliterations and derivations of the parts that are missing.
  private func matchLoosely(_ parts: inout [Part], _ target: inout TargetNames, in unit: UnitContext) {
    for index in parts.indices where parts[index].state == .missing {
      let form = parts[index].form
      let spellings =
        [NameSpelling.letters(of: form)] + Self.members(of: form) + Self.exonyms(of: parts[index], in: unit)
      var isFound = target.match { letters in
        spellings.contains { letters == $0 || NameSpelling.isDerived(letters, from: $0) }
      }
      if !isFound, !memory.isSpelledAlike(form) {
        let isKnown = unit.document.reading(of: unit.document.words[parts[index].word]).gloss != nil
        isFound = target.match { letters in
          spellings.contains { Transliteration.agree(letters, $0, isKnown: isKnown) }
        }
      }
      // *the muslim children*, *a tornado*
      if isFound || Self.hasWord(spellings[0], in: unit.english) { parts[index].state = .related }
    }
  }

  private static func hasWord(_ letters: [UInt8], in english: EnglishText) -> Bool {
    english.tokens.contains { token in
      guard token.kind == .word, token.letterCase == .lower, token.range.count >= letters.count else { return false }
      let word = NameSpelling.letters(of: english.bytes[token.range.indices])
      return word == letters || NameSpelling.isDerived(word, from: letters)
    }
  }

  /// The parts of a name with hyphens: *Al-Maqwartar*, *Moo-hyun*.
  private static func members(of form: ArraySlice<UInt8>) -> [[UInt8]] {
    guard form.contains(UInt8(ascii: "-")) else { return [] }
    return form.split(separator: UInt8(ascii: "-")).filter { $0.count > 2 }.map { NameSpelling.letters(of: $0) }
  }

  /// The words of the English forms that the lexicon knows.
  private static func exonyms(of part: Part, in unit: UnitContext) -> [[UInt8]] {
    if let known = exonyms[part.form] { return known }
    return unit.document.reading(of: unit.document.words[part.word]).glosses.flatMap { gloss in
      gloss.utf8.split(separator: UInt8(ascii: " ")).filter { $0.count > 1 }.map { NameSpelling.letters(of: $0) }
    }
  }

  /// English forms of spellings that the lexicon does not have.
  private static let exonyms: [ArraySlice<UInt8>: [[UInt8]]] = Dictionary(
    uniqueKeysWithValues: [
      ("syi'ah", "shiite shia shiites"), ("syi’ah", "shiite shia shiites"), ("iskandariyah", "alexandria"),
      ("iskandariya", "alexandria"), ("alqaida", "qaeda qaida"), ("katholik", "catholic"), ("muslimin", "muslim"),
      ("demokratik", "democratic"),
    ].map { form, english in
      (Array(form.utf8)[...], english.split(separator: " ").map { Array($0.utf8) })
    })

  /// How many letters a slip may change in a name of the length.
  private static func distance(_ length: Int) -> Int { length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3 }

  /// Names that stand in the translation with a slip.
  private func slips(in parts: inout [Part], _ target: inout TargetNames, _ unit: UnitContext) -> [BitextFinding] {
    var findings: [BitextFinding] = []
    for index in parts.indices where parts[index].state != .related && !Self.isNoName(parts[index], in: unit) {
      let isMissing = parts[index].state == .missing
      let gloss = unit.document.reading(of: unit.document.words[parts[index].word]).gloss
      let letters = gloss.map { NameSpelling.letters(of: $0.utf8) } ?? NameSpelling.letters(of: parts[index].form)
      let near = target.nearest(
        to: letters, distance: { isMissing ? Self.distance($0) : $0 < 5 ? 0 : 1 },
        includingStarts: isMissing || letters.count > 5)
      guard let near else { continue }
      target.markMatched(near)
      let found = target.letters(of: near)
      if NameSpelling.isDerived(found, from: letters) || NameSpelling.isDerived(letters, from: found) { continue }
      if !isMissing, Self.isAccountedFor(found, in: unit) { continue }
      parts[index].state = .related
      let range = unit.document.words[parts[index].word].range
      let written = unit.document.source.string(in: range)
      let expected = gloss ?? written
      findings.append(
        unit.finding(
          Self.id, message: "“\(written)” is “\(target.string(of: near))” in the translation, expected “\(expected)”",
          source: range, target: target.words[near].range, expected: [expected]))
    }
    return findings
  }

  /// Names of which no part stands in the translation.
  private func missing(_ parts: [Part], _ unit: UnitContext) -> [BitextFinding] {
    guard parts.contains(where: { $0.state == .missing }), !Self.isHeadline(unit) else { return [] }
    var findings: [BitextFinding] = []
    var start = 0
    while start < parts.count {
      var end = start
      while end < parts.count, parts[end].name == parts[start].name { end += 1 }
      let name = parts[start..<end]
      start = end
      guard name.allSatisfy({ $0.state == .missing }), let first = name.first, let last = name.last,
        !(name.count == 1 && mayBeLeftOut(first, in: unit)),
        !name.contains(where: { memory.isRecent($0.form, before: unit.unit.row) || Self.isNoName($0, in: unit) })
      else { continue }
      let range = TextRange(
        unit.document.words[first.word].range.lowerBound, unit.document.words[last.word].range.upperBound)
      let exonym = unit.document.reading(of: unit.document.words[first.word]).gloss
      let expected = name.count == 1 ? exonym : nil
      let written = unit.document.source.string(in: range)
      findings.append(
        unit.finding(
          Self.id, message: "“\(written)” is missing in the translation, expected “\(expected ?? written)”",
          source: range, expected: [expected ?? written]))
    }
    return findings
  }

  /// Whether a term of the source or its rendering has the word.
  private static func isAccountedFor(_ letters: [UInt8], in unit: UnitContext) -> Bool {
    let glossary = unit.document.glossary
    return unit.matches.contains { match in
      match.words.contains {
        NameSpelling.letters(of: unit.document.source.bytes[unit.document.words[$0].range.indices]) == letters
      }
        || ([glossary.text(of: .preferred, in: match.term)] + glossary.list(of: .admitted, in: match.term)).contains {
          $0.utf8.split(separator: UInt8(ascii: " ")).contains { NameSpelling.letters(of: $0) == letters }
        }
    }
  }

  /// Whether the word is hardly a name, or one for which the translation has a pronoun.
  private func mayBeLeftOut(_ part: Part, in unit: UnitContext) -> Bool {
    let words = unit.document.words
    let isKnown = unit.document.reading(of: words[part.word]).gloss != nil
    if isKnown {
      return Self.hasPronoun(unit.english)
        && unit.document.reading(of: words[part.word]).gloss == unit.document.reading(of: words[part.word]).form
    }
    // An unknown word at the start of a sentence, or before another of the words that name an institution.
    if !words[part.word].isCapitalizedInside { return true }
    let next = part.word + 1
    if unit.words.contains(next), words[next].isCapitalizedInside, unit.document.reading(of: words[next]).kind == .word
    {
      return true
    }
    return Self.hasPronoun(unit.english)
  }

  private static func hasPronoun(_ english: EnglishText) -> Bool {
    english.tokens.contains { token in
      token.kind == .word && token.range.count < 5 && pronouns.contains(english.lowercased(token))
    }
  }

  private static let pronouns: Set<String> = ["he", "she", "him", "her", "his", "they", "them"]

  /// Whether the word is the business of other checks or a common noun.
  private static func isNoName(_ part: Part, in unit: UnitContext) -> Bool {
    let gloss = unit.document.reading(of: unit.document.words[part.word]).gloss
    if FigureWordTable.indonesian.contains(part.form) { return true }
    return gloss?.first.map { $0.isLowercase } ?? false
  }

  /// Whether most words of the source have capitals, so that a capital tells no name.
  private static func isHeadline(_ unit: UnitContext) -> Bool {
    var words = 0
    var capitals = 0
    for index in unit.words where unit.document.words[index].token.kind == .word {
      words += 1
      if unit.document.words[index].token.letterCase != .lower { capitals += 1 }
    }
    return capitals * 5 > words * 3
  }
}
