/// Tells spellings of one name in two systems of transliteration from slips of the pen.
///
/// | Indonesian | English | |
/// | --- | --- | --- |
/// | *Khadafi* | *Gaddafi* | Arabic |
/// | *Mahmud* | *Mahmoud* | |
/// | *Syarif* | *Sharif* | |
/// | *Yeltsin* | *Jeltsin* | Russian |
/// | *Prabowo* | *Prabovo* | a slip |
enum Transliteration {
  /// Whether the letters of the two names differ only in what systems of transliteration differ in.
  ///
  /// - Parameter isKnown: whether the lexicon has the name, so that a *q* for a *k* is a slip.
  static func agree(_ one: [UInt8], _ other: [UInt8], isKnown: Bool) -> Bool {
    guard one.count > 2, other.count > 2 else { return false }
    let (one, other) = (key(of: one, isKnown: isKnown), key(of: other, isKnown: isKnown))
    guard one.count == other.count else { return false }
    let lastVowel = one.lastIndex { vowels.contains($0) } ?? 0
    return one.indices.allSatisfy { areAlike(one[$0], other[$0], isInEnding: $0 >= lastVowel) }
  }

  /// Whether the sounds are the same; an *e* may be an *i* elsewhere, in the last syllable (*Ahmed*) also an *a*.
  private static func areAlike(_ one: UInt8, _ other: UInt8, isInEnding: Bool) -> Bool {
    if one == other { return true }
    let pair = [min(one, other), max(one, other)]
    return pair == [e, i] || pair == [o, u] || isInEnding && pair == [a, e]
  }

  /// The sounds that the systems agree in; *C* is that of *church*.
  private static func key(of letters: [UInt8], isKnown: Bool) -> [UInt8] {
    var key: [UInt8] = []
    var index = 0
    while index < letters.count {
      var sound = [letters[index]]
      var length = 1
      for row in rows where letters[index...].starts(with: row.spelling) {
        sound = row.sound
        length = row.spelling.count
        break
      }
      if sound == [y], !isBetweenConsonants(index, in: letters) { sound = [i] }
      // A *c* at the end is none of a system.
      if !isKnown, sound != [c] || index + 1 < letters.count { sound = sound.map { classes[$0] ?? $0 } }
      // Letters are doubled in one system and single in another, but vowels are not.
      for letter in sound where key.last != letter || vowels.contains(letter) { key.append(letter) }
      index += length
    }
    while key.count > 2, key.last == UInt8(ascii: "h") { key.removeLast() }
    return key
  }

  private static let (a, e, i) = (UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"))
  private static let (o, u, y) = (UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"))
  private static let (c, k, s) = (UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "s"))
  private static let vowels = Set("aeiou".utf8)

  private static func isBetweenConsonants(_ index: Int, in letters: [UInt8]) -> Bool {
    index > 0 && index + 1 < letters.count && !vowels.contains(letters[index - 1])
      && !vowels.contains(letters[index + 1])
  }

  /// What a name that is new to Indonesian may have for another consonant.
  private static let classes = [UInt8(ascii: "q"): k, UInt8(ascii: "g"): k, UInt8(ascii: "c"): k, UInt8(ascii: "z"): s]

  private static func row(_ spelling: String, _ sound: String) -> (spelling: [UInt8], sound: [UInt8]) {
    (Array(spelling.utf8), Array(sound.utf8))
  }

  /// Longer spellings first.
  private static let rows = [
    row("shch", "s"), row("sch", "s"), row("tch", "C"),
    row("kh", "k"), row("gh", "g"), row("dh", "d"), row("th", "t"), row("sh", "s"), row("sy", "s"), row("zh", "j"),
    row("ph", "f"), row("ch", "C"), row("tj", "C"), row("dj", "j"), row("ts", "t"), row("tz", "t"), row("dz", "d"),
    row("cc", "k"),
    row("ce", "se"), row("ci", "si"), row("cy", "si"), row("ae", "ai"),
    row("ck", "k"), row("ks", "x"), row("ou", "u"), row("oo", "u"), row("oe", "u"), row("ee", "i"), row("ei", "ai"),
    row("ey", "ai"), row("ay", "ai"), row("iy", "i"),
  ]
}
