/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
  case space, lowercaseLetter, uppercaseLetter, digit, punctuation, symbol
  /// A letter of a script without capitals, a combining mark, a soft hyphen.
  case uncased

  var isWordPart: Bool {
    self == .lowercaseLetter || self == .uppercaseLetter || self == .digit || self == .uncased
  }
}

/// One character of a text: its class and its length in bytes.
struct ClassifiedCharacter {
  let scalar: UInt32
  let characterClass: CharacterClass
  let length: Int

  /// The character at `offset`, which must be the first byte of one.
  @inline(__always)
  init(at offset: Int, in bytes: borrowing Span<UInt8>) {
    let first = bytes[offset]
    if first < 0x80 {
      self.init(scalar: UInt32(first), characterClass: CharacterClass(ascii: first), length: 1)
    } else {
      self.init(multibyteAt: offset, in: bytes)
    }
  }

  private init(scalar: UInt32, characterClass: CharacterClass, length: Int) {
    self.scalar = scalar
    self.characterClass = characterClass
    self.length = length
  }

  @inline(never)
  private init(multibyteAt offset: Int, in bytes: borrowing Span<UInt8>) {
    let first = UInt32(bytes[offset])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = first & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    let characterClass = Unicode.Scalar(value).map(CharacterClass.init(beyondASCII:)) ?? .symbol
    self.init(scalar: value, characterClass: characterClass, length: length)
  }
}

extension CharacterClass {
  @inline(__always)
  fileprivate init(ascii byte: UInt8) {
    if byte &- UInt8(ascii: "a") < 26 {
      self = .lowercaseLetter
    } else if byte == UInt8(ascii: " ") || byte &- 9 < 5 {
      self = .space
    } else if byte &- UInt8(ascii: "A") < 26 {
      self = .uppercaseLetter
    } else if byte &- UInt8(ascii: "0") < 10 {
      self = .digit
    } else {
      self = byte < 0x20 || byte == 0x7F || asciiSymbols.contains(byte) ? .symbol : .punctuation
    }
  }

  fileprivate init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .uppercaseLetter
    case .lowercaseLetter: self = .lowercaseLetter
    // A combining mark belongs to the letter before it.
    case .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark, .enclosingMark:
      self = scalar.properties.isVariationSelector ? .symbol : .uncased
    // Superscripts and fractions stay with what they stand at: km².
    case .decimalNumber, .otherNumber: self = .digit
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .space
    case .format where scalar.value == softHyphen: self = .uncased
    case .format: self = invisibleSpaces.contains(scalar.value) ? .space : .symbol
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .dashPunctuation,
      .otherPunctuation, .connectorPunctuation:
      self = .punctuation
    default: self = .symbol
    }
  }
}

/// Zero-width space and byte order mark, which separate nothing visible but are no part of a word either.
private let invisibleSpaces: Set<UInt32> = [0x200B, 0xFEFF]

/// Marks where a word may be broken at a line's end.
private let softHyphen: UInt32 = 0xAD

private let asciiSymbols = "$%+<=>^|~@#&".utf8.map { $0 }
