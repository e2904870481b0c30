public import Tokenization
import TextModel

/// Groups the tokens of an English text into sentences as newspapers print them.
///
/// | text | boundary |
/// | --- | --- |
/// | `… in Jakarta. The president …` | after the stop |
/// | `“We are ready.” He added` | after the closing mark |
/// | `“Who is he?” she asked` | none: small letter behind the mark |
/// | `Mr. Budi`, `No. 5`, `Jan. 16`, `the U.S. Senate` | none: an abbreviation before its word |
/// | `in the U.S. The president` | before a word that opens sentences and continues no name |
/// | a headline without stop | at the line's end |
/// | a line broken inside a sentence | none: the next line starts in lower case, or this one ends in a comma, an article … |
public struct EnglishSentenceSegmenter: Sendable {
  public init() {}

  /// The sentences of the text, in order; every token belongs to exactly one.
  ///
  /// - Complexity: linear in the text.
  public func sentences(of text: EnglishText) -> [Sentence] {
    var sentences: [Sentence] = []
    var first = 0
    var bracket: Int?
    let (tokens, bytes) = (text.tokens.span, text.bytes.span)
    for index in text.tokens.indices {
      switch EnglishMark(tokens[index], in: bytes) {
      case .openBracket: bracket = index
      case .closeBracket: bracket = nil
      default: break
      }
      let isInBrackets = bracket.map { index - $0 < Self.bracketReach } ?? false
      let isLast = index + 1 == tokens.count
      if isLast || isBoundary(after: index, of: tokens, since: first, isInBrackets: isInBrackets, in: bytes) {
        let range = TextRange(tokens[first].range.lowerBound, tokens[index].range.upperBound)
        sentences.append(Sentence(range: range, tokens: first..<index + 1))
        first = index + 1
        bracket = nil
      }
    }
    return sentences
  }

  /// Behind so many tokens a closing bracket is no longer waited for.
  private static let bracketReach = 40

  private func isBoundary(
    after index: Int, of tokens: borrowing Span<EnglishToken>, since first: Int, isInBrackets: Bool,
    in bytes: borrowing Span<UInt8>
  ) -> Bool {
    let (token, next) = (tokens[index], tokens[index + 1])
    // Nine words of ten: a word without a stop and a space.
    let isPlain = token.kind == .word && bytes[token.range.upperBound - 1] != UInt8(ascii: ".")
    if isPlain, next.range.lowerBound == token.range.upperBound + 1, bytes[token.range.upperBound] == UInt8(ascii: " ")
    {
      return false
    }
    let end = SentenceEnd(at: index, of: tokens, since: first, in: bytes)
    switch TokenGap(token.range.upperBound..<next.range.lowerBound, in: bytes) {
    case .paragraph: return true
    case .line: return !isContinued(token, end, by: next, in: bytes)
    case .none: return isRunTogether(index, of: tokens, in: bytes)
    case .space:
      guard !isInBrackets, let end, hasWord(first..<index, of: tokens),
        !isListNumber(index, of: tokens, since: first, in: bytes)
      else { return false }
      return end.isBoundary(before: opener(behind: index, of: tokens, in: bytes), in: bytes)
    }
  }

  /// Whether the sentence goes on in the next line.
  private func isContinued(
    _ token: EnglishToken, _ end: SentenceEnd?, by next: EnglishToken, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    switch end {
    case .mark: return false
    case .title: return true
    case .number: return next.kind == .number
    case .abbreviation, nil:
      if EnglishMark(token, in: bytes) == .comma || Self.unfinished.contains(lowercased(token, in: bytes)) {
        return true
      }
      // `b.` numbers the item of a list.
      return next.kind == .word && next.letterCase == .lower && next.range.count > 1
    }
  }

  /// Words that no headline ends in.
  private static let unfinished = Set(
    "the a an of and or with for by from at to as that which who".split(separator: " ").map { Array($0.utf8) })

  /// The token that shows how the next sentence would start: behind opening quotation marks, brackets and dashes.
  private func opener(
    behind index: Int, of tokens: borrowing Span<EnglishToken>, in bytes: borrowing Span<UInt8>
  ) -> EnglishToken {
    var next = index + 1
    while next + 1 < tokens.count, next < index + 4, EnglishMark(tokens[next], in: bytes).mayOpenSentence { next += 1 }
    return tokens[next]
  }

  /// `1.`, `a.` or `II.` at the start of a sentence.
  private func isListNumber(
    _ index: Int, of tokens: borrowing Span<EnglishToken>, since first: Int, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    guard index == first + 1, tokens[first].range.count <= 4 else { return false }
    if tokens[first].kind == .number { return tokens[first].range.count <= 2 }
    return tokens[first].range.count == 1 || tokens[first].range.indices.allSatisfy { "IVX".utf8.contains(bytes[$0]) }
  }

