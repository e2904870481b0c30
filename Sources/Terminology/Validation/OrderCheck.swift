import TextModel

/// Rows out of their order, which is that of the bytes of concept and term.
enum OrderCheck {
  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    zip(glossary.ids, glossary.ids.dropFirst()).compactMap { above, id in
      guard glossary.records[Int(above)].file == glossary.records[Int(id)].file else { return nil }
      guard precedes(id, above, in: glossary, groups) else { return nil }
      let message =
        "the row belongs before “\(glossary.text(of: .term, in: above))” above it; sort by concept and term (LC_ALL=C sort)"
      return GlossaryProblem(.unsorted, of: id, in: .concept, glossary, message)
    }
  }

  private static func precedes(
    _ one: Glossary.TermID, _ other: Glossary.TermID, in glossary: Glossary, _ groups: GlossaryGroups
  ) -> Bool {
    for column in [GlossaryColumn.concept, .term] {
      let left = groups.bytes[glossary.cell(column, of: one).indices]
      let right = groups.bytes[glossary.cell(column, of: other).indices]
      if left.lexicographicallyPrecedes(right) { return true }
      if right.lexicographicallyPrecedes(left) { return false }
    }
    return false
  }
}
