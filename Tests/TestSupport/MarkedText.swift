/// A text in which brackets mark what a test expects: `Dia ⟦membaca⟧ buku`.
public struct MarkedText: Sendable {
  /// The text without the marks.
  public let text: String
  /// The marked stretches as ranges of UTF-8 bytes of ``text``, in the order of their ends.
  public let ranges: [Range<Int>]

  /// - Precondition: the marks are paired.
  public init(_ marked: String) {
    var text: [UInt8] = []
    var open: [Int] = []
    var ranges: [Range<Int>] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(text.count)
      case "⟧":
        guard let start = open.popLast() else { preconditionFailure("a mark closes that was not opened: \(marked)") }
        ranges.append(start..<text.count)
      default: text += Array(String(scalar).utf8)
      }
    }
    precondition(open.isEmpty, "a mark is not closed: \(marked)")
    self.text = String(decoding: text, as: UTF8.self)
    self.ranges = ranges
  }

  /// The marked stretches themselves.
  public var strings: [String] {
    let bytes = Array(text.utf8)
    return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
