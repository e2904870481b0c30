import TextModel

/// What is compared of an English word when sentences are aligned: its beginning, without the endings of inflection.
///
/// Words with the same first letters are mostly of one family, in two languages too (Simard, Foster and Isabelle,
/// “Using Cognates to Align Sentences in Bilingual Corpora”, 1992); inflection and derivation so need no table.
///
/// | word | stem |
/// | --- | --- |
/// | `Ministers`, `ministry`, `ministerial` | `minis` |
/// | `planned`, `planning`, `plan` | `plan` |
/// | `making`, `makes` | `mak` |
/// | `1,234.56` | `1234.56` |
/// | `the`, `was`, `he` | none: they stand in every sentence |
enum AlignmentStem {
  private static let length = 5

  /// The stem of a word or number, or `nil` if the word says nothing.
  static func stem(of token: EnglishToken, in bytes: [UInt8]) -> [UInt8]? {
    switch token.kind {
    case .number: return bytes[token.range.indices].filter { $0 != UInt8(ascii: ",") }
    case .possessive, .mark: return nil
    case .word:
      var word = lowercased(bytes[token.range.indices])
      if functionWords.contains(word) { return nil }
      word.removeAll { $0 == UInt8(ascii: ".") }
      removeEnding(of: &word)
      return word
    }
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }
    return CaseFolding.folded(String(decoding: bytes, as: UTF8.self))
  }

  private static func removeEnding(of word: inout [UInt8]) {
    func ends(_ ending: String) -> Bool {
      word.count >= ending.utf8.count + 3 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    if ends("s"), !ends("ss"), !ends("us"), !ends("is") { word.removeLast() }
    if ends("ing") { word.removeLast(3) } else if ends("ed") { word.removeLast(2) }
    word.removeLast(max(0, word.count - length))
    while ends("e") { word.removeLast() }
    guard word.count >= 3, let last = word.last else { return }
    if last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
    if last == word[word.count - 2], word.count >= 4, last >= UInt8(ascii: "a") { word.removeLast() }
  }

  private static let functionWords = Set(
    """
    the a an and or but nor so of in on at to from by for with as into onto than that this these those it its he him his \
    she her they them their we us our i me my you your be is are was were been being am has have had do does did will \
    would shall should can could may might must not no if when while which who whom whose what where there here also
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
}
