import TextModel

/// Groups tokens into sentences as Indonesian newspapers print them.
///
/// | text | boundary |
/// | --- | --- |
/// | `… di Jakarta. Presiden …` | after the stop |
/// | `“Kami siap.” Ia menambahkan` | after the closing mark |
/// | `“Siapa dia?” tanya Budi` | none: small letter behind the mark |
/// | `Dr. H. Abdul`, `No. 5`, `Jl. Sudirman` | none: an abbreviation before its word |
/// | `dan lain-lain, dll. Pemerintah` | after an abbreviation that may close |
/// | a headline without stop | at the line's end |
/// | a line broken inside a sentence | none: the next line starts in lower case |
public struct SentenceSegmenter: Sendable {
  public init() {}

  /// The sentences of `tokens`, in order; every token belongs to exactly one.
  ///
  /// - Complexity: linear in the text.
  public func sentences(of tokens: [Token], in bytes: [UInt8]) -> [Sentence] {
    var sentences: [Sentence] = []
    var first = 0
    var brackets = OpenBracket()
    let span = bytes.span
    let tokenSpan = tokens.span
    for index in tokens.indices {
      brackets.advance(over: tokens[index], at: index, in: span)
      let isLast = index + 1 == tokens.count
      if isLast
        || isBoundary(after: index, of: tokenSpan, since: first, inBrackets: brackets.isOpen(at: index), in: span)
      {
        sentences.append(
          Sentence(
            range: TextRange(tokens[first].range.lowerBound, tokens[index].range.upperBound), tokens: first..<index + 1)
        )
        first = index + 1
        brackets = OpenBracket()
      }
    }
    return sentences
  }

  private func isBoundary(
    after index: Int, of tokens: borrowing Span<Token>, since first: Int, inBrackets: Bool,
    in bytes: borrowing Span<UInt8>
  ) -> Bool {
    let token = tokens[index]
    let next = tokens[index + 1]
    // Nine words of ten: a word without a stop and a space.
    let isPlain = token.kind == .word && bytes[token.range.upperBound - 1] != UInt8(ascii: ".")
    if isPlain, next.range.lowerBound == token.range.upperBound + 1, bytes[token.range.upperBound] == UInt8(ascii: " ")
    {
      return false
    }
    let gap = TokenGap(token.range.upperBound..<next.range.lowerBound, in: bytes)
    if gap == .paragraph { return true }
    if gap == .line { return !isContinuation(of: token, by: next, in: bytes) }
    if gap == .none { return isRunTogether(index, of: tokens, in: bytes) }
    guard !inBrackets, token.kind == .punctuation || token.kind == .word else { return false }
    guard let end = SentenceEnd(at: index, of: tokens, since: first, in: bytes) else { return false }
    // A mark that opens a quotation belongs to what follows, so look at the word behind it.
    let opener = startOfNext(after: index, of: tokens, in: bytes)
    switch opener?.letterCase {
    case .lower: return false
    case .some(.none) where opener?.kind == .punctuation:
      return end.kind == .mark && startsDialogue(index + 1, of: tokens, in: bytes)
    default: break
    }
    // `Pte. Ltd.` and `Tbk. (BBNI)` go on.
    if end.kind == .abbreviation, isOpening(next, in: bytes) || isAbbreviation(next, in: bytes) { return false }
    switch end.kind {
    case .mark: return !isListNumber(index, of: tokens, since: first, in: bytes) && hasWord(first..<index, of: tokens)
    case .abbreviation: return opener.map { $0.kind == .word && $0.letterCase != .none } ?? true
    case .initial, .title: return index > first && opener.map { SentenceOpeners.contains($0, in: bytes) } ?? false
    }
  }

  /// The token that decides how the next sentence starts: behind opening quotation marks and brackets.
  private func startOfNext(after index: Int, of tokens: borrowing Span<Token>, in bytes: borrowing Span<UInt8>)
    -> Token?
  {
    var next = index + 1
    while next < tokens.count, next < index + 4, tokens[next].kind == .punctuation, isOpening(tokens[next], in: bytes) {
      next += 1
    }
    return next < tokens.count ? tokens[next] : nil
  }

  private func isContinuation(of token: Token, by next: Token, in bytes: borrowing Span<UInt8>) -> Bool {
    if token.kind == .punctuation, Punctuation(token, in: bytes).isTerminal { return false }
    // `b.` numbers the item of a list.
    let isLetter = next.range.count == 1
    return next.letterCase == .lower && next.kind == .word && !isLetter
  }

  /// `1.`, `a.` or `II.` at the start of a line.
  private func isListNumber(
    _ index: Int, of tokens: borrowing Span<Token>, since first: Int, in bytes: borrowing Span<UInt8>
  ) -> Bool {
    guard index == first + 1, tokens[first].range.count <= 4 else { return false }
    if tokens[first].kind == .number { return tokens[first].range.count <= 2 }
    return tokens[first].range.count == 1 || tokens[first].range.indices.allSatisfy { "IVX".utf8.contains(bytes[$0]) }
  }

  private func hasWord(_ range: Range<Int>, of tokens: borrowing Span<Token>) -> Bool {
    for index in range where tokens[index].kind != .punctuation { return true }
    return false
  }

  /// A stop without a space behind it, between a small letter and a capital: `selesai.Ia`.
  private func isRunTogether(_ index: Int, of tokens: borrowing Span<Token>, in bytes: borrowing Span<UInt8>) -> Bool {
    guard index > 0, tokens[index].kind == .punctuation, Punctuation(tokens[index], in: bytes).isTerminal else {
      return false
    }
    let (before, behind) = (tokens[index - 1], tokens[index + 1])
    return before.kind == .word && before.letterCase == .lower && before.range.count > 1 && behind.kind == .word
      && behind.letterCase == .capitalized && behind.range.count > 1
  }

