import TextModel

/// Shows an alignment to people, a link a line, cells separated by tabs.
///
/// | column | what |
/// | --- | --- |
/// | `unit` | the number of the link, which is the row of its unit |
/// | `source lines`, `target lines` | `3`, `3-5`, or `-` where there is no counterpart |
/// | `bead` | how many sentences stand for how many: `2-1` |
/// | `confidence` | 0.00 to 1.00 |
/// | `doubtful` | `doubtful` or nothing |
/// | `source`, `target` | how the texts begin |
public enum AlignmentTable {
  /// What is shown of a text, in Unicode scalars.
  private static let excerptLength = 60

  /// The table with its header, in UTF-8; nothing in it moves a terminal's cursor but tabs and line feeds.
  ///
  /// - Complexity: linear in the number of links, whatever the length of the sentences.
  public static func rendered(_ alignment: SentenceAlignment) -> [UInt8] {
    var lines = ["unit\tsource lines\ttarget lines\tbead\tconfidence\tdoubtful\tsource\ttarget"]
    for (index, link) in alignment.links.enumerated() {
      let cells = [
        String(index + 1),
        label(of: alignment.source.lines(of: link.source)), label(of: alignment.target.lines(of: link.target)),
        "\(link.source.count)-\(link.target.count)",
        hundredths(link.confidence), link.isDoubtful ? "doubtful" : "",
        alignment.source.excerpt(of: link.source, length: excerptLength),
        alignment.target.excerpt(of: link.target, length: excerptLength),
      ]
      lines.append(cells.joined(separator: "\t"))
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func label(of lines: ClosedRange<Int>?) -> String {
    guard let lines else { return "-" }
    return lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }

  private static func hundredths(_ share: Double) -> String {
    let count = Int((share * 100).rounded())
    return "\(count / 100).\(count / 10 % 10)\(count % 10)"
  }
}

extension SentenceAlignment.Side {
  /// How the sentences begin, on one line: spaces for white space, U+FFFD for what a terminal would act on.
  fileprivate func excerpt(of range: Range<Int>, length: Int) -> String {
    guard let first = sentences[range].first, let last = sentences[range].last else { return "" }
    // Four bytes a scalar are enough, so a long text is not read to its end.
    let end = min(last.range.upperBound, first.range.lowerBound + 4 * length + 4)
    let scalars = String(decoding: bytes[first.range.lowerBound..<end], as: UTF8.self).unicodeScalars
    var excerpt = String.UnicodeScalarView()
    for scalar in scalars.prefix(length) {
      let isControl = scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
      excerpt.append(scalar.properties.isWhitespace ? " " : isControl ? "\u{FFFD}" : scalar)
    }
    return String(excerpt) + (scalars.dropFirst(length).isEmpty ? "" : "…")
  }
}
