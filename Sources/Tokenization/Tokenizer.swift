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
      case .lowercaseLetter, .uppercaseLetter:
        offset = appendWord(from: offset, in: span, to: &tokens)
      case .digit:
        offset = appendNumber(from: offset, in: span, to: &tokens)
      case .punctuation:
        let end = endOfRepetition(of: character, from: offset, in: span)
        tokens.append(
          Token(range: TextRange(offset, end), kind: .punctuation, letterCase: .none, isASCII: character.length == 1))
        offset = end
      case .symbol:
        offset = appendSymbol(character, from: offset, in: span, to: &tokens)
      }
    }
  }

  // MARK: Words

  private func appendWord(from start: Int, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]) -> Int {
    if let end = WebAddress.endOfPrefixedAddress(from: start, in: bytes) {
      return appendAddress(start..<end, to: &tokens)
    }
    var scan = WordScan(start: start)
    scan.advance(in: bytes)
    if isCurrencyPrefix(start..<scan.end, in: bytes), scan.end < bytes.count {
      // `Rp2,5` and `Rp.2,5`: the amount is a token of its own.
      scan.end = start + 2
      if bytes[scan.end] == UInt8(ascii: "."), scan.end + 1 < bytes.count, NumberSyntax.isDigit(bytes[scan.end + 1]) {
        scan.end += 1
      }
      return append(scan, in: bytes, to: &tokens)
    }
    if scan.end < bytes.count, let next = ConnectedPart(of: scan, in: bytes) {
      switch next {
      case .address(let end): return appendAddress(start..<end, to: &tokens)
      case .abbreviation(let end), .code(let end): scan.end = end
      }
      scan.letterCase = LetterCaseScan.letterCase(of: start..<scan.end, in: bytes)
      return append(scan, in: bytes, to: &tokens)
    }
    scan.extend(in: bytes)
    return append(scan, in: bytes, to: &tokens)
  }

  private func append(_ scan: WordScan, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]) -> Int {
    tokens.append(
      Token(range: TextRange(scan.start, scan.end), kind: .word, letterCase: scan.letterCase, isASCII: scan.isASCII)
    )
    return scan.end
  }

  private func appendAddress(_ range: Range<Int>, to tokens: inout [Token]) -> Int {
    tokens.append(
      Token(range: TextRange(range.lowerBound, range.upperBound), kind: .symbol, letterCase: .none, isASCII: true))
    return range.upperBound
  }

  private func isCurrencyPrefix(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    let isRupiah =
      bytes[range.lowerBound] == UInt8(ascii: "R") && range.count >= 2
      && bytes[range.lowerBound + 1] == UInt8(ascii: "p")
    guard isRupiah else { return false }
    if range.count > 2 { return NumberSyntax.isDigit(bytes[range.lowerBound + 2]) }
    return range.upperBound < bytes.count && bytes[range.upperBound] == UInt8(ascii: ".")
  }

  // MARK: Numbers and symbols

  private func appendNumber(from start: Int, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]) -> Int {
    var end = bytes[start] < 0x80 ? NumberSyntax.end(of: start, in: bytes) : start
    if let codeEnd = ReferenceCode.end(from: start, in: bytes) {
      end = codeEnd
    } else if end < bytes.count {
      var scan = WordScan(start: start)
      scan.end = end
      scan.advance(in: bytes)
      if scan.end == end { scan.extendNumber(in: bytes) } else { scan.extend(in: bytes) }
      if scan.end > end {
        return append(scan, in: bytes, to: &tokens)
      }
    }
    tokens.append(Token(range: TextRange(start, end), kind: .number, letterCase: .none, isASCII: true))
    return end
  }

  private func appendSymbol(
    _ character: ClassifiedCharacter, from start: Int, in bytes: borrowing Span<UInt8>, to tokens: inout [Token]
  ) -> Int {
    let isHandleMark = character.scalar == 0x40 || character.scalar == 0x23
    if isHandleMark, let end = WebAddress.endOfHandle(from: start, in: bytes) {
      return appendAddress(start..<end, to: &tokens)
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
    tokens.append(Token(range: TextRange(start, end), kind: .symbol, letterCase: .none, isASCII: character.length == 1))
    return end
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
