import TextModel

/// Cells that hold something, but not what their column is for.
enum CellCheck {
  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    var problems: [GlossaryProblem] = []
    for id in glossary.ids {
      for column in [GlossaryColumn.concept, .term, .preferred] where isBlank(glossary.cell(column, of: id), groups) {
        problems.append(
          GlossaryProblem(.emptyCell, of: id, in: column, glossary, "the \(column.name) cell is blank; fill it"))
      }
      for column in [GlossaryColumn.admitted, .deprecated, .lint] {
        let members = glossary.list(of: column, in: id)
        guard let empty = members.firstIndex(of: "") else { continue }
        let message =
          members.allSatisfy(\.isEmpty)
          ? "the \(column.name) cell holds only separators; leave it empty"
          : "member \(empty + 1) of the \(column.name) cell is empty; remove the bar"
        problems.append(GlossaryProblem(.emptyCell, of: id, in: column, glossary, message))
      }
      if groups.bytes[glossary.cell(.preferred, of: id).indices].contains(UInt8(ascii: "|")) {
        let message = "the preferred cell is no list; keep one rendering and admit the others"
        problems.append(GlossaryProblem(.onePreferred, of: id, in: .preferred, glossary, message))
      }
    }
    return problems
  }

  private static func isBlank(_ cell: TextRange, _ groups: GlossaryGroups) -> Bool {
    groups.bytes[cell.indices].allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "|") }
  }
}
