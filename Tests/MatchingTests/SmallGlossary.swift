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
  ///   - terms: `term/match`, where the match mode is `exact`, `folded` or `inflected`; the term is its own concept.
  ///   - words: rows of a lexicon with `;` between the cells.
  init(_ terms: [String], words: [String] = []) {
    let rows = terms.map { row in
      let parts = row.split(separator: "/").map(String.init)
      return [parts[0], parts[0], "full", "noun", "English", "", "", parts[1], ""]
    }
    var glossary = Glossary()
    let findings = GlossaryReader().read(Self.table([GlossaryReader.header] + rows), field: "test", into: &glossary)
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
      if token.kind != .punctuation {
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

  /// The matches as `term: kind`, with `<` before what is a part of a longer one.
  func found(in text: String) -> [String] {
    matches(in: text).map { "\($0.container == nil ? "" : "<")\(matcher.glossary[$0.term].text): \($0.kind.rawValue)" }
  }
}
