public import TextModel

/// What the rows of a glossary silence: `check: reason` in the column `lint`, bars between several.
///
/// | cell | meaning |
/// | --- | --- |
/// | `ambiguous-acronym: no other KPK in the news` | the check is silent for the row |
/// | `capitals` | a finding: a silence needs a reason |
public struct GlossarySilencing: Sendable {
  private struct Silence {
    let check: GlossaryCheck
    var isUsed = false
  }

  public init() {}

  /// The problems that no row silences, and what is wrong with the silences, in the order of the rows.
  ///
  /// - Parameter problems: those of all checks, so that a silence that silences nothing shows.
  /// - Complexity: linear in the glossary, linearithmic in the problems.
  public func findings(of problems: [GlossaryProblem], in glossary: Glossary) -> [Finding] {
    var remaining: [GlossaryProblem] = []
    var silences: [Glossary.TermID: [Silence]] = [:]
    for id in glossary.ids where !glossary.cell(.lint, of: id).isEmpty {
      silences[id] = read(id, in: glossary, problems: &remaining)
    }
    for problem in problems {
      if let index = silences[problem.term]?.firstIndex(where: { $0.check == problem.check }) {
        silences[problem.term]?[index].isUsed = true
      } else {
        remaining.append(problem)
      }
    }
    for (id, silences) in silences {
      for silence in silences where !silence.isUsed {
        let message = "“\(silence.check.rawValue)” has nothing to silence in this row; remove it"
        remaining.append(GlossaryProblem(.silence, severity: .note, of: id, in: .lint, glossary, message))
      }
    }
    return
      remaining
      .sorted {
        ($0.term, $0.offset, $0.check.rawValue, $0.message) < ($1.term, $1.offset, $1.check.rawValue, $1.message)
      }
      .map { problem in
        Finding(
          problem.severity, path: glossary.path(of: problem.term),
          position: glossary.position(of: problem.offset, in: problem.term), message: problem.message,
          check: problem.check.rawValue)
      }
  }

  /// The silences of a row; those that are wrong are added to `problems`.
  private func read(
    _ id: Glossary.TermID, in glossary: Glossary, problems: inout [GlossaryProblem]
  ) -> [Silence] {
    glossary.list(of: .lint, in: id).filter { !$0.isEmpty }.compactMap { member in
      let parts = member.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0].trimmed
      let complaint: String
      if let check = GlossaryCheck(rawValue: name) {
        if parts.count > 1, !parts[1].trimmed.isEmpty { return Silence(check: check) }
        complaint = "“\(name)” is silenced without a reason; write “\(name): reason”"
      } else {
        let known = GlossaryCheck.allCases.map(\.rawValue).joined(separator: ", ")
        complaint = "there is no check “\(name)” to silence, expected one of \(known)"
      }
      problems.append(GlossaryProblem(.silence, of: id, in: .lint, glossary, complaint))
      return nil
    }
  }
}

extension Substring {
  /// Without the spaces around it.
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
