import Annotation
import Bitext
import Matching
import Rendering
import Terminology
import TextModel
import Tokenization

/// `missing-term`: a term of the source has no agreed rendering in the translation.
struct MissingTermCheck: BitextCheck {
  static let id = CheckID.missingTerm

  private let repeats: CheckSettings.Repeats

  init(_ settings: CheckSettings) { repeats = settings.repeats }

  func findings(in unit: UnitContext) -> [BitextFinding] {
    var findings: [BitextFinding] = []
    var seen: Set<ConceptRenderings.ConceptID> = []
    let entries = unit.account.entries
    for entry in entries where entry.rendering == nil && !entry.isOptional && !seen.contains(entry.concept) {
      // What stands there as in the source is the finding of another check, or a part of a name.
      if let copy = UntranslatedTermCheck.copy(of: entry, in: unit),
        UntranslatedTermCheck.place(of: entry, in: unit) != nil
          || UntranslatedTermCheck.isPartOfName(entry, copiedTo: copy, in: unit)
      {
        continue
      }
      if Self.isTitleOfKnownPerson(entry, in: unit) { continue }
      seen.insert(entry.concept)
      let others = entries.filter { $0.concept == entry.concept && !$0.isOptional }
      let rendered = others.count { $0.rendering != nil }
      if rendered > 0, repeats == .once || repeats == .pronoun && unit.hasPronoun { continue }
      let text = unit.text(of: entry.match.words)
      let expected = unit.agreed.preferred(for: entry.match.term)
      let what =
        rendered == 0
        ? "“\(text)” has no agreed rendering"
        : "“\(text)” is rendered \(EnglishProse.times(rendered)) and stands \(EnglishProse.times(others.count)) in the source"
      findings.append(
        unit.finding(
          Self.id, rendered == 0 ? Self.severity(of: entry, in: unit) : .note, of: entry,
          message: "\(what); expected “\(expected)”"))
    }
    return findings
  }

  /// *PM Halloway*, where the name alone stands in the translation and the title has been told before, as desks have it.
  private static func isTitleOfKnownPerson(_ entry: RenderingAccount.Entry, in unit: UnitContext) -> Bool {
    let next = entry.match.words.upperBound
    guard entry.isRepeated, unit.words.contains(next),
      unit.document.reading(of: unit.document.words[next]).kind == .name
    else { return false }
    let name = unit.document.source.string(in: unit.document.words[next].range).lowercased()
    let tokens = unit.english.tokens
    return tokens.indices.contains { index in
      tokens[index].letterCase == .capitalized && unit.english.lowercased(tokens[index]) == name
        && (index == 0 || tokens[index - 1].kind == .mark
          || namesFollow.contains(unit.english.lowercased(tokens[index - 1])))
    }
  }

  /// A name must be rendered as agreed, a word should be, and a phrase may be left to style.
  private static func severity(of entry: RenderingAccount.Entry, in unit: UnitContext) -> Finding.Severity {
    switch unit.agreed.glossary.records[Int(entry.match.term)].partOfSpeech {
    case .propn: .error
    case .noun, .verb, .adj: .warning
    case .adv, .phrase: .note
    }
  }
}

extension UnitContext {
  /// A finding about a term of the source.
  func finding(
    _ check: CheckID, _ severity: Finding.Severity? = nil, of entry: RenderingAccount.Entry, message: String,
    target: TextRange? = nil
  ) -> BitextFinding {
    let term = entry.match.term
    let concept = agreed[entry.concept]
    let expected = agreed.preferred(for: term)
    return finding(
      check, severity, concept: concept.id, message: message, source: range(of: entry.match.words), target: target,
      expected: [expected] + (concept.preferred + concept.admitted).filter { $0 != expected },
      agreement: "\(agreed.glossary.path(of: term)):\(agreed.glossary.records[Int(term)].line)")
  }

  /// Whether a pronoun of the translation may stand for a repeated term.
  fileprivate var hasPronoun: Bool {
    english.tokens.contains { $0.kind == .word && pronouns.contains(english.lowercased($0)) }
  }
}

/// Words behind which a name stands without a title.
private let namesFollow: Set = [
  "that", "and", "but", "or", "said", "says", "when", "as", "while", "by", "to", "with", "of", "from", "for", "on",
  "after",
  "before", "because", "if", "than", "against", "at", "in", "where", "whom", "whether",
]

private let pronouns: Set = [
  "it", "its", "itself", "they", "them", "their", "theirs", "he", "him", "his", "she", "her", "hers", "who", "whom",
  "whose",
  "which", "we", "us", "our", "both", "former", "latter", "one", "ones", "there", "those", "these",
]
