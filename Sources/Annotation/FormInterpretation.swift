import Morphology
import Tokenization

/// Turns the analyses of a form into the readings a context may choose from, with its capitals as evidence.
///
/// | form | readings, the one inside a sentence first |
/// | --- | --- |
/// | `rakyat` | the word |
/// | `AS` | the acronym; not *as* |
/// | `Jakarta` | the name |
/// | `Agung` | the word, a name |
/// | `Putin` (not in the lexicon) | a name |
/// | `update` | a foreign word |
struct FormInterpretation {
  /// A reading before it has a number.
  struct Proposal {
    var kind: WordKind
    var lemma: String
    var partOfSpeech: PartOfSpeech
    var glosses: [String]
    var morphs: [Morph]
    var isGuess = false
  }

  private(set) var proposals: [Proposal] = []
  /// The proposal to take at the start of a sentence, where every word has a capital.
  private(set) var initialIndex = 0

  init(
    _ text: String, folded: [UInt8], kind: Token.Kind, letterCase: Token.LetterCase, analyses: [MorphologicalAnalysis]
  ) {
    switch kind {
    case .number:
      let gloss = EnglishNumber.english(for: text)
      proposals = [Self.proposal(.number, .numeral, text, glosses: [gloss])]
    case .punctuation, .symbol:
      proposals = [Self.proposal(.symbol, .symbol, text, glosses: [])]
    case .word:
      interpretWord(text, folded: folded, letterCase: letterCase, analyses: analyses)
    }
  }

  private mutating func interpretWord(
    _ text: String, folded: [UInt8], letterCase: Token.LetterCase, analyses: [MorphologicalAnalysis]
  ) {
    // Most forms have one analysis that nothing competes with, or none.
    if analyses.isEmpty {
      proposals = [unanalysed(text, folded: folded, letterCase: letterCase, analyses: [])]
      return
    }
    if analyses.count == 1, letterCase == .lower, analyses[0].reason != .cliticOnUnknown {
      proposals = [Self.proposal(analyses[0])]
      return
    }
    let known = analyses.filter { $0.reason != .cliticOnUnknown }
    let common = known.filter { $0.capitals == .lower }
    let acronyms = known.filter { $0.capitals == .upper }
    let names = known.filter { $0.capitals == .capitalized }
    let ordered: [MorphologicalAnalysis]
    var nameComesFirst = false
    switch letterCase {
    case .lower, .none, .mixed:
      ordered = common.isEmpty ? names + acronyms : common
    case .upper:
      ordered = acronyms + common + names
    case .capitalized where names.isEmpty && common.allSatisfy(Self.isFarFetched):
      // A capital is more likely a name than such a word, at the start of a sentence too.
      ordered = common
      nameComesFirst = !common.isEmpty
    case .capitalized:
      // A name that is also a common word is flagged as the less usual reading.
      let strong = names.filter { !$0.flags.contains(.secondary) }
      let weak = names.filter { $0.flags.contains(.secondary) }
      ordered = strong + common + weak
      if !strong.isEmpty, !common.allSatisfy(Self.isFarFetched) { initialIndex = strong.count }
    }
    let chosen = ordered.prefix(4)
    proposals = chosen.map { Self.proposal($0) }
    shareGlosses(among: chosen.indices.filter { chosen[$0].reason == .lexical && proposals[$0].kind == .word })
    if nameComesFirst {
      proposals.insert(Self.name(text), at: 0)
    }
    if initialIndex >= proposals.count { initialIndex = 0 }
    if proposals.isEmpty { proposals = [unanalysed(text, folded: folded, letterCase: letterCase, analyses: analyses)] }
  }

  /// A verb or a rare formation that no dictionary lists: *Mentari* as “make dance”.
  private static func isFarFetched(_ analysis: MorphologicalAnalysis) -> Bool {
    ![.lexical, .voice].contains(analysis.reason) && (analysis.partOfSpeech == .verb || analysis.cost >= 8)
  }

  /// Behind its own glosses a word shows those of its homographs.
  private mutating func shareGlosses(among homographs: [Int]) {
    guard homographs.count > 1 else { return }
    let glosses = proposals.map(\.glosses)
    for index in homographs {
      for gloss in homographs.lazy.filter({ $0 != index }).flatMap({ glosses[$0] })
      where proposals[index].glosses.count < Reading.glossLimit && !proposals[index].glosses.contains(gloss) {
        proposals[index].glosses.append(gloss)
      }
    }
  }

  private func unanalysed(
    _ text: String, folded: [UInt8], letterCase: Token.LetterCase, analyses: [MorphologicalAnalysis]
  ) -> Proposal {
    let looksLikeName = letterCase != .lower && letterCase != .none
    let kind: WordKind = looksLikeName ? .name : ForeignSpelling.isForeign(folded) ? .foreign : .unknown
    let partOfSpeech: PartOfSpeech = looksLikeName ? .properNoun : .other
    var proposal = Self.proposal(kind, partOfSpeech, text, glosses: [])
    if let clitic = analyses.first, clitic.reason == .cliticOnUnknown {
      let host = String(text.dropLast(text.count - hostLength(of: clitic, in: text)))
      proposal.lemma = host
      proposal.morphs = [Morph(form: host, gloss: host, kind: .root)] + clitic.morphs.dropFirst()
    }
    return proposal
  }

  private func hostLength(of analysis: MorphologicalAnalysis, in text: String) -> Int {
    let behind = analysis.clitics.behind.reduce(0) { $0 + $1.form.count }
    let host = text.dropLast(behind)
    return host.hasSuffix("-") ? host.count - 1 : host.count
  }

  /// A name of which nothing is known.
  static func name(_ text: String) -> Proposal { proposal(.name, .properNoun, text, glosses: []) }

  private static func proposal(_ analysis: MorphologicalAnalysis) -> Proposal {
    let kind: WordKind =
      analysis.partOfSpeech == .properNoun ? .name : analysis.flags.contains(.foreign) ? .foreign : .word
    return Proposal(
      kind: kind, lemma: analysis.root, partOfSpeech: analysis.partOfSpeech,
      glosses: analysis.glosses.count > Reading.glossLimit
        ? Array(analysis.glosses.prefix(Reading.glossLimit)) : analysis.glosses,
      morphs: analysis.morphs, isGuess: !listed.contains(analysis.reason))
  }

  /// Why a meaning is more than a guess: it stands in the lexicon, or its grammar alone is added to what stands there.
  private static let listed: Set<MorphologicalAnalysis.Reason> = [.lexical, .voice, .reduplication]

  private static func proposal(_ kind: WordKind, _ partOfSpeech: PartOfSpeech, _ text: String, glosses: [String])
    -> Proposal
  {
    Proposal(
      kind: kind, lemma: text, partOfSpeech: partOfSpeech, glosses: glosses,
      morphs: [Morph(form: text, gloss: glosses.first ?? text, kind: .root)])
  }
}