  private func hasWord(_ range: Range<Int>, of tokens: borrowing Span<EnglishToken>) -> Bool {
    for index in range where tokens[index].kind != .mark { return true }
    return false
  }

  /// A stop without a space behind it, between a small letter and a capital: `finished.He`.
  private func isRunTogether(
    _ index: Int, of tokens: borrowing Span<EnglishToken>, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    guard index > 0, EnglishMark(tokens[index], in: bytes) == .terminal else { return false }
    let (before, behind) = (tokens[index - 1], tokens[index + 1])
    return before.kind == .word && before.letterCase == .lower && before.range.count > 1 && behind.kind == .word
      && behind.letterCase == .capitalized && behind.range.count > 1
  }
}

/// A place where a sentence may end, by what makes it one.
private enum SentenceEnd {
  /// A stop that is nothing else, a question mark, an ellipsis.
  case mark
  /// An abbreviation that may close a sentence, an initial, a chain of letters.
  case abbreviation
  /// An abbreviation that is one before a number only.
  case number
  /// An abbreviation that never ends a sentence.
  case title

  /// - Parameter first: the first token of the sentence.
  init?(
    at index: Int, of tokens: borrowing Span<EnglishToken>, since first: Int, in bytes: borrowing Span<UInt8>
  ) {
    var last = index
    while last > first, last > index - 3, EnglishMark(tokens[last], in: bytes).mayCloseSentence {
      // A mark behind a space opens; it closes nothing.
      guard tokens[last].range.lowerBound == tokens[last - 1].range.upperBound else { return nil }
      last -= 1
    }
    let token = tokens[last]
    if token.kind == .word {
      guard bytes[token.range.upperBound - 1] == UInt8(ascii: ".") else { return nil }
      let letters = lowercased(token, in: bytes)
      self = letters == Array("e.g.".utf8) || letters == Array("i.e.".utf8) ? .title : .abbreviation
      return
    }
    guard EnglishMark(token, in: bytes) == .terminal else { return nil }
    guard last > first, bytes[token.range.lowerBound] == UInt8(ascii: "."), tokens[last - 1].kind == .word,
      tokens[last - 1].range.upperBound == token.range.lowerBound
    else {
      self = .mark
      return
    }
    let letters = lowercased(tokens[last - 1], in: bytes)
    switch EnglishAbbreviation.position(of: letters) {
    case .beforeItsWord: self = .title
    case .beforeNumber: self = .number
    case .anywhere: self = .abbreviation
    case nil: self = letters.count == 1 ? .abbreviation : .mark
    }
  }

  func isBoundary(before next: EnglishToken, in bytes: borrowing Span<UInt8>) -> Bool {
    if next.letterCase == .lower { return false }
    switch self {
    case .mark: return next.kind != .mark || EnglishMark(next, in: bytes) == .sign
    case .number: return next.kind == .word
    case .abbreviation: return next.kind == .word && EnglishAbbreviation.isSentenceOpener(lowercased(next, in: bytes))
    case .title: return false
    }
  }
}

private func lowercased(_ token: EnglishToken, in bytes: borrowing Span<UInt8>) -> [UInt8] {
  token.range.indices.map { bytes[$0] &- 0x41 < 26 ? bytes[$0] | 0x20 : bytes[$0] }
}

/// The kinds of marks that segmentation looks at.
private enum EnglishMark: Equatable {
  case terminal, straightQuote, openQuote, closeQuote, openBracket, closeBracket, dash, comma
  /// Currencies, bullets and the like.
  case sign
  case noMark

  init(_ token: EnglishToken, in bytes: borrowing Span<UInt8>) {
    guard token.kind == .mark else {
      self = .noMark
      return
    }
    var scalar: UInt32 = 0
    for index in token.range.indices { scalar = scalar << 8 | UInt32(bytes[index]) }
    self = Self.table[scalar] ?? .sign
  }

  var mayOpenSentence: Bool {
    [.straightQuote, .openQuote, .openBracket, .dash].contains(self)
  }

  var mayCloseSentence: Bool { [.straightQuote, .closeQuote, .closeBracket].contains(self) }

  /// By the bytes of the mark.
  private static let table: [UInt32: EnglishMark] = {
    let rows: [(EnglishMark, String)] = [
      (.terminal, ".!?…"), (.straightQuote, "\"'"), (.openQuote, "“‘«`"), (.closeQuote, "”’»"), (.openBracket, "(["),
      (.closeBracket, ")]"), (.dash, "-–—"), (.comma, ",;:"),
    ]
    var table: [UInt32: EnglishMark] = [:]
    for (kind, marks) in rows {
      for mark in marks.unicodeScalars { table[String(mark).utf8.reduce(0) { $0 << 8 | UInt32($1) }] = kind }
    }
    return table
  }()
}