  private func isAbbreviation(_ token: Token, in bytes: borrowing Span<UInt8>) -> Bool {
    token.kind == .word && bytes[token.range.upperBound - 1] == UInt8(ascii: ".")
  }

  /// A dash, and then no small letter: a line of dialogue or a list.
  private func startsDialogue(_ index: Int, of tokens: borrowing Span<Token>, in bytes: borrowing Span<UInt8>) -> Bool {
    let isDash =
      bytes[tokens[index].range.lowerBound] == UInt8(ascii: "-") || Punctuation(tokens[index], in: bytes) == .dash
    return isDash && index + 1 < tokens.count && tokens[index + 1].letterCase != .lower
  }

  private func isOpening(_ token: Token, in bytes: borrowing Span<UInt8>) -> Bool {
    let mark = Punctuation(token, in: bytes)
    return mark.isQuote || mark == .openBracket
  }
}

/// A bracket that was opened and not closed: a stop inside it ends no sentence.
private struct OpenBracket {
  /// Behind so many tokens the closing bracket has been forgotten.
  private static let reach = 40

  private var opened: Int?

  mutating func advance(over token: Token, at index: Int, in bytes: borrowing Span<UInt8>) {
    guard token.kind == .punctuation else { return }
    switch Punctuation(token, in: bytes) {
    case .openBracket: opened = index
    case .closeBracket: opened = nil
    default: break
    }
  }

  func isOpen(at index: Int) -> Bool { opened.map { index - $0 < Self.reach } ?? false }
}

/// A place where a sentence may end, and what makes it one.
private struct SentenceEnd {
  enum Kind {
    case mark, abbreviation, initial
    /// An abbreviation before its word that is also an acronym: `mengirim CV.`
    case title
  }
  let kind: Kind
  /// Whether a quotation mark or bracket closes behind the stop.
  let closesQuotation: Bool

  init?(at index: Int, of tokens: borrowing Span<Token>, since first: Int, in bytes: borrowing Span<UInt8>) {
    var last = index
    while last > first, last > index - 3, tokens[last].kind == .punctuation {
      let mark = Punctuation(tokens[last], in: bytes)
      guard mark.isQuote || mark == .closeBracket else { break }
      last -= 1
    }
    closesQuotation = last < index
    let token = tokens[last]
    // A mark behind a space opens; it closes nothing.
    if closesQuotation, tokens[last].range.upperBound != tokens[last + 1].range.lowerBound { return nil }
    if token.kind == .punctuation {
      guard Punctuation(token, in: bytes).isTerminal else { return nil }
      kind = .mark
      return
    }
    guard token.kind == .word, token.range.count > 1, bytes[token.range.upperBound - 1] == UInt8(ascii: ".") else {
      return nil
    }
    let letters = token.range.indices.dropLast().map { bytes[$0] &- 0x41 < 26 ? bytes[$0] | 0x20 : bytes[$0] }
    if letters.count == 1 {
      kind = .initial
    } else if letters.contains(UInt8(ascii: ".")) {
      // `D.W.` and `R.M.` are the initials of a name.
      let isInitials =
        letters.indices.allSatisfy { $0 % 2 == 1 || letters[$0] != UInt8(ascii: ".") } && letters.count % 2 == 1
      // A degree stands behind a comma: `Budi, S.H.`, but `M.H. Thamrin`.
      let isDegree =
        Abbreviation.isDegree(letters) && last > first && Punctuation(tokens[last - 1], in: bytes) == .comma
      kind = isInitials && !isDegree ? .initial : .abbreviation
    } else {
      switch Abbreviation.position(of: letters) {
      case .anywhere: kind = .abbreviation
      case .beforeItsWord where token.letterCase == .upper: kind = .title
      default: return nil
      }
    }
  }
}

/// The kinds of marks that segmentation looks at.
private enum Punctuation: Equatable {
  case terminal, straightQuote, openQuote, closeQuote, openBracket, closeBracket, dash, comma, other

  init(_ token: Token, in bytes: borrowing Span<UInt8>) {
    let scalar = ClassifiedCharacter(at: token.range.lowerBound, in: bytes).scalar
    switch scalar {
    case 0x2E, 0x21, 0x3F, 0x2026: self = .terminal
    case 0x22, 0x27: self = .straightQuote
    case 0x201C, 0x2018, 0xAB, 0x60: self = .openQuote
    case 0x201D, 0x2019, 0xBB: self = .closeQuote
    case 0x28, 0x5B: self = .openBracket
    case 0x29, 0x5D: self = .closeBracket
    case 0x2013, 0x2014: self = .dash
    case 0x2C: self = .comma
    default: self = .other
    }
  }

  var isTerminal: Bool { self == .terminal }
  var isQuote: Bool { self == .straightQuote || self == .openQuote || self == .closeQuote }
}

/// Words that open a sentence but never continue a name after an initial.
private enum SentenceOpeners {
  static func contains(_ token: Token, in bytes: borrowing Span<UInt8>) -> Bool {
    guard token.kind == .word, token.letterCase == .capitalized, token.range.count <= 12 else { return false }
    return words.contains(token.range.indices.map { bytes[$0] | 0x20 })
  }

  private static let words = Set(
    """
    ia dia mereka kami kita saya ini itu hal namun tetapi tapi sementara selain menurut dalam pada di ke dari untuk dengan \
    sebelumnya kemudian lalu setelah sejak saat ketika karena jika kalau oleh para seorang adapun akan sebab meski meskipun \
    walaupun bahkan tak tidak juga hingga sampai yang
    """.split(separator: " ").map { Array($0.utf8) }
  )
}
