import TextModel

/// Terms that stand twice where they may stand once.
enum DuplicateCheck {
  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    groups.byTerm.flatMap { problems(of: $0, in: glossary) }
  }

  /// A text with the field or the concept that may have it once.
  private struct Claim: Hashable {
    let owner: String
    let text: String
  }

  /// - Parameter group: rows whose terms are the same but for capitals.
  private static func problems(of group: [Glossary.TermID], in glossary: Glossary) -> [GlossaryProblem] {
    var firstInField: [Claim: Glossary.TermID] = [:]
    var firstOfConcept: [Claim: Glossary.TermID] = [:]
    var firstFreeInField: [String: Glossary.TermID] = [:]
    var problems: [GlossaryProblem] = []
    for id in group {
      let term = glossary.text(of: .term, in: id)
      let (field, concept) = (glossary.field(of: id), glossary.concept(of: id))
      let (inField, ofConcept) = (Claim(owner: field, text: term), Claim(owner: concept, text: term))
      let isFree = glossary.records[Int(id)].match != .exact
      func report(_ check: GlossaryCheck, severity: Finding.Severity? = nil, _ message: String) {
        problems.append(GlossaryProblem(check, severity: severity, of: id, in: .term, glossary, message))
      }
      if let other = firstInField[inField] ?? firstOfConcept[ofConcept] {
        if glossary.concept(of: other) == concept {
          report(.duplicate, "“\(term)” stands already in \(glossary.place(of: other)); keep one row")
        } else {
          report(
            .conflict,
            "“\(term)” is \(concept) here and \(glossary.concept(of: other)) in \(glossary.place(of: other)); keep one")
        }
      } else if isFree, let other = firstFreeInField[field], glossary.concept(of: other) != concept {
        report(
          .conflict, severity: .warning,
          "“\(term)” and “\(glossary.text(of: .term, in: other))” (\(glossary.concept(of: other)), \(glossary.place(of: other))) differ in capitals alone; let one match exactly"
        )
      }
      if firstInField[inField] == nil { firstInField[inField] = id }
      if firstOfConcept[ofConcept] == nil { firstOfConcept[ofConcept] = id }
      if isFree, firstFreeInField[field] == nil { firstFreeInField[field] = id }
    }
    return problems
  }
}
