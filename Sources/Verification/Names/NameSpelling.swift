import TextModel

/// Spellings of names as far as they tell names apart: letters without case, diacritics, hyphens and apostrophes.
enum NameSpelling {
  /// The letters of a name in small ASCII letters; letters of other scripts stay as their bytes.
  ///
  /// | name | letters |
  /// | --- | --- |
  /// | `Al-Qur'an` | `alquran` |
  /// | `Chávez` | `chavez` |
  static func letters(of bytes: some Sequence<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var lead: UInt8 = 0
    for byte in bytes {
      if byte < 0x80 {
        let small = byte | 0x20
        if small &- UInt8(ascii: "a") < 26 { letters.append(small) }
        lead = 0
      } else if byte >= 0xC0 {
        lead = byte
      } else if (0xC3...0xC5).contains(lead) {
        let scalar = Int(lead & 0x1F) << 6 | Int(byte & 0x3F)
        letters += baseLetters[scalar - 0xC0]
        lead = 0
      } else if lead != 0xE2 {
        // Neither a curly apostrophe nor a dash.
        letters += [lead, byte]
      }
    }
    return letters
  }

  /// What Latin-1 and Latin Extended-A letters are without their marks, from U+00C0.
  private static let baseLetters: [[UInt8]] = """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss \
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th y \
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h \
    i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe \
    r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }

  /// Whether one is the other with an English ending of plurals, peoples or languages: *Indonesian* and *Indonesia*.
  static func isDerived(_ word: [UInt8], from name: [UInt8]) -> Bool {
    guard name.count > 2, word.count > 3 else { return false }
    var shared = 0
    while shared < min(word.count, name.count), word[shared] == name[shared] { shared += 1 }
    guard shared >= 3, shared + 2 >= name.count else { return false }
    let rest = name[shared...]
    guard rest.allSatisfy({ finals.contains($0) }) else { return false }
    // *Jordan* for *Jordania*
    if shared == word.count { return shared > 4 && !rest.isEmpty }
    return endings.contains { ($0.count > 1 || rest.isEmpty) && word[shared...].elementsEqual($0) }
  }

  /// Letters that names drop before an ending: *Somalia*, *Somali*; *Serbia*, *Serb*.
  private static let finals = Set("aeoiy".utf8)

  private static let endings = """
    s es n an ns ans ian ians ean eans ese ish i is ite ites nian nians er ers ic ist ists ism istan t ts
    """.split(separator: " ").map { Array($0.utf8) }
}
