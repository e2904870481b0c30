import Annotation
import Matching
import Terminology
import TextModel

/// Counts the terms of one document after the other.
struct TermTally: Sendable {
  struct Entry: Sendable {
    let term: Glossary.TermID
    var count: Int
  }

  /// In the order of their first occurrence, those that an ambiguous occurrence may be among them.
  private(set) var entries: [Entry] = []
  /// The place of a term in ``entries``, from 1; 0 if it does not occur.
  private var places: [Int32] = []

  var total: Int { entries.reduce(0) { $0 + $1.count } }

  /// The place of the term in the document's list, from 1.
  func place(of term: Glossary.TermID) -> Int { Int(places[Int(term)]) }

  /// Counts anew.
  mutating func count(_ document: AnnotatedDocument) {
    for entry in entries { places[Int(entry.term)] = 0 }
    entries.removeAll(keepingCapacity: true)
    let missing = document.glossary.records.count - places.count
    if missing > 0 { places.append(contentsOf: repeatElement(0, count: missing)) }
    for sentence in document.sentences {
      for match in sentence.matches {
        count(match.term)
        for rival in match.rivals { count(rival) }
      }
    }
  }

  private mutating func count(_ term: Glossary.TermID) {
    if places[Int(term)] == 0 {
      entries.append(Entry(term: term, count: 0))
      places[Int(term)] = Int32(entries.count)
    }
    entries[Int(places[Int(term)]) - 1].count += 1
  }
}

/// An acronym that a text explains and the glossary lacks.
struct UnlistedAcronym: Hashable {
  let acronym: String
  let longForm: String

  /// Those of the document, visible, each once and in order.
  static func list(of document: AnnotatedDocument) -> [UnlistedAcronym] {
    var seen: Set<UnlistedAcronym> = []
    return document.acronyms.filter { $0.term == nil }.map { binding in
      UnlistedAcronym(
        acronym: VisibleText.visible(document.source.string(in: document.words[binding.acronym].range)),
        longForm: VisibleText.visible(document.text(of: binding.longForm)))
    }
    .filter { seen.insert($0).inserted }
  }
}
