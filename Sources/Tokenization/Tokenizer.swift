public import TextModel

/// Cuts a text into tokens by its spelling alone; which clitics and affixes a word has is for morphology to say.
///
/// | text | tokens |
/// | --- | --- |
/// | `Rp2,5 triliun` | `Rp` `2,5` `triliun` |
/// | `5,1%` | `5,1` `%` |
/// | `2024-2029` | `2024` `-` `2029` |
/// | `34/PMK.011/2007` | one, a reference code |
/// | `S.H., M.Si.` | `S.H.` `,` `M.Si.` |
public struct Tokenizer: Sendable {
  /// The longest token in bytes; a longer run of letters is cut, so that hostile input stays cheap.
  public static let maximumTokenLength = 1024

  public init() {}

  /// The tokens of the whole text.
  ///
  /// - Complexity: linear in the text.
  public func tokens(in text: SourceText) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(text.bytes.count / 5)
    append(tokensIn: TextRange(0, text.bytes.count), of: text.bytes, to: &tokens)
    return tokens
  }

  /// Appends the tokens that start in `range`, which must begin and end on character boundaries outside words.
  public func append(tokensIn range: TextRange, of bytes: [UInt8], to tokens: inout [Token]) {
    let span = bytes.span.extracting(0..<range.upperBound)
    var offset = range.lowerBound
    while offset < span.count {
      let character = ClassifiedCharacter(at: offset, in: span)
      switch character.characterClass {
      case .space:
        offset += character.length
      case .lowercaseLetter, .uppercaseLetter, .uncased:
        offset = appendWord(from: offset, in: span, to: &tokens)
      case .digit:
        offset = appendNumber(from: offset, in: span, to: &tokens)
      case .punctuation:
        let end = endOfRepetition(of: character, from: offset, in: span)
        offset = append(.punctuation, offset..<end, in: span, to: &tokens)
      case .symbol:
        offset = appendSymbol(character, from: offset, in: span, to: &tokens)
      }
    }
  }

  // MARK: Words

  private func appendWord(from start: Int, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]) -> Int {
    if let end = WebAddress.endOfPrefixedAddress(from: start, in: bytes) {
      return append(.symbol, start..<end, in: bytes, to: &tokens)
    }
    var scan = WordScan(start: start)
    scan.advance(in: bytes)
    // Most words end at a space, and only `Rp2` is then more than one token.
    if scan.end < bytes.count, bytes[scan.end] == UInt8(ascii: " "), bytes[start] != UInt8(ascii: "R") {
      return append(scan, to: &tokens)
    }
    if let end = endOfRupiah(start..<scan.end, in: bytes) {
      // `Rp2,5` and `Rp. 2,5`: the amount is a token of its own.
      scan.end = end
    } else if scan.end < bytes.count, let next = ConnectedPart(of: scan, in: bytes) {
      switch next {
      case .address(let end): return append(.symbol, start..<end, in: bytes, to: &tokens)
      case .abbreviation(let end), .code(let end): return append(.word, start..<end, in: bytes, to: &tokens)
      }
    } else {
      scan.extend(in: bytes)
    }
    return append(scan, to: &tokens)
  }

  private func append(_ scan: WordScan, to tokens: inout [Token]) -> Int {
    let kind: Token.Kind = scan.hasLetter ? .word : .number
    tokens.append(
      Token(range: TextRange(scan.start, scan.end), kind: kind, letterCase: scan.letterCase, isASCII: scan.isASCII))
    return scan.end
  }

  /// Appends a token that was found as a whole, cut to the greatest length, and returns where it ends.
  private func append(
    _ kind: Token.Kind, _ range: Range<Int>, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]
  ) -> Int {
    var end = range.upperBound
    if range.count > Self.maximumTokenLength {
      end = range.lowerBound + Self.maximumTokenLength
      while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    var isASCII = true
    for offset in range.lowerBound..<end where bytes[offset] >= 0x80 { isASCII = false }
    let letterCase = kind == .word ? LetterCaseScan.letterCase(of: range.lowerBound..<end, in: bytes) : .none
    tokens.append(Token(range: TextRange(range.lowerBound, end), kind: kind, letterCase: letterCase, isASCII: isASCII))
    return end
  }

  /// The end of `Rp` or `Rp.` before an amount, if the letters are that.
  private func endOfRupiah(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Int? {
    guard bytes[range.lowerBound] == UInt8(ascii: "R"), range.count >= 2,
      bytes[range.lowerBound + 1] == UInt8(ascii: "p")
    else { return nil }
    let end = range.lowerBound + 2
    if range.count > 2 { return NumberSyntax.isDigit(bytes[end]) ? end : nil }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ".") else { return nil }
    let amount = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: " ") ? end + 2 : end + 1
    return amount < bytes.count && NumberSyntax.isDigit(bytes[amount]) ? end + 1 : end
  }

  // MARK: Numbers and symbols

  private func appendNumber(from start: Int, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]) -> Int {
    if let end = ReferenceCode.end(from: start, in: bytes) { return append(.word, start..<end, in: bytes, to: &tokens) }
    let end = bytes[start] < 0x80 ? NumberSyntax.end(of: start, in: bytes) : start
    if end < bytes.count, end - start < Self.maximumTokenLength {
      var scan = WordScan(start: start)
      scan.end = end
      scan.advance(in: bytes)
      if scan.end == end { scan.extendNumber(in: bytes) } else { scan.extend(in: bytes) }
      if scan.end > end { return append(scan, to: &tokens) }
    }
    return append(.number, start..<end, in: bytes, to: &tokens)
  }

  private func appendSymbol(
    _ character: ClassifiedCharacter, from start: Int, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]
  ) -> Int {
    let isHandleMark = character.scalar == 0x40 || character.scalar == 0x23
    if isHandleMark, let end = WebAddress.endOfHandle(from: start, in: bytes) {
      return append(.symbol, start..<end, in: bytes, to: &tokens)
    }
    var end = start + character.length
    if character.length >= 3 {
      // An emoji goes on with its modifiers, joiners and the parts that they join.
      while end < bytes.count, bytes[end] >= 0x80 {
        let next = ClassifiedCharacter(at: end, in: bytes)
        guard next.characterClass == .symbol, next.length >= 3 else { break }
        end += next.length
      }
    }
    return append(.symbol, start..<end, in: bytes, to: &tokens)
  }

  /// Dots, dashes and backticks that repeat are one mark: `...`, `--`, and two backticks as an opening quote.
  private func endOfRepetition(of character: ClassifiedCharacter, from start: Int, in bytes: borrowing Span<UInt8>)
    -> Int
  {
    guard character.length == 1 else { return start + character.length }
    let byte = bytes[start]
    let repeats =
      byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "_")
    var end = start + 1
    while repeats, end < bytes.count, bytes[end] == byte, end - start < Self.maximumTokenLength { end += 1 }
    return end
  }
}
