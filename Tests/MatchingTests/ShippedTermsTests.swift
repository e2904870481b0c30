import Annotation
import Matching
import Morphology
import Terminology
import TestSupport
import Testing
import TextModel

/// The shipped glossary found in sentences.
@Suite struct ShippedTermsTests {
  /// A term found: where, which, how, and inside which range.
  private struct Found: Hashable {
    let range: Range<Int>
    let concept: String
    let kind: String
    let container: Range<Int>?
  }

  private static func terms(in text: String) -> Set<Found> {
    var vocabulary = Vocabulary()
    let document = ShippedAnnotator.annotator.document(for: SourceText(text, id: "test"), vocabulary: &vocabulary)
    return Set(
      document.sentences.flatMap { sentence in
        let ranges = sentence.matches.map {
          document.words[$0.words.lowerBound].range
            .lowerBound..<document.words[$0.words.upperBound - 1].range.upperBound
        }
        return zip(sentence.matches, ranges).map { match, range in
          Found(
            range: range, concept: document.glossary[match.term].concept, kind: match.kind.rawValue,
            container: match.container.map { ranges[$0] })
        }
      })
  }

  @Test("Terms are found where they are marked", arguments: Table.rows("terms.tsv"))
  func marked(row: Table.Row) {
    let marked = MarkedText(row[0])
    let concepts = row[1].split(separator: " ").map(String.init)
    let kinds = row[2].split(separator: " ").map(String.init)
    #expect(concepts.count == marked.ranges.count && kinds.count == marked.ranges.count, "the row is wrong")
    let found = Self.terms(in: marked.text)
    for (range, (concept, kind)) in zip(marked.ranges, zip(concepts, kinds)) {
      let container = marked.ranges.first {
        $0 != range && $0.contains(range.lowerBound) && $0.upperBound >= range.upperBound
      }
      // A mark that stands alone may be part of a longer term; a mark inside another belongs to that one.
      let isFound = found.contains {
        $0.range == range && $0.concept == concept && $0.kind == kind && (container == nil || $0.container == container)
      }
      #expect(isFound, "\(concept) is not found in “\(marked.text)”")
    }
  }

  @Test("A term that is known to be missed", arguments: Table.rows("terms-known-faults.tsv"))
  func knownFault(row: Table.Row) {
    let marked = MarkedText(row[0])
    let found = Self.terms(in: marked.text)
    withKnownIssue(Comment(rawValue: row[3])) {
      for (range, concept) in zip(marked.ranges, row[1].split(separator: " ")) {
        #expect(found.contains { $0.range == range && $0.concept == String(concept) })
      }
    }
  }

  /// The verbs of the glossary with meN- that may be inflected, and their concepts.
  private static let activeVerbs: [(verb: String, concept: String)] = {
    let glossary = ShippedAnnotator.annotator.matcher.glossary
    return glossary.records.indices.map { glossary[Glossary.TermID($0)] }
      .filter {
        $0.match == .inflected && $0.partOfSpeech == .verb && $0.text.hasPrefix("me") && !$0.text.contains(" ")
      }
      .map { ($0.text, $0.concept) }
  }()

  /// The passive of a verb with meN-, if the lexicon says what it is made of.
  private static func passive(of verb: String) -> String? {
    guard let analysis = ShippedAnnotator.annotator.analyzer.analyses(of: verb).first, analysis.lemma == verb,
      analysis.reason == .lexical, analysis.morphs.first?.gloss == "ACT"
    else { return nil }
    return "di" + analysis.morphs.dropFirst().map(\.form).joined().replacing(" ", with: "")
  }

  @Test("The passive of a verb of the glossary is found as an inflection of it")
  func passives() {
    var count = 0
    for (verb, concept) in Self.activeVerbs {
      guard let passive = Self.passive(of: verb) else { continue }
      count += 1
      let found = Self.terms(in: "Hal itu \(passive).").filter { $0.kind == "inflected" }
      #expect(found.contains { $0.concept == concept }, "\(passive) of \(verb)")
    }
    #expect(count > 5)
  }

  @Test("The lexicon knows every verb of the glossary")
  func verbsInLexicon() {
    for (verb, _) in Self.activeVerbs { #expect(Self.passive(of: verb) != nil, "\(verb)") }
  }

  @Test("Near misses are no matches", arguments: Table.rows("near-misses.tsv"))
  func nearMiss(row: Table.Row) {
    let marked = MarkedText(row[0])
    #expect(!marked.ranges.isEmpty, "the row is wrong")
    let found = Self.terms(in: marked.text).filter { found in
      found.concept == row[1] && marked.ranges.contains { $0.overlaps(found.range) }
    }
    #expect(found.isEmpty)
  }
}
