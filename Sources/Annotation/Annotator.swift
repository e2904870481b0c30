public import Matching
public import Morphology
public import TextModel
public import Terminology
import Tokenization

/// Annotates texts: tokens, sentences, readings, terms. The one place where the parts are put together.
public struct Annotator: Sendable {
  public let analyzer: MorphologicalAnalyzer
  public let matcher: TermMatcher
  /// Whether boilerplate lines are annotated like the rest.
  public let keepsBoilerplate: Bool

  public init(lexicon: Lexicon, glossary: Glossary, keepsBoilerplate: Bool = false) {
    analyzer = MorphologicalAnalyzer(lexicon: lexicon)
    matcher = TermMatcher(glossary)
    self.keepsBoilerplate = keepsBoilerplate
  }

  /// The annotated text.
  ///
  /// - Parameter vocabulary: the forms met so far; hand the same one to every call that one thread makes.
  /// - Complexity: linear in the text, and in the analyses of the forms that are new.
  public func document(for source: SourceText, vocabulary: inout Vocabulary) -> AnnotatedDocument {
    if vocabulary.forms.count >= Vocabulary.maximumFormCount { vocabulary = Vocabulary() }
    let boilerplate = Boilerplate.lines(in: source)
    let tokens = tokens(of: source, without: keepsBoilerplate ? [] : boilerplate)
    let folded = CaseFolding.paddedLowercased(source.bytes)
    var forms: [Int32] = []
    var keyRanges: [Range<Int32>] = []
    forms.reserveCapacity(tokens.count)
    keyRanges.reserveCapacity(tokens.count)
    for token in tokens {
      guard !Vocabulary.isMark(token) else {
        forms.append(-1)
        keyRanges.append(0..<0)
        continue
      }
      let form = vocabulary.form(
        of: token, in: source.bytes, folded: folded.span, analyzer: analyzer, automaton: matcher.automaton)
      forms.append(form)
      keyRanges.append(vocabulary.keyRange(of: form))
    }
    let input = TermMatcher.Input(tokens: tokens, bytes: source.bytes, keyRanges: keyRanges, keys: vocabulary.keys)
    var words: [AnnotatedWord] = []
    words.reserveCapacity(tokens.count)
    let sentences = SentenceSegmenter().sentences(of: tokens, in: source.bytes).map { sentence in
      ReadingSelection.append(
        sentence, of: tokens, in: source.bytes, forms: forms, vocabulary: vocabulary, to: &words)
      return AnnotatedSentence(
        range: sentence.range, words: sentence.tokens, matches: matcher.matches(in: sentence.tokens, of: input))
    }
    return AnnotatedDocument(
      source: source, words: words, sentences: sentences, boilerplate: boilerplate, vocabulary: vocabulary,
      glossary: matcher.glossary)
  }

  private func tokens(of source: SourceText, without boilerplate: [TextRange]) -> [Token] {
    let tokenizer = Tokenizer()
    if boilerplate.isEmpty { return tokenizer.tokens(in: source) }
    var tokens: [Token] = []
    var start = 0
    for line in boilerplate {
      tokenizer.append(tokensIn: TextRange(start, line.lowerBound), of: source.bytes, to: &tokens)
      start = line.upperBound
    }
    tokenizer.append(tokensIn: TextRange(start, source.bytes.count), of: source.bytes, to: &tokens)
    return tokens
  }
}
