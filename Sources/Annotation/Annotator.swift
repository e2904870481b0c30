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
  /// Whether to keep what the matcher passes over.
  public let explains: Bool

  public init(lexicon: Lexicon, glossary: Glossary, keepsBoilerplate: Bool = false, explains: Bool = false) {
    self.init(
      lexicon: lexicon, matcher: TermMatcher(glossary), keepsBoilerplate: keepsBoilerplate, explains: explains)
  }

  /// - Parameter matcher: with the glossary already compiled.
  public init(lexicon: Lexicon, matcher: TermMatcher, keepsBoilerplate: Bool = false, explains: Bool = false) {
    analyzer = MorphologicalAnalyzer(lexicon: lexicon)
    self.matcher = matcher
    self.keepsBoilerplate = keepsBoilerplate
    self.explains = explains
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
    let sentences = SentenceSegmenter().sentences(of: tokens, in: source.bytes)
    for sentence in sentences {
      ReadingSelection.append(
        sentence, of: tokens, in: source.bytes, forms: forms, vocabulary: vocabulary, to: &words)
    }
    ReadingSelection.settleNames(in: &words, forms: forms, vocabulary: vocabulary)
    let matches = matcher.matches(in: sentences.map(\.tokens), of: input, explains: explains)
    AcronymReading.settle(matches.bindings, in: &words, vocabulary: &vocabulary)
    let annotated = sentences.enumerated().map { index, sentence in
      AnnotatedSentence(
        range: sentence.range, words: sentence.tokens, matches: matches.sentences[index],
        passedOver: explains ? matches.passedOver[index].sorted { $0.words.lowerBound < $1.words.lowerBound } : [])
    }
    return AnnotatedDocument(
      source: source, words: words, sentences: annotated, boilerplate: boilerplate, acronyms: matches.bindings,
      vocabulary: vocabulary, glossary: matcher.glossary)
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
