import TextModel
import Tokenization

/// Takes English text apart into words, numbers and marks.
///
/// | text | tokens |
/// | --- | --- |
/// | `vice-president’s` | `vice` `-` `president` `’s` |
/// | `US$1,234.56` | `US` `$` `1,234.56` |
/// | `U.S.` | `U.S.` |
/// | `didn't` | `didn't` |
/// | `Rp2,500`, `2.5bn` | `Rp2,500`, `2.5bn` |
enum EnglishTokenizer {
  static func tokens(in bytes: [UInt8]) -> [EnglishToken] {
    var tokens: [EnglishToken] = []
    tokens.reserveCapacity(bytes.count / 5 + 1)
    let span = bytes.span
    var index = 0
    var isAtStart = true
    while index < bytes.count {
      let kind = ByteKind(of: span[index])
      switch kind {
      case .space: index += 1
      case .letter,
        .other where isLetter(at: index, in: span):
        let end = wordEnd(from: index, in: span)
        append(index..<end, of: span, isAtStart: isAtStart, to: &tokens)
        isAtStart = false
        index = end
      case .digit:
        let end = numberEnd(from: index, in: span)
        let isWord = end < bytes.count && ByteKind(of: span[end]) == .letter && !isOrdinal(at: end, in: span)
        if isWord {
          let end = wordEnd(from: end, in: span)
          append(index..<end, of: span, isAtStart: isAtStart, to: &tokens)
          index = end
        } else {
          tokens.append(
            EnglishToken(range: TextRange(index, end), kind: .number, letterCase: .none, isAtStart: isAtStart))
          index = end
        }
        isAtStart = false
      case .mark, .other:
        let length = scalarLength(span[index])
        if let end = possessiveEnd(from: index, length: length, in: span, behind: tokens.last) {
          tokens.append(
            EnglishToken(range: TextRange(index, end), kind: .possessive, letterCase: .none, isAtStart: false))
          index = end
        } else {
          if isOpening(at: index, length: length, in: span) { isAtStart = true }
          tokens.append(
            EnglishToken(
              range: TextRange(index, min(index + length, bytes.count)), kind: .mark, letterCase: .none,
              isAtStart: isAtStart))
          index = min(index + length, bytes.count)
        }
      }
    }
    return tokens
  }

  private enum ByteKind {
    case space, letter, digit, mark, other

    @inline(__always)
    init(of byte: UInt8) {
      if (byte | 0x20) &- UInt8(ascii: "a") < 26 {
        self = .letter
      } else if byte &- UInt8(ascii: "0") < 10 {
        self = .digit
      } else if byte >= 0x80 {
        self = .other
      } else {
        self = byte <= 0x20 ? .space : .mark
      }
    }
  }

