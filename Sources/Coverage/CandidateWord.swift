import Annotation
import Morphology
import TextModel
import Tokenization

/// A word as candidates are made of: the spelling without clitics and doubling, and what it may be in a pattern.
///
/// | text | spelling | tag |
/// | --- | --- | --- |
/// | *kebijakannya* | `kebijakan` | noun |
/// | *Negara-negara* at a sentence's start | `negara` | noun |
/// | *Komisi* inside a sentence | `Komisi` | noun |
/// | *KPK* | `KPK` | name |
struct CandidateWord: Hashable, Sendable {
  /// What a word may be in a ``CandidatePattern``.
  enum Tag: UInt8, Sendable, CaseIterable {
    case noun, adjective, verb, name, conjunction, linker, foreign, preposition, adverb, particle

    var bit: UInt16 { 1 << rawValue }
  }

  let spelling: String
  let tag: Tag

  /// Whether it is written with a capital that no beginning of a sentence accounts for.
  var isCapitalized: Bool { spelling.utf8.first.map { $0 &- UInt8(ascii: "A") < 26 } ?? false }
}

/// What the counting needs of a reading, worked out once.
struct CountedWord: Sendable {
  /// The word of candidates; `nil` where none may go on.
  let word: CandidateWord?
  /// Whether a candidate may end here but not go on: a clitic stands behind.
  let isLast: Bool
  /// Whether it is a content word, which coverage is measured by: no number, no function word.
  let isContent: Bool
  let kind: WordKind
  /// The spelling in small letters, without clitics; of a number its shape, `00.000`.
  let type: String
  /// Whether a word that tells what somebody said: *kata*, *menegaskan*.
  let isReporting: Bool
  /// Whether it is, by the lexicon, a part of a person's name.
  let isPersonal: Bool

  /// - Parameter isCapitalized: whether the word has a capital that its place does not account for.
  init(_ reading: Reading, isCapitalized: Bool, analyzer: MorphologicalAnalyzer) {
    kind = reading.kind
    let (host, hasClitic) = Self.host(of: reading)
    let folded = host.lowercased()
    // Digits are all the same, or every sum of money would be a type.
    type = kind == .number ? String(folded.map { $0.isNumber ? "0" : $0 }) : folded
    isLast = hasClitic
    isReporting = ReportingVerb.contains(folded)
    switch kind {
    case .punctuation, .symbol, .number:
      (word, isContent, isPersonal) = (nil, false, false)
    case .word, .name, .foreign, .unknown:
      isContent = reading.partOfSpeech.isContentWord && reading.partOfSpeech != .numeral
      isPersonal =
        kind == .name
        && analyzer.analyses(ofFolded: Array(folded.utf8), hasCapital: true).contains {
          $0.flags.contains(.personalName) && $0.reason == .lexical
        }
      let isUpper = host.utf8.count > 1 && host.utf8.allSatisfy { $0 &- UInt8(ascii: "a") >= 26 }
      let keepsCapital = isCapitalized || isUpper || kind == .name
      let spelling = keepsCapital ? host : Self.singular(folded, reading)
      word =
        NewsroomWord.contains(folded)
        ? nil : Self.tag(of: reading, isUpper: isUpper).map { CandidateWord(spelling: spelling, tag: $0) }
    }
  }

  private static func host(of reading: Reading) -> (String, Bool) {
    let before = reading.morphs.prefix { $0.kind == .clitic }.reduce(0) { $0 + $1.form.utf8.count }
    let behind = reading.morphs.reversed().prefix { $0.kind == .clitic }.reduce(0) { $0 + $1.form.utf8.count }
    let bytes = Array(reading.form.utf8)
    guard before + behind > 0, before + behind < bytes.count else { return (reading.form, false) }
    var host = bytes[before..<(bytes.count - behind)]
    while host.last == UInt8(ascii: "-") { host.removeLast() }
    return (String(decoding: host, as: UTF8.self), behind > 0)
  }

  /// *negara* for *negara-negara*; what the lexicon has doubled stays: *undang-undang*.
  private static func singular(_ folded: String, _ reading: Reading) -> String {
    guard reading.morphs.contains(where: { $0.kind == .reduplication }) else { return folded }
    let parts = folded.split(separator: "-")
    return parts.count == 2 && parts[0] == parts[1] ? String(parts[0]) : folded
  }

  private static func tag(of reading: Reading, isUpper: Bool) -> CandidateWord.Tag? {
    if reading.form == "yang" { return .linker }
    if reading.kind == .name || isUpper { return .name }
    if reading.kind == .foreign || reading.kind == .unknown { return .foreign }
    switch reading.partOfSpeech {
    case .noun: return .noun
    case .adjective: return .adjective
    case .verb: return .verb
    case .properNoun: return .name
    case .adposition: return .preposition
    case .coordinatingConjunction, .subordinatingConjunction: return .conjunction
    case .adverb: return .adverb
    case .particle, .determiner, .pronoun, .auxiliary: return .particle
    default: return nil
    }
  }
}
