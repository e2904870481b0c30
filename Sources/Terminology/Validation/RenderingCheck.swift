import TextModel

/// Renderings that contradict each other, in a row or over the rows of a concept.
enum RenderingCheck {
  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    glossary.ids.compactMap { repetition(in: $0, of: glossary) }
      + groups.byTerm.flatMap { preferences(of: $0, in: glossary) }
      + groups.byConcept.flatMap { contradictions(of: $0, in: glossary) }
  }

  /// The first rendering that the row has twice.
  private static func repetition(in id: Glossary.TermID, of glossary: Glossary) -> GlossaryProblem? {
    let admitted = glossary.list(of: .admitted, in: id)
    let deprecated = glossary.list(of: .deprecated, in: id)
    if admitted.isEmpty, deprecated.isEmpty { return nil }
    var wanted: Set<String> = [glossary.text(of: .preferred, in: id)]
    for rendering in admitted where !rendering.isEmpty && !wanted.insert(rendering).inserted {
      return GlossaryProblem(
        .repeatedRendering, of: id, in: .admitted, glossary, "“\(rendering)” stands twice in the row; remove one")
    }
    var unwanted: Set<String> = []
    for rendering in deprecated where !rendering.isEmpty {
      if wanted.contains(rendering) {
        return GlossaryProblem(
          .repeatedRendering, severity: .error, of: id, in: .deprecated, glossary,
          "“\(rendering)” is deprecated and wanted in the same row; remove one")
      }
      if !unwanted.insert(rendering).inserted {
        return GlossaryProblem(
          .repeatedRendering, of: id, in: .deprecated, glossary, "“\(rendering)” stands twice in the row; remove one")
      }
    }
    return nil
  }

  /// Rows that give one term of a concept different preferred renderings.
  ///
  /// - Parameter group: rows whose terms are the same but for capitals.
  private static func preferences(of group: [Glossary.TermID], in glossary: Glossary) -> [GlossaryProblem] {
    var firstOfConcept: [String: Glossary.TermID] = [:]
    return group.compactMap { id in
      let concept = glossary.concept(of: id)
      guard let other = firstOfConcept[concept] else {
        firstOfConcept[concept] = id
        return nil
      }
      let (preferred, otherPreferred) = (
        glossary.text(of: .preferred, in: id), glossary.text(of: .preferred, in: other)
      )
      if preferred == otherPreferred { return nil }
      return GlossaryProblem(
        .onePreferred, of: id, in: .preferred, glossary,
        "“\(glossary.text(of: .term, in: id))” is “\(preferred)” here and “\(otherPreferred)” in \(glossary.place(of: other)); prefer one"
      )
    }
  }

  /// Rows that want what another row of their concept deprecates.
  private static func contradictions(of group: [Glossary.TermID], in glossary: Glossary) -> [GlossaryProblem] {
    // Of the rows that deprecate a rendering two are enough: one of them is not the row that wants it.
    var deprecating: [String: [Glossary.TermID]] = [:]
    for id in group {
      for rendering in glossary.list(of: .deprecated, in: id) where deprecating[rendering, default: []].count < 2 {
        deprecating[rendering, default: []].append(id)
      }
    }
    if deprecating.isEmpty { return [] }
    var problems: [GlossaryProblem] = []
    for id in group {
      let preferred = [(GlossaryColumn.preferred, glossary.text(of: .preferred, in: id))]
      for (column, rendering) in preferred + glossary.list(of: .admitted, in: id).map({ (.admitted, $0) }) {
        guard let other = deprecating[rendering]?.first(where: { $0 != id }) else { continue }
        let status = column == .preferred ? "preferred" : "admitted"
        let message = "“\(rendering)” is \(status) here and deprecated in \(glossary.place(of: other)); decide on one"
        problems.append(GlossaryProblem(.deprecatedPreferred, of: id, in: column, glossary, message))
      }
    }
    return problems
  }
}