  private static func scalarLength(_ first: UInt8) -> Int { first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

  /// Whether a letter beyond ASCII stands here: everything but punctuation (U+2000–U+2BFF), signs and spaces of Latin-1.
  private static func isLetter(at index: Int, in span: borrowing Span<UInt8>) -> Bool {
    let first = span[index]
    if first < 0xC2 || first == 0xE2 || first == 0xEF { return false }
    if first == 0xC2 { return index + 1 < span.count && [0xAA, 0xB5, 0xBA].contains(span[index + 1]) }
    if first == 0xC3 { return index + 1 < span.count && span[index + 1] != 0x97 && span[index + 1] != 0xB7 }
    return first < 0xF0
  }

  /// Letters, digits, apostrophes between letters (*didn't*) and stops between single letters (*U.S.*).
  private static func wordEnd(from start: Int, in span: borrowing Span<UInt8>) -> Int {
    var index = start
    var isInitials = true
    var lettersSinceStop = 0
    while index < span.count {
      let kind = ByteKind(of: span[index])
      if kind == .letter || kind == .digit {
        lettersSinceStop += 1
        if lettersSinceStop > 1 { isInitials = false }
        index += 1
      } else if kind == .other, isLetter(at: index, in: span) {
        isInitials = false
        index += scalarLength(span[index])
      } else if isDecimalMark(at: index, from: start, in: span) {
        index += 1
      } else if isInitials, span[index] == UInt8(ascii: "."), lettersSinceStop == 1,
        index - start > 1
          || index + 1 < span.count && ByteKind(of: span[index + 1]) == .letter
            && (index + 2 >= span.count || ByteKind(of: span[index + 2]) != .letter)
      {
        lettersSinceStop = 0
        index += 1
      } else if let length = apostropheLength(at: index, in: span), index + length < span.count,
        ByteKind(of: span[index + length]) == .letter, !isPossessive(at: index + length, in: span)
      {
        isInitials = false
        index += length
      } else {
        break
      }
    }
    return min(index, span.count)
  }

  /// The mark of *Rp2,500* and *M6.7*.
  private static func isDecimalMark(at index: Int, from start: Int, in span: borrowing Span<UInt8>) -> Bool {
    guard span[index] == UInt8(ascii: ".") || span[index] == UInt8(ascii: ","), index > start, index + 1 < span.count
    else { return false }
    return ByteKind(of: span[index - 1]) == .digit && ByteKind(of: span[index + 1]) == .digit
  }

  private static func numberEnd(from start: Int, in span: borrowing Span<UInt8>) -> Int {
    var index = start
    while index < span.count {
      if ByteKind(of: span[index]) == .digit {
        index += 1
      } else if [UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/")].contains(span[index]),
        index + 1 < span.count, ByteKind(of: span[index + 1]) == .digit
      {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// *79th*, *1st*: the number ends before the letters.
  private static func isOrdinal(at index: Int, in span: borrowing Span<UInt8>) -> Bool {
    guard index + 1 < span.count, index + 2 >= span.count || ByteKind(of: span[index + 2]) != .letter else {
      return false
    }
    let ending = [span[index] | 0x20, span[index + 1] | 0x20]
    return ["st", "nd", "rd", "th"].contains { $0.utf8.elementsEqual(ending) }
  }

  private static func apostropheLength(at index: Int, in span: borrowing Span<UInt8>) -> Int? {
    if span[index] == UInt8(ascii: "'") { return 1 }
    guard index + 2 < span.count, span[index] == 0xE2, span[index + 1] == 0x80, span[index + 2] == 0x99 else {
      return nil
    }
    return 3
  }

  /// Whether nothing but *s* follows.
  private static func isPossessive(at index: Int, in span: borrowing Span<UInt8>) -> Bool {
    guard index < span.count, span[index] | 0x20 == UInt8(ascii: "s") else { return false }
    guard index + 1 < span.count else { return true }
    let next = ByteKind(of: span[index + 1])
    return next != .letter && next != .digit
  }

  private static func possessiveEnd(
    from index: Int, length: Int, in span: borrowing Span<UInt8>, behind last: EnglishToken?
  ) -> Int? {
    guard let last, last.kind == .word, last.range.upperBound == index,
      let length = apostropheLength(at: index, in: span)
    else { return nil }
    if isPossessive(at: index + length, in: span) { return index + length + 1 }
    return span[index - 1] | 0x20 == UInt8(ascii: "s") ? index + length : nil
  }

  /// Marks behind which a capital says nothing: stops, colons, quotation marks, dashes, brackets.
  private static func isOpening(at index: Int, length: Int, in span: borrowing Span<UInt8>) -> Bool {
    if length == 1 { return openingMarks.contains(span[index]) }
    guard length == 3, index + 2 < span.count, span[index] == 0xE2, span[index + 1] == 0x80 else { return false }
    return [0x93, 0x94, 0x98, 0x9C, 0xA6].contains(span[index + 2])
  }

  private static let openingMarks = Set(".!?:\"[*".utf8)

  private static func append(
    _ range: Range<Int>, of span: borrowing Span<UInt8>, isAtStart: Bool, to tokens: inout [EnglishToken]
  ) {
    var upper = 0
    var lower = 0
    for index in range {
      let byte = span[index]
      if byte &- UInt8(ascii: "A") < 26 { upper += 1 } else if byte &- UInt8(ascii: "a") < 26 { lower += 1 }
    }
    let first = span[range.lowerBound]
    let isCapital =
      first &- UInt8(ascii: "A") < 26
      || first == 0xC3 && range.lowerBound + 1 < span.count && span[range.lowerBound + 1] < 0x9F
    let letterCase: Token.LetterCase =
      lower == 0 && upper > 1
      ? .upper : isCapital ? (upper > 1 ? .mixed : .capitalized) : upper > 0 ? .mixed : lower > 0 ? .lower : .none
    tokens.append(
      EnglishToken(
        range: TextRange(range.lowerBound, range.upperBound), kind: .word, letterCase: letterCase, isAtStart: isAtStart)
    )
  }
}
