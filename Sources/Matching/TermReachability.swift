import TextModel
public import Terminology
import Tokenization

/// Finds the terms of a glossary that no text ever matches: the tokenizer never cuts a text so, or another row hides them.
///
/// | term | why it is never found |
/// | --- | --- |
/// | `(alm.)` | no term starts with a mark |
/// | `komisi` beside `Komisi` | the row that was read first wins |
public struct TermReachability: Sendable {
  public init() {}

  /// A problem for each such term; what repeats a row of its own field or concept is left to the check for duplicates.
  ///
  /// - Complexity: linear in the glossary.
  public func problems(in glossary: Glossary) -> [GlossaryProblem] {
    var problems: [GlossaryProblem] = []
    var distinct: [Glossary.TermID] = []
    let buffer = glossary.bytes + [UInt8](repeating: 0, count: FormTable.padding)
    var texts = FormTable(capacity: glossary.records.count)
    for id in glossary.ids {
      let (_, isNew) = texts.insert(glossary.records[Int(id)].text.indices, in: buffer.span)
      if isNew { distinct.append(id) }
      // The same term elsewhere is a rival, among which the text decides, or a duplicate, which has a check of its own.
    }
    var probe = Probe(glossary.filtered(to: distinct))
    for (index, id) in distinct.enumerated() {
      switch probe.result(of: Glossary.TermID(index)) {
      case .found: break
      case .hidden(let other): problems.append(problem(of: id, hiddenBy: distinct[Int(other)], in: glossary))
      case .notFound(let tokens):
        let message =
          "“\(glossary.text(of: .term, in: id))” is not found in a sentence that has it, whose words are \(tokens); a term starts with a word"
        problems.append(GlossaryProblem(.unreachable, of: id, in: .term, glossary, message))
      }
    }
    return problems
  }

  private func problem(
    of id: Glossary.TermID, hiddenBy other: Glossary.TermID, in glossary: Glossary
  ) -> GlossaryProblem {
    let message =
      "“\(glossary.text(of: .term, in: id))” is never found as \(glossary.concept(of: id)): \(glossary.concept(of: other)) in \(glossary.place(of: other)) comes first"
    return GlossaryProblem(.unreachable, of: id, in: .term, glossary, message)
  }

  /// Puts terms into a sentence and looks whether they are found there.
  private struct Probe {
    enum Result {
      case found
      case hidden(by: Glossary.TermID)
      case notFound(tokens: String)
    }

    private static let before = Array("Menurut dia, ".utf8)
    private static let behind = Array(" itu.".utf8)

    private let matcher: TermMatcher
    private var tokens: [Token] = []

    init(_ glossary: Glossary) {
      matcher = TermMatcher(glossary)
    }

    mutating func result(of id: Glossary.TermID) -> Result {
      let text = Array(matcher.glossary.text(of: .term, in: id).utf8)
      let bytes = Self.before + text + Self.behind
      let range = Self.before.count..<Self.before.count + text.count
      tokens.removeAll(keepingCapacity: true)
      Tokenizer().append(tokensIn: TextRange(0, bytes.count), of: bytes, to: &tokens)
      let input = input(bytes)
      var hiding: Glossary.TermID?
      for sentence in SentenceSegmenter().sentences(of: tokens, in: bytes) {
        for match in matcher.matches(in: sentence.tokens, of: input) {
          if match.term == id || match.rivals.contains(id) { return .found }
          let (first, last) = (tokens[match.words.lowerBound].range, tokens[match.words.upperBound - 1].range)
          if first.lowerBound == range.lowerBound, last.upperBound == range.upperBound { hiding = match.term }
        }
      }
      if let hiding { return .hidden(by: hiding) }
      let words = tokens.lazy.filter { range.overlaps($0.range.indices) }.prefix(20)
        .map { "“\(String(decoding: bytes[$0.range.indices], as: UTF8.self))”" }
      return .notFound(tokens: words.joined(separator: " "))
    }

    /// The words as annotation has them: marks stand for no word of the glossary.
    private func input(_ bytes: [UInt8]) -> TermMatcher.Input {
      var keys: [TermKey] = []
      let ranges = tokens.map { token in
        let start = Int32(keys.count)
        let isMark = token.kind == .punctuation || token.kind == .symbol && token.range.count == 1
        if !isMark {
          let form = CaseFolding.folded(String(decoding: bytes[token.range.indices], as: UTF8.self))
          keys += matcher.automaton.keys(of: form, analyses: [])
        }
        return start..<Int32(keys.count)
      }
      return TermMatcher.Input(tokens: tokens, bytes: bytes, keyRanges: ranges, keys: keys)
    }
  }
}
