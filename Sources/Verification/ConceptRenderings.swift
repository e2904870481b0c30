import Bitext
public import Terminology

/// How the glossary wants each concept rendered, compiled for looking up in English text.
public struct ConceptRenderings: Sendable {
  /// The number of a concept, in the order of the glossary.
  typealias ConceptID = Int32

  /// What a rendering is to a concept.
  struct Agreement: Sendable {
    enum Status: UInt8, Sendable {
      case preferred, admitted, deprecated
      /// The head of the full name, good once the full name has been mentioned: *the commission*.
      case head
    }

    let status: Status
    /// The term whose row says so.
    let term: Glossary.TermID
    /// As the row has it.
    let text: String
  }

  struct Concept: Sendable {
    let id: String
    /// What to use: the preferred renderings of its terms, that of the full form first.
    fileprivate(set) var preferred: [String] = []
    /// What is tolerated, in the order of the glossary.
    fileprivate(set) var admitted: [String] = []
    fileprivate(set) var agreements: [TargetTermFinder.RenderingID: Agreement] = [:]
    /// Its Indonesian terms.
    fileprivate(set) var terms: Set<String> = []
    /// Whether one of its terms is a proper name.
    fileprivate(set) var isName = false
    /// The lowest precedence of its rows; only rows of that glossary are listened to.
    fileprivate var precedence = Int.max
  }

  let glossary: Glossary
  private let choices: [String: String]
  private(set) var finder = TargetTermFinder()
  private(set) var concepts: [Concept] = []
  /// The concept of each term.
  private let conceptOfTerm: [ConceptID]
  /// The concepts that accept a rendering, by rendering.
  private(set) var conceptsOfRendering: [[ConceptID]] = []

  /// - Parameter choices: the rendering that a project chooses for a concept, by the concept's id.
  public init(_ glossary: Glossary, choices: [String: String] = [:]) {
    self.glossary = glossary
    self.choices = choices
    var ids: [String: ConceptID] = [:]
    conceptOfTerm = glossary.ids.map { term in
      let name = glossary.concept(of: term)
      if let id = ids[name] { return id }
      ids[name] = ConceptID(ids.count)
      return ConceptID(ids.count - 1)
    }
    concepts = ids.sorted { $0.value < $1.value }.map { Concept(id: $0.key) }
    for term in glossary.ids {
      let concept = Int(conceptOfTerm[Int(term)])
      concepts[concept].terms.insert(glossary.text(of: .term, in: term))
      concepts[concept].precedence = min(concepts[concept].precedence, glossary.precedence(of: term))
    }
    for term in glossary.ids { add(term) }
    for index in concepts.indices { addHead(to: index) }
    conceptsOfRendering = Array(repeating: [], count: finder.renderingCount)
    for (index, concept) in concepts.enumerated() {
      for (rendering, agreement) in concept.agreements
      where agreement.status != .deprecated && agreement.status != .head {
        conceptsOfRendering[Int(rendering)].append(ConceptID(index))
      }
    }
  }

  func concept(of term: Glossary.TermID) -> ConceptID { conceptOfTerm[Int(term)] }

  subscript(id: ConceptID) -> Concept { concepts[Int(id)] }

  /// What to use for the term: what the project chooses for its concept, or else its own row.
  func preferred(for term: Glossary.TermID) -> String {
    choices[self[concept(of: term)].id] ?? glossary.text(of: .preferred, in: term)
  }

  /// Whether the concept has more terms than one.
  func hasVariants(_ id: ConceptID) -> Bool { concepts[Int(id)].terms.count > 1 }

  private mutating func add(_ term: Glossary.TermID) {
    let concept = Int(conceptOfTerm[Int(term)])
    guard glossary.precedence(of: term) == concepts[concept].precedence else { return }
    let preferred = preferred(for: term)
    if !concepts[concept].preferred.contains(preferred) { concepts[concept].preferred.append(preferred) }
    if glossary.records[Int(term)].partOfSpeech == .propn { concepts[concept].isName = true }
    insert(preferred, .preferred, of: term, into: concept)
    if preferred != glossary.text(of: .preferred, in: term) {
      insert(glossary.text(of: .preferred, in: term), .admitted, of: term, into: concept)
    }
    for rendering in glossary.list(of: .admitted, in: term) { insert(rendering, .admitted, of: term, into: concept) }
    for rendering in glossary.list(of: .deprecated, in: term) {
      insert(rendering, .deprecated, of: term, into: concept)
    }
  }

  /// What one term of a concept bans, another may admit: the acronym beside the full form.
  private mutating func insert(
    _ rendering: String, _ status: Agreement.Status, of term: Glossary.TermID, into concept: Int
  ) {
    guard let id = finder.insert(rendering) else { return }
    if let old = concepts[concept].agreements[id], old.status.rawValue <= status.rawValue { return }
    concepts[concept].agreements[id] = Agreement(status: status, term: term, text: rendering)
    if status == .admitted, !concepts[concept].admitted.contains(rendering),
      !concepts[concept].preferred.contains(rendering)
    {
      concepts[concept].admitted.append(rendering)
    }
  }

  private mutating func addHead(to concept: Int) {
    guard concepts[concept].isName, let full = concepts[concept].preferred.max(by: { $0.count < $1.count }),
      let term = concepts[concept].agreements.values.map(\.term).min(), let head = Self.head(of: full),
      let id = finder.insert(head), concepts[concept].agreements[id] == nil
    else { return }
    concepts[concept].agreements[id] = Agreement(status: .head, term: term, text: head)
  }

  /// *Corruption Eradication Commission* → *commission*, *House of Representatives* → *house*
  private static func head(of name: String) -> String? {
    let words = name.split(separator: " ")
    let end = words.firstIndex { ["of", "for", "on", "against"].contains($0) } ?? words.count
    guard words.count > 1, end > 0 else { return nil }
    return words[end - 1].lowercased()
  }
}
