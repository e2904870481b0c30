import Bitext
import TextModel

/// The phrases of an English text that may render a term: up to five words between marks that begin and end with content
/// words.
public struct EnglishPhrases {
  /// A phrase as its words in the form in which renderings are compared, with spaces, and as it is written.
  struct Phrase: Hashable {
    let key: String
    let text: String
  }

  private static let longest = 5

  /// The words of an English text in the form in which renderings are compared, with spaces.
  public static func key(of text: String) -> String {
    let text = EnglishText(text)
    return text.tokens.compactMap { RenderingWord.key(of: $0, in: text) }.joined(separator: " ")
  }

  /// Every phrase once.
  static func phrases(of text: EnglishText) -> [Phrase] {
    var phrases: [Phrase] = []
    var seen: Set<String> = []
    let words = text.tokens.map { RenderingWord.key(of: $0, in: text) }
    for start in words.indices {
      guard let first = words[start], isContent(first) else { continue }
      var key = first
      var count = 1
      add(key, start...start, of: text, to: &phrases, &seen)
      var index = start + 1
      while index < words.count, count < longest {
        guard let word = words[index] else {
          if mayStandInside(index, of: text) {
            index += 1
            continue
          }
          break
        }
        key += " " + word
        count += 1
        if isContent(word) { add(key, start...index, of: text, to: &phrases, &seen) }
        index += 1
      }
    }
    return phrases
  }

  private static func add(
    _ key: String, _ tokens: ClosedRange<Int>, of text: EnglishText, to phrases: inout [Phrase],
    _ seen: inout Set<String>
  ) {
    guard seen.insert(key).inserted else { return }
    let bytes = text.bytes[
      text.tokens[tokens.lowerBound].range.lowerBound..<text.tokens[tokens.upperBound].range.upperBound]
    phrases.append(Phrase(key: key, text: String(decoding: bytes, as: UTF8.self)))
  }

  /// Articles, possessive endings and hyphens.
  private static func mayStandInside(_ index: Int, of text: EnglishText) -> Bool {
    text.tokens[index].kind != .mark || text.isHyphen(text.tokens[index])
  }

  private static func isContent(_ word: String) -> Bool {
    !functionWords.contains(word) && word.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
  }

  private static let functionWords = Set(
    """
    of in to for on by with from at as and or nor but that which who whom whose what when where why how this these those \
    it its he she they them him her his their our we us you your i me my mine is are was were be been being am has have \
    had having do does did doing will would shall should can could may might must not no than then there here into \
    onto over under after before during between among through about against up down out off so such if because while \
    although though until since also only just more most very some any all each every both either neither other \
    another own same said say says saying told according
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
