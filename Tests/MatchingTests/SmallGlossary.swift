import Matching
import Morphology
import Terminology
import TextModel
import Tokenization

/// A glossary of the rows of a test, and matching with it by spelling alone or with a lexicon.
struct SmallGlossary {
  let matcher: TermMatcher
  let analyzer: MorphologicalAnalyzer

  /// - Parameters:
  ///   - terms: `term/match`, where the match mode is `exact`, `folded` or `inflected`, also with ` yang`; the term is its
  ///     own concept. A concept and a subject field may follow: `PMK/exact/disease/health`.
  ///   - words: rows of a lexicon with `;` between the cells.
  ///   - own: terms of a glossary that wins over `terms`.
  init(_ terms: [String], own: [String] = [], words: [String] = []) {
    var glossary = Glossary()
    var findings: [Finding] = []
    for (precedence, rows) in [own, terms].enumerated() {
      for row in rows {
        let parts = row.split(separator: "/").map(String.init)
        let cells = [parts.count > 2 ? parts[2] : parts[0], parts[0], "full", "noun", "English", "", "", parts[1], ""]
        findings += GlossaryReader().read(
          Self.table([GlossaryReader.header, cells]), field: parts.count > 3 ? parts[3] : "test",
          precedence: precedence,
          into: &glossary)
      }
    }
    var lexicon = LexiconBuilder(capacity: 16)
    let lexemes = words.map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) }
    let more = LexiconReader().read(Self.table([LexiconReader.header] + lexemes), into: &lexicon)
    precondition(findings.isEmpty && more.isEmpty, "the test's data are wrong: \(findings) \(more)")
    matcher = TermMatcher(glossary)
    analyzer = MorphologicalAnalyzer(lexicon: Lexicon(lexicon))
  }

  private static func table(_ rows: [[String]]) -> DelimitedText {
    DelimitedText(Array(rows.map { $0.joined(separator: "\t") }.joined(separator: "\n").utf8), path: "test.tsv")
  }

  /// The text as the matcher takes it, the whole of it one sentence; punctuation stands for no term.
  func input(_ text: String) -> TermMatcher.Input {
    let source = SourceText(text, id: "test")
    let tokens = Tokenizer().tokens(in: source)
    var keys: [TermKey] = []
    let ranges = tokens.map { token in
      let start = Int32(keys.count)
      if token.kind == .word || token.kind == .number {
        let form = CaseFolding.folded(source.string(in: token.range))
        keys += matcher.automaton.keys(of: form, analyses: analyzer.analyses(ofFolded: form))
      }
      return start..<Int32(keys.count)
    }
    return TermMatcher.Input(tokens: tokens, bytes: source.bytes, keyRanges: ranges, keys: keys)
  }

  func matches(in text: String) -> [TermMatch] {
    let input = input(text)
    return matcher.matches(in: input.tokens.indices, of: input)
  }

  /// The concepts found in sentences that bars part, as `form: concept kind`, with `?` where rivals are left.
  func concepts(in text: String, explains: Bool = false) -> (found: [String], matches: DocumentMatches) {
    let input = input(text)
    var sentences: [Range<Int>] = []
    var start = 0
    for index in input.tokens.indices where input.bytes[input.tokens[index].range.lowerBound] == UInt8(ascii: "|") {
      sentences.append(start..<index)
      start = index + 1
    }
    sentences.append(start..<input.tokens.count)
    let matches = matcher.matches(in: sentences, of: input, explains: explains)
    let found = matches.sentences.joined().map { match in
      let range = TextRange(
        input.tokens[match.words.lowerBound].range.lowerBound,
        input.tokens[match.words.upperBound - 1].range.upperBound)
      let form = String(decoding: input.bytes[range.indices], as: UTF8.self)
      return
        "\(form): \(matcher.glossary.concept(of: match.term))\(match.rivals.isEmpty ? "" : "?") \(match.kind.rawValue)"
    }
    return (found, matches)
  }

  /// The matches as `term: kind`, with `<` before what is a part of a longer one.
  func found(in text: String) -> [String] {
    matches(in: text).map { "\($0.container == nil ? "" : "<")\(matcher.glossary[$0.term].text): \($0.kind.rawValue)" }
  }
}
