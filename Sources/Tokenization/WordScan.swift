import TextModel

/// The word that the tokenizer is reading: letters and digits, then what hyphens and apostrophes join to them.
struct WordScan {
  let start: Int
  var end: Int
  var letterCase: Token.LetterCase = .none
  var isASCII = true
  /// Whether anything but digits was read.
  private(set) var hasLetter = false
  private var partStart: Int

  init(start: Int) {
    self.start = start
    end = start
    partStart = start
  }

  /// Reads letters, digits and combining marks from ``end`` on.
  @inline(__always)
  mutating func advance(in bytes: borrowing Span<UInt8>) {
    let limit = min(bytes.count, start + Tokenizer.maximumTokenLength)
    var cases = LetterCaseScan(letterCase, isFirst: end == start)
    while end < limit {
      // Most letters are small ones, which only the first of a run tells something.
      let runStart = end
      while end < limit, bytes[end] &- UInt8(ascii: "a") < 26 { end += 1 }
      if end > runStart {
        cases.add(.lowercaseLetter)
        hasLetter = true
        continue
      }
      let character = ClassifiedCharacter(at: end, in: bytes)
      guard character.characterClass.isWordPart else { break }
      cases.add(character.characterClass)
      if character.length > 1 {
        guard end + character.length <= start + Tokenizer.maximumTokenLength else { break }
        isASCII = false
      }
      if character.characterClass != .digit { hasLetter = true }
      end += character.length
    }
    letterCase = cases.letterCase
  }

  /// Joins the parts behind hyphens and apostrophes.
  mutating func extend(in bytes: borrowing Span<UInt8>) {
    while let joint = Joint(at: end, in: bytes) {
      let rightStart = end + joint.length
      guard rightStart < bytes.count else { return }
      var right = WordScan(start: rightStart)
      right.advance(in: bytes)
      guard right.end > rightStart, right.end - start <= Tokenizer.maximumTokenLength else { return }
      switch joint.kind {
      case .hyphen where HyphenatedWord.isJoined(partStart..<end, rightStart..<right.end, in: bytes): break
      case .apostrophe where isElision(right, in: bytes): break
      default: return
      }
      if joint.length > 1 { isASCII = false }
      partStart = rightStart
      join(right, in: bytes)
    }
  }

  /// Joins a suffix to a number: `1990-an`, `17-Mar`.
  mutating func extendNumber(in bytes: borrowing Span<UInt8>) {
    partStart = end
    while partStart > start, NumberSyntax.isDigit(bytes[partStart - 1]) { partStart -= 1 }
    extend(in: bytes)
  }

  private mutating func join(_ right: WordScan, in bytes: borrowing Span<UInt8>) {
    end = right.end
    isASCII = isASCII && right.isASCII
    hasLetter = true
    letterCase = LetterCaseScan.joined(letterCase, right.letterCase, isLetter: right.end - right.start == 1)
  }

  /// `Ka'ban`, `Jum'at`, `Moody's`: letters on both sides.
  private func isElision(_ right: WordScan, in bytes: borrowing Span<UInt8>) -> Bool {
    right.letterCase != .none && letterCase != .none
  }
}

/// A hyphen or an apostrophe inside a word.
private struct Joint {
  enum Kind { case hyphen, apostrophe }
  let kind: Kind
  let length: Int

  init?(at offset: Int, in bytes: borrowing Span<UInt8>) {
    guard offset < bytes.count else { return nil }
    switch bytes[offset] {
    case UInt8(ascii: "-"): (kind, length) = (.hyphen, 1)
    case UInt8(ascii: "'"): (kind, length) = (.apostrophe, 1)
    case 0xE2 where offset + 2 < bytes.count && bytes[offset + 1] == 0x80:
      switch bytes[offset + 2] {
      case 0x90, 0x91: (kind, length) = (.hyphen, 3)
      case 0x99: (kind, length) = (.apostrophe, 3)
      default: return nil
      }
    default: return nil
    }
  }
}

/// Works out how a word is capitalised, a character at a time.
struct LetterCaseScan {
  private(set) var letterCase: Token.LetterCase
  private var isFirst: Bool

  init(_ letterCase: Token.LetterCase, isFirst: Bool) {
    self.letterCase = letterCase
    self.isFirst = isFirst
  }

  @inline(__always)
  mutating func add(_ characterClass: CharacterClass) {
    switch (letterCase, characterClass) {
    case (.none, .lowercaseLetter): letterCase = .lower
    case (.none, .uppercaseLetter): letterCase = isFirst ? .capitalized : .mixed
    case (.lower, .uppercaseLetter): letterCase = .mixed
    case (.capitalized, .uppercaseLetter): letterCase = hasLowercase ? .mixed : .upper
    case (.capitalized, .lowercaseLetter): hasLowercase = true
    case (.upper, .lowercaseLetter): letterCase = .mixed
    default: break
    }
    isFirst = false
  }

  private var hasLowercase = false

  static func letterCase(of range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Token.LetterCase {
    var scan = LetterCaseScan(.none, isFirst: true)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let character = ClassifiedCharacter(at: offset, in: bytes)
      scan.add(character.characterClass)
      offset += character.length
    }
    return scan.letterCase
  }

  /// The case of two parts that a hyphen or apostrophe joins.
  ///
  /// - Parameter isLetter: whether the right part is a single letter, as in `APBN-P`.
  static func joined(_ left: Token.LetterCase, _ right: Token.LetterCase, isLetter: Bool) -> Token.LetterCase {
    switch (left, right) {
    case (_, .none): left
    case (.none, .lower): .lower
    case (.lower, .lower): .lower
    case (.capitalized, .lower), (.capitalized, .capitalized): .capitalized
    case (.upper, .upper): .upper
    case (.upper, .capitalized) where isLetter: .upper
    default: .mixed
    }
  }
}
