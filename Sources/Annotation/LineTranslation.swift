public import TextModel

/// An English translation that has a line for each line of the Indonesian text.
///
/// | Indonesian | English | |
/// | --- | --- | --- |
/// | a line of text | a line of text | stands beneath the last sentence that begins on the line |
/// | a line of text | an empty line | not translated yet |
/// | an empty line | a line of text | a ``Finding``: the files are not aligned |
/// | 21 lines | 20 lines | a ``Finding``: a line is missing, nobody knows which |
public struct LineTranslation: Sendable {
  private let lines: [Substring]
  private let path: String

  public init(_ text: SourceText) {
    path = text.id
    lines = Self.lines(of: text)
  }

  /// Sets the translation beneath the sentences of the document, or leaves it as it is and says where the two do not fit.
  public func apply(to document: inout AnnotatedDocument) -> [Finding] {
    let source = Self.lines(of: document.source)
    let findings = findings(against: source, of: document.source.id)
    guard findings.isEmpty else { return findings }
    let index = LineIndex(document.source.bytes)
    let starts = document.sentences.map { index.position(of: $0.range.lowerBound).line - 1 }
    var first = 0
    for (sentence, line) in starts.enumerated() {
      let next = sentence + 1 < starts.count ? starts[sentence + 1] : lines.count
      if next == line { continue }
      // A sentence may go on over several lines.
      let text = lines[min(line, lines.count)..<min(next, lines.count)].filter { !$0.isEmpty }.joined(separator: " ")
      if !text.isEmpty {
        document.sentences[sentence].translation = text
        for index in first..<sentence { document.sentences[index].sharesTranslation = true }
      }
      first = sentence + 1
    }
    return []
  }

  private func findings(against source: [Substring], of id: String) -> [Finding] {
    var findings: [Finding] = []
    for (number, line) in lines.enumerated() where !line.isEmpty {
      if number < source.count, source[number].isEmpty {
        findings.append(finding(line: number + 1, "found text where line \(number + 1) of \(id) is empty"))
        break
      }
    }
    if lines.count != source.count {
      let line = min(lines.count, source.count) + 1
      findings.append(finding(line: line, "found \(lines.count) lines, expected the \(source.count) of \(id)"))
    }
    return findings
  }

  private func finding(line: Int, _ message: String) -> Finding {
    Finding(
      .error, path: path, position: TextPosition(line: line, column: 1),
      message: message + "; give each line its translation, or an empty line where there is none")
  }

  /// The lines without the white space around them and without empty ones at the end.
  private static func lines(of text: SourceText) -> [Substring] {
    var lines = text.string.split(
      omittingEmptySubsequences: false, whereSeparator: { ["\n", "\r\n", "\r"].contains($0) }
    ).map { line in
      line.lastIndex { !$0.isWhitespace }.map { line[...$0].drop(while: \.isWhitespace) } ?? ""
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
