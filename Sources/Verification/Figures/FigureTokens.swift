import Annotation
import Bitext
import TextModel
import Tokenization

/// The tokens of one side, with words that hold digits taken apart, and whether there can be a figure among them.
///
/// | word | tokens |
/// | --- | --- |
/// | `ke-79` | `ke` `-` `79` |
/// | `2.5bn`, `3pm` | `2.5` `bn`, `3` `pm` |
/// | `23/2006` | `23` `/` `2006` |
/// | `enam-negara` | `enam` `-` `negara` |
struct FigureTokens {
  private(set) var tokens: [FigureToken] = []
  private(set) var mayHoldFigures = false
  private let table: FigureWordTable
  /// Where the text that is looked at begins.
  private let start: Int

  /// The Indonesian side of a unit; its ranges are bytes of the document's text.
  init(indonesian unit: UnitContext) {
    table = .indonesian
    let document = unit.document
    guard let first = unit.words.first, let last = unit.words.last else {
      start = 0
      return
    }
    start = document.words[first].range.lowerBound
    let bytes = document.source.bytes
    let folded = CaseFolding.paddedLowercased(Array(bytes[start..<document.words[last].range.upperBound]))
    tokens.reserveCapacity(unit.words.count + 8)
    let span = folded.span
    for index in unit.words {
      let word = document.words[index]
      let indices = word.range.lowerBound - start..<word.range.upperBound - start
      switch word.token.kind {
      case .word:
        let isUpper = word.token.letterCase == .upper || indices.count == 1 && word.token.letterCase == .capitalized
        appendWord(
          indices, folded: span, isCapitalized: word.token.letterCase != .lower, isUpper: isUpper,
          isAtStart: !word.isCapitalizedInside)
      case .number: appendNumerals(indices, folded: span)
      case .punctuation, .symbol: appendMark(indices, folded: span)
      }
    }
  }

  init(_ english: EnglishText) {
    table = .english
    start = 0
    let folded = CaseFolding.paddedLowercased(english.bytes)
    tokens.reserveCapacity(english.tokens.count + 8)
    let span = folded.span
    for token in english.tokens {
      switch token.kind {
      case .word:
        appendWord(
          token.range.indices, folded: span, isCapitalized: token.letterCase != .lower,
          isUpper: token.letterCase == .upper, isAtStart: token.isAtStart)
      case .number: appendNumerals(token.range.indices, folded: span)
      case .mark, .possessive: appendMark(token.range.indices, folded: span)
      }
    }
  }

  private mutating func append(
    _ indices: Range<Int>, _ kind: FigureToken.Kind, _ word: FigureWord?, isCapitalized: Bool = false,
    isAtStart: Bool = false, folded: borrowing Span<UInt8>
  ) {
    tokens.append(
      FigureToken(
        range: TextRange(indices.lowerBound + start, indices.upperBound + start), kind: kind, word: word,
        isCapitalized: isCapitalized, isAtStart: isAtStart,
        isBehindSpace: indices.lowerBound == 0 || folded[indices.lowerBound - 1] <= 0x20))
  }

  private mutating func appendWord(
    _ indices: Range<Int>, folded: borrowing Span<UInt8>, isCapitalized: Bool, isUpper: Bool, isAtStart: Bool
  ) {
    var hasDigit = false
    var hyphen: Int?
    for index in indices {
      if Self.isDigit(folded[index]) {
        hasDigit = true
      } else if folded[index] == UInt8(ascii: "-"), hyphen == nil {
        hyphen = index
      }
    }
    let isJoined = hyphen.map { table.word(at: indices.lowerBound..<$0, in: folded) != nil } ?? false
    if hasDigit || isJoined { return appendParts(indices, folded: folded, isCapitalized: isCapitalized) }
    var word = table.word(at: indices, in: folded)
    if word == nil, folded[indices.upperBound - 1] == UInt8(ascii: "."), indices.count > 2 {
      word = table.word(at: indices.lowerBound..<indices.upperBound - 1, in: folded)
    }
    if word == nil, isUpper { word = RomanNumeral.value(at: indices, in: folded).map { .loose($0) } }
    if word?.opensFigure ?? false { mayHoldFigures = true }
    append(indices, .word, word, isCapitalized: isCapitalized, isAtStart: isAtStart, folded: folded)
  }

  /// Appends runs of letters, of digits with their separators, and the marks between them.
  private mutating func appendParts(_ indices: Range<Int>, folded: borrowing Span<UInt8>, isCapitalized: Bool) {
    var index = indices.lowerBound
    while index < indices.upperBound {
      var end = index + 1
      if Self.isDigit(folded[index]) {
        while end < indices.upperBound,
          Self.isDigit(folded[end])
            || Self.isSeparator(folded[end]) && end + 1 < indices.upperBound && Self.isDigit(folded[end + 1])
        {
          end += 1
        }
        appendNumerals(index..<end, folded: folded)
      } else if Self.isLetter(folded[index]) {
        while end < indices.upperBound, Self.isLetter(folded[end]) || folded[end] == UInt8(ascii: ".") { end += 1 }
        let word = table.word(at: index..<end, in: folded)
        if word?.opensFigure ?? false { mayHoldFigures = true }
        append(index..<end, .word, word, isCapitalized: isCapitalized, folded: folded)
      } else {
        append(index..<end, .mark(folded[index]), nil, folded: folded)
      }
      index = end
    }
  }

  /// `23/2006`, `2023/2024` and `1997/98` are two numbers, `16/8/2024` and `1/3` are one.
  private mutating func appendNumerals(_ indices: Range<Int>, folded: borrowing Span<UInt8>) {
    mayHoldFigures = true
    var slashes = 0
    var slash = indices.upperBound
    for index in indices where folded[index] == UInt8(ascii: "/") {
      slashes += 1
      slash = index
    }
    let parts = (before: indices.lowerBound..<slash, behind: min(slash + 1, indices.upperBound)..<indices.upperBound)
    guard slashes == 1, parts.before.count > 2 || parts.behind.count > 2 else {
      append(indices, .numeral, nil, folded: folded)
      return
    }
    append(parts.before, .numeral, nil, folded: folded)
    append(slash..<slash + 1, .mark(UInt8(ascii: "/")), nil, folded: folded)
    append(parts.behind, .numeral, nil, folded: folded)
  }

  private mutating func appendMark(_ indices: Range<Int>, folded: borrowing Span<UInt8>) {
    let first = folded[indices.lowerBound]
    let second = folded[indices.lowerBound + 1]
    var mark = indices.count == 1 ? first : 0
    var word: FigureWord?
    switch (first, second, indices.count) {
    case (UInt8(ascii: "%"), _, _): word = .percent
    case (UInt8(ascii: "$"), _, _), (0xC2, 0xA3, 2), (0xC2, 0xA5, 2), (0xE2, 0x82, 3): word = .currency
    case (0xE2, 0x80, 3) where 0x90...0x95 ~= folded[indices.lowerBound + 2], (0xE2, 0x88, 3): mark = UInt8(ascii: "-")
    default: break
    }
    append(indices, .mark(mark), word, folded: folded)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "a") < 26 || byte >= 0x80 }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
  }
}
