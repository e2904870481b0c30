import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// Why a term was matched, in words: the rule, the forms, the glossary's row, and what was passed over.
struct MatchExplanation {
  let rule: String
  /// The row of the glossary: `Glossaries/political/diplomacy.tsv:12`.
  let source: String
  let passedOver: [(term: Term, reason: String)]

  init(_ match: TermMatch, in sentence: AnnotatedSentence, of document: AnnotatedDocument) {
    let record = document.glossary.records[Int(match.term)]
    source = "\(document.glossary.path(of: match.term)):\(record.line)"
    rule = Self.rule(match, in: document)
    let others = Self.passedOver(at: match.words, in: sentence)
    passedOver =
      others.map { (document.glossary[$0.term], Self.reasons[$0.reason] ?? "") }
      + match.rivals.map { (document.glossary[$0], "fits as well; nothing in the text decides") }
  }

  /// Those that share a word with the match.
  ///
  /// - Complexity: logarithmic in the sentence, whose terms are in order and of bounded length.
  private static func passedOver(at words: Range<Int>, in sentence: AnnotatedSentence) -> [PassedOverTerm] {
    let terms = sentence.passedOver
    var (low, high) = (0, terms.count)
    while low < high {
      let middle = (low + high) / 2
      if terms[middle].words.lowerBound + longestTerm < words.lowerBound { low = middle + 1 } else { high = middle }
    }
    return terms[low...].prefix { $0.words.lowerBound < words.upperBound }.filter { $0.words.overlaps(words) }
  }

  /// No term has more words than a matcher counts.
  private static let longestTerm = 255

  private static let reasons: [PassedOverTerm.Reason: String] = [
    .overlap: "overlaps a term that starts before it",
    .lessClose: "fits less closely, or stands in a glossary that gives way",
    .bound: "the text binds the acronym to something else",
    .concept: "the other concept is named elsewhere in the text",
    .field: "the terms around are of the other subject field",
  ]

  private static func rule(_ match: TermMatch, in document: AnnotatedDocument) -> String {
    switch match.kind {
    case .exact: return "as the glossary writes it"
    case .folded: return "as the glossary writes it, apart from capitals"
    case .bound:
      let binding = document.acronyms.first {
        $0.term == match.term
          && document.source.string(in: document.words[$0.acronym].range)
            == document.source.string(in: document.words[match.words.lowerBound].range).prefix { $0 != "-" }
      }
      let long = binding.map { document.text(of: $0.longForm) } ?? ""
      return "the text explains the acronym as “\(long)”"
    case .inflected:
      let term = document.glossary[match.term].text
      let forms = match.words.compactMap { form(document.words[$0], unlike: term, in: document) }
      return forms.isEmpty ? "words of the term with “yang” between them" : forms.joined(separator: ", ")
    }
  }

  /// What a word is made of, unless the term has it as it stands.
  private static func form(_ word: AnnotatedWord, unlike term: String, in document: AnnotatedDocument) -> String? {
    let form = document.source.string(in: word.range)
    let words = term.lowercased().split(separator: " ")
    if words.contains(Substring(form.lowercased())) || form.lowercased() == "yang" { return nil }
    let morphs = document.reading(of: word).morphs
    return morphs.count > 1
      ? "\(form) is \(LeipzigGlossing.segmentation(of: morphs))" : "\(form) is a form or spelling of it"
  }
}

extension AnnotatedDocument {
  /// The text of a run of words, as it stands.
  func text(of words: Range<Int>) -> String { source.string(in: range(of: words)) }
}
