import Bitext
import TextModel
import Tokenization

/// The capitalised words of a translation, and which of them a name of the source accounts for.
struct TargetNames {
  struct Word {
    let range: TextRange
    let isAtStart: Bool
    let letterCase: Token.LetterCase
    /// Whether a hyphen or nothing but a space joins it to the word before it.
    let isJoined: Bool
    var isMatched = false
  }

  private(set) var words: [Word] = []
  let bytes: [UInt8]
  private let folded: [UInt8]

  init(_ english: EnglishText) {
    bytes = english.bytes
    folded = CaseFolding.asciiLowercased(english.bytes)
    var previous = -2
    let tokens = english.tokens
    for index in tokens.indices where tokens[index].kind == .word {
      let token = tokens[index]
      // The *al* of *al-Qaeda*, the *moon* of *Ki-moon*.
      let isHyphenated =
        token.letterCase == .lower
        && (Self.isCapital(index - 2, behind: index - 1, in: english)
          || Self.isCapital(index + 2, behind: index + 1, in: english))
      guard token.letterCase != .lower && token.letterCase != .none || isHyphenated else { continue }
      words.append(
        Word(
          range: token.range, isAtStart: token.isAtStart, letterCase: token.letterCase,
          isJoined: token.range.lowerBound - previous <= 1))
      previous = token.range.upperBound
    }
  }

  /// Whether a capitalised word stands at the index, on the other side of the hyphen at `hyphen`.
  private static func isCapital(_ index: Int, behind hyphen: Int, in english: EnglishText) -> Bool {
    let tokens = english.tokens
    guard tokens.indices.contains(index), tokens[index].letterCase == .capitalized,
      english.bytes[tokens[hyphen].range.lowerBound] == UInt8(ascii: "-")
    else { return false }
    return tokens[max(index, hyphen)].range.lowerBound == tokens[min(index, hyphen)].range.upperBound
  }

  /// Marks the words that are spelled like the small letters; whether there are any.
  mutating func matchExactly(_ name: ArraySlice<UInt8>) -> Bool {
    var isFound = false
    for index in words.indices where words[index].range.count == name.count {
      if folded[words[index].range.indices].elementsEqual(name) {
        words[index].isMatched = true
        isFound = true
      }
    }
    return isFound
  }

  /// Marks the words that `condition` accepts by their letters, single or joined with the next; whether there are any.
  mutating func match(where condition: ([UInt8]) -> Bool) -> Bool {
    var isFound = false
    for index in words.indices {
      if condition(letters(of: index)) {
        words[index].isMatched = true
        isFound = true
      } else if index + 1 < words.count, words[index + 1].isJoined,
        condition(letters(of: index) + letters(of: index + 1))
      {
        words[index].isMatched = true
        words[index + 1].isMatched = true
        isFound = true
      }
    }
    return isFound
  }

  mutating func markMatched(_ index: Int) { words[index].isMatched = true }

  func letters(of index: Int) -> [UInt8] { NameSpelling.letters(of: folded[words[index].range.indices]) }

  func string(of index: Int) -> String { String(decoding: bytes[words[index].range.indices], as: UTF8.self) }

  /// The word that nothing accounts for and that is spelled most like the letters, within the distance.
  func nearest(to name: [UInt8], distance limit: (Int) -> Int, includingStarts: Bool) -> Int? {
    var best: (index: Int, distance: Int)?
    let scalars = name.map { Unicode.Scalar($0) }
    for index in words.indices
    where !words[index].isMatched && words[index].letterCase != .upper && words[index].letterCase != .lower {
      guard includingStarts || !words[index].isAtStart else { continue }
      let count = words[index].range.count
      let limit = min(limit(min(count, name.count)), best.map { $0.distance - 1 } ?? .max)
      guard limit > 0, abs(count - name.count) <= limit + 1 else { continue }
      let distance = EditDistance.distance(letters(of: index).map { Unicode.Scalar($0) }, scalars, limit: limit)
      if distance > 0, distance <= limit { best = (index, distance) }
    }
    return best?.index
  }
}
