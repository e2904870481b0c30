import TextModel

/// Spaces that nobody sees and that keep a term or rendering from being what it looks like.
enum SpacingCheck {
  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    var problems: [GlossaryProblem] = []
    for id in glossary.ids {
      for column in GlossaryColumn.allCases {
        let cell = glossary.cell(column, of: id)
        if let (offset, what) = stray(in: cell.indices, of: groups.bytes, isList: column.isList) {
          problems.append(GlossaryProblem(.spaces, of: id, at: offset, "\(what) in the \(column.name) cell"))
        }
      }
    }
    return problems
  }

  /// The first thing wrong in the cell: where, and what it is and is to become.
  private static func stray(in cell: Range<Int>, of bytes: [UInt8], isList: Bool) -> (Int, String)? {
    let space = UInt8(ascii: " ")
    guard let first = cell.first, let last = cell.last else { return nil }
    if bytes[first] == space { return (first, "remove the space before the text") }
    if bytes[last] == space { return (last, "remove the space behind the text") }
    for index in cell {
      switch bytes[index] {
      case space where bytes[index + 1] == space:
        return (index, "leave one of the spaces")
      case UInt8(ascii: "|") where isList:
        let isSpaced =
          (index == first || bytes[index - 1] == space) && (index == last || bytes[index + 1] == space)
        if !isSpaced { return (index, "put a space on both sides of the bar") }
      case 0..<0x20, 0x7F:
        return (index, "remove the control character U+\(hexadecimal(UInt32(bytes[index])))")
      case 0xC0...:
        // Plain text is passed over fast; what is beyond ASCII is looked at as scalars.
        if let scalar = scalar(at: index, of: bytes), let what = invisible(scalar) { return (index, what) }
      default: break
      }
    }
    return nil
  }

  private static func scalar(at index: Int, of bytes: [UInt8]) -> Unicode.Scalar? {
    let length = bytes[index] >= 0xF0 ? 4 : bytes[index] >= 0xE0 ? 3 : 2
    return String(decoding: bytes[index..<min(bytes.count, index + length)], as: UTF8.self).unicodeScalars.first
  }

  private static func invisible(_ scalar: Unicode.Scalar) -> String? {
    if scalar.properties.isWhitespace { return "write a plain space for U+\(hexadecimal(scalar.value))" }
    switch scalar.properties.generalCategory {
    case .format, .control: return "remove the invisible character U+\(hexadecimal(scalar.value))"
    default: return nil
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension GlossaryColumn {
  /// Whether bars separate members in the cells of the column.
  var isList: Bool { self == .admitted || self == .deprecated || self == .lint }
}
