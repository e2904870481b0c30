import Annotation
import Bitext
import TextModel

/// Finds the numbers, dates and times among the tokens of one side.
///
/// | text | figures |
/// | --- | --- |
/// | `Rp2,5 triliun` | the number 2.5 × 10¹² |
/// | `Jumat (16/8/2024) pukul 15.30 WIB` | a date with its weekday, a time |
/// | `March 2 to 15, 2031` | two dates |
/// | `thirty-two`, `tiga puluh dua` | the number 32 |
struct FigureScanner {
  let tokens: [FigureToken]
  let bytes: [UInt8]
  let isEnglish: Bool
  var index = 0
  private(set) var figures: [Figure] = []

  /// The figures of the Indonesian side, whose ranges are bytes of the document's text.
  static func figures(indonesian unit: UnitContext) -> [Figure] {
    figures(in: FigureTokens(indonesian: unit), bytes: unit.document.source.bytes, isEnglish: false)
  }

  /// The figures of an English text.
  static func figures(in english: EnglishText) -> [Figure] {
    figures(in: FigureTokens(english), bytes: english.bytes, isEnglish: true)
  }

  private static func figures(in tokens: FigureTokens, bytes: [UInt8], isEnglish: Bool) -> [Figure] {
    guard tokens.mayHoldFigures else { return [] }
    var scanner = FigureScanner(tokens: tokens.tokens, bytes: bytes, isEnglish: isEnglish)
    scanner.scan()
    return scanner.figures
  }

  private init(tokens: [FigureToken], bytes: [UInt8], isEnglish: Bool) {
    self.tokens = tokens
    self.bytes = bytes
    self.isEnglish = isEnglish
  }

  private mutating func scan() {
    while index < tokens.count {
      let token = tokens[index]
      guard token.kind == .numeral || token.word?.opensFigure ?? false else {
        index += 1
        continue
      }
      if !scanDate() && !scanTime() && !scanNumber() { index += 1 }
    }
  }

  /// Appends a figure over the tokens.
  mutating func append(_ value: Figure.Value, over indices: Range<Int>, weight: Figure.Weight = .required) {
    let range = TextRange(tokens[indices.lowerBound].range.lowerBound, tokens[indices.upperBound - 1].range.upperBound)
    figures.append(Figure(range: range, value: value, weight: weight))
  }

  // What stands at an index; nothing beyond the ends.

  func word(at index: Int) -> FigureWord? { tokens.indices.contains(index) ? tokens[index].word : nil }

  func isMark(_ mark: Character, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark(mark.asciiValue ?? 0)
  }

  func numeral(at index: Int) -> Numeral? {
    guard tokens.indices.contains(index), tokens[index].kind == .numeral else { return nil }
    return Numeral(tokens[index].range, in: bytes.span)
  }

  /// Whether the token follows the one before it without a space.
  func isAttached(at index: Int) -> Bool { tokens.indices.contains(index) && !tokens[index].isBehindSpace }

  /// The index behind *to*, *and* or a dash, if one of them stands here.
  func behindConnector(at index: Int) -> Int? {
    switch word(at: index) {
    case .upTo, .and: index + 1
    default: isMark("-", at: index) ? index + 1 : nil
    }
  }
}
