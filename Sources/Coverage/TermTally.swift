import Terminology

/// How often each term of the glossary stands in the texts, and in which forms.
struct TermTally: Sendable {
  struct Counts: Sendable {
    var count = 0
    var documents = 0
    /// By the form as it is written, in small letters unless it is an acronym.
    var forms: [String: Int] = [:]
    fileprivate var lastDocument: Int32 = -1

    init() {}

    init(count: Int, documents: Int, forms: [String: Int]) {
      self.count = count
      self.documents = documents
      self.forms = forms
    }
  }

  private(set) var terms: [Glossary.TermID: Counts] = [:]
  /// Documents by concept, which several terms of it may share.
  private(set) var conceptDocuments: [String: Int] = [:]
  /// Content words inside outermost terms, by subject field.
  private(set) var coveredByField: [String: Int] = [:]

  mutating func count(_ term: Glossary.TermID, form: @autoclosure () -> String, document: Int32) {
    terms[term, default: Counts()].count(form(), document: document)
  }

  mutating func countDocument(of concepts: some Sequence<String>) {
    for concept in concepts { conceptDocuments[concept, default: 0] += 1 }
  }

  mutating func count(coveredWords: Int, field: String) { coveredByField[field, default: 0] += coveredWords }

  mutating func add(_ other: TermTally) {
    for (term, counts) in other.terms { add(counts, of: term) }
    add(conceptDocuments: other.conceptDocuments, coveredByField: other.coveredByField)
  }

  mutating func add(conceptDocuments: [String: Int], coveredByField: [String: Int]) {
    self.conceptDocuments.merge(conceptDocuments, uniquingKeysWith: &+)
    self.coveredByField.merge(coveredByField, uniquingKeysWith: &+)
  }

  mutating func add(_ counts: Counts, of term: Glossary.TermID) {
    terms[term, default: Counts()].count &+= counts.count
    terms[term, default: Counts()].documents &+= counts.documents
    terms[term, default: Counts()].forms.merge(counts.forms, uniquingKeysWith: &+)
  }
}

extension TermTally.Counts {
  fileprivate mutating func count(_ form: String, document: Int32) {
    count += 1
    if lastDocument != document {
      documents += 1
      lastDocument = document
    }
    forms[form, default: 0] += 1
  }
}
