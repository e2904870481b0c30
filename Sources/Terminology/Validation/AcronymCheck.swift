import TextModel

/// Acronyms and abbreviations that may stand for something else, and whose rows do not say so.
enum AcronymCheck {
  /// Two letters always mean several things; with three it depends.
  static let ambiguousLength = 2
  /// How many other meanings a note is searched for, so that a glossary of one acronym stays cheap.
  private static let meaningLimit = 8

  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    let problems = groups.byTerm.flatMap { claims(of: $0, in: glossary, groups) }
    let claimed = Set(problems.map(\.term))
    return problems + glossary.ids.filter { !claimed.contains($0) }.compactMap { shortForm($0, in: glossary) }
  }

  private static func isAcronym(_ id: Glossary.TermID, in glossary: Glossary) -> Bool {
    let type = glossary.records[Int(id)].type
    return type == .acronym || type == .abbreviation
  }

  private static func shortForm(_ id: Glossary.TermID, in glossary: Glossary) -> GlossaryProblem? {
    guard isAcronym(id, in: glossary), glossary.cell(.note, of: id).isEmpty else { return nil }
    let term = glossary.text(of: .term, in: id)
    guard term.count(where: { $0.isLetter || $0.isNumber }) <= ambiguousLength else { return nil }
    return GlossaryProblem(
      .ambiguousAcronym, of: id, in: .term, glossary,
      "“\(term)” is short enough to mean something else; name the other meaning in the note, or silence the check")
  }

  /// - Parameter group: rows whose terms are the same but for capitals.
  private static func claims(
    of group: [Glossary.TermID], in glossary: Glossary, _ groups: GlossaryGroups
  ) -> [GlossaryProblem] {
    let byText = Dictionary(grouping: group.filter { isAcronym($0, in: glossary) }) {
      Array(groups.bytes[glossary.cell(.term, of: $0).indices])
    }
    return byText.values.flatMap { rows in
      let meanings = meanings(of: rows, in: glossary)
      return rows.compactMap { id -> GlossaryProblem? in
        let others = meanings.filter {
          glossary.concept(of: $0) != glossary.concept(of: id) && glossary.field(of: $0) != glossary.field(of: id)
        }
        let note = glossary.text(of: .note, in: id).lowercased()
        guard let other = others.first(where: { !isNamed($0, in: note, of: glossary, groups) }) else { return nil }
        let message =
          "“\(glossary.text(of: .term, in: id))” is also \(glossary.concept(of: other)) (\(glossary.place(of: other))); name the other meaning in the note, or silence the check"
        return GlossaryProblem(.ambiguousAcronym, of: id, in: .term, glossary, message)
      }
    }
  }

  /// The first rows of different concepts.
  private static func meanings(of rows: [Glossary.TermID], in glossary: Glossary) -> [Glossary.TermID] {
    var concepts: Set<String> = []
    return Array(rows.filter { concepts.insert(glossary.concept(of: $0)).inserted }.prefix(meaningLimit))
  }

  /// Whether the note has a rendering of the row, or another term of its concept.
  private static func isNamed(
    _ id: Glossary.TermID, in note: String, of glossary: Glossary, _ groups: GlossaryGroups
  ) -> Bool {
    if note.isEmpty { return false }
    let rows = groups.rows(ofConceptOf: id).prefix(meaningLimit)
    let names = rows.flatMap { row in
      [glossary.text(of: .preferred, in: row)] + glossary.list(of: .admitted, in: row)
        + (isAcronym(row, in: glossary) ? [] : [glossary.text(of: .term, in: row)])
    }
    let term = glossary.text(of: .term, in: id)
    return names.contains { !$0.isEmpty && $0 != term && note.contains($0.lowercased()) }
  }
}
