import TextModel

/// Capitals that contradict the part of speech or another row.
enum CapitalsCheck {
  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    glossary.ids.compactMap { rowProblem(of: $0, in: glossary) }
      + groups.byTerm.flatMap { spellings(of: $0, in: glossary) }
  }

  private static func rowProblem(of id: Glossary.TermID, in glossary: Glossary) -> GlossaryProblem? {
    let record = glossary.records[Int(id)]
    let term = glossary.text(of: .term, in: id)
    if record.partOfSpeech == .propn {
      if term.hasCapital || !term.hasSmallLetter { return nil }
      let message = "“\(term)” is a name (propn) without a capital; write it with one, or make it a noun"
      return GlossaryProblem(.capitals, of: id, in: .term, glossary, message)
    }
    return nil
  }

  /// The rows of one concept whose terms differ in capitals alone, which one row that takes them freely would cover.
  private static func spellings(of group: [Glossary.TermID], in glossary: Glossary) -> [GlossaryProblem] {
    var firstOfConcept: [String: Glossary.TermID] = [:]
    var firstFreeOfConcept: [String: Glossary.TermID] = [:]
    var problems: [GlossaryProblem] = []
    for id in group {
      let concept = glossary.concept(of: id)
      let isFree = glossary.records[Int(id)].match != .exact
      if let other = isFree ? firstOfConcept[concept] : firstFreeOfConcept[concept] {
        let (term, otherTerm) = (glossary.text(of: .term, in: id), glossary.text(of: .term, in: other))
        if !term.utf8.elementsEqual(otherTerm.utf8) {
          let message =
            "“\(term)” and “\(otherTerm)” (\(glossary.place(of: other))) differ in capitals alone; one row that does not match exactly covers both"
          problems.append(GlossaryProblem(.capitals, of: id, in: .term, glossary, message))
        }
      }
      if firstOfConcept[concept] == nil { firstOfConcept[concept] = id }
      if isFree, firstFreeOfConcept[concept] == nil { firstFreeOfConcept[concept] = id }
    }
    return problems
  }
}

extension String {
  fileprivate var hasCapital: Bool { unicodeScalars.contains { $0.properties.isUppercase } }
  fileprivate var hasSmallLetter: Bool { unicodeScalars.contains { $0.properties.isLowercase } }
}
