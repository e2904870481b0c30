import TextModel

/// Brackets and quotation marks that do not come in pairs.
enum BracketCheck {
  private static let columns: [GlossaryColumn] = [.term, .preferred, .admitted, .deprecated, .note]

  private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
    "(": ")", "[": "]", "{": "}", "“": "”", "«": "»",
  ]
  private static let openers = Dictionary(uniqueKeysWithValues: closers.map { ($1, $0) })

  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    var problems: [GlossaryProblem] = []
    for id in glossary.ids {
      for column in columns {
        let cell = glossary.cell(column, of: id)
        if let (offset, mark) = unbalanced(in: groups.bytes[cell.indices], isList: column.isList) {
          problems.append(
            GlossaryProblem(
              .brackets, of: id, at: offset,
              "“\(mark)” has no counterpart in the \(column.name) cell; add or remove one"))
        }
      }
    }
    return problems
  }

  private static func isSuspicious(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), 0x80...:
      true
    default: false
    }
  }

  /// The first mark without its counterpart, and where it is; no pair reaches over the bar of a list.
  private static func unbalanced(in cell: ArraySlice<UInt8>, isList: Bool) -> (Int, Unicode.Scalar)? {
    // Most cells have no such mark, which their bytes tell fast.
    guard cell.contains(where: isSuspicious) else { return nil }
    var open: [(offset: Int, mark: Unicode.Scalar)] = []
    var offset = cell.startIndex
    for scalar in String(decoding: cell, as: UTF8.self).unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if isList, scalar == "|" {
        if let mark = open.first { return mark }
      } else if scalar == "\"", open.last?.mark == "\"" {
        open.removeLast()
      } else if scalar == "\"" || closers[scalar] != nil {
        open.append((offset, scalar))
      } else if let opener = openers[scalar] {
        if open.last?.mark != opener { return (offset, scalar) }
        open.removeLast()
      }
    }
    return open.first
  }
}
