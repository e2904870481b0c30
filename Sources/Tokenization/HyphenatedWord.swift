/// Whether a hyphen without spaces joins one word or stands between two.
///
/// | joined | why | apart |
/// | --- | --- | --- |
/// | `undang-undang` `tolong-menolong` `KTP-nya` | the second part starts in lower case | |
/// | `Undang-Undang` `Perundang-Undangan` `Anak-Anaknya` | reduplication | `Prabowo-Gibran` |
/// | `pro-Rusia` `di-PHK` `Non-Blok` `Al-Quran` | the first part is a prefix | `DPRK-Rusia` |
/// | `APBN-P` `Covid-19` `F-16` `ke-79` | a letter or number that belongs to a name | `2024-2029` `Bapepam-LK` |
enum HyphenatedWord {
  /// - Parameters:
  ///   - left: the part before the hyphen, back to the last one; not empty.
  ///   - right: the part behind it; not empty.
  static func isJoined(_ left: Range<Int>, _ right: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    let first = ClassifiedCharacter(at: left.lowerBound, in: bytes).characterClass
    let second = ClassifiedCharacter(at: right.lowerBound, in: bytes).characterClass
    switch (first, second) {
    case (.digit, .digit): return false
    case (.digit, .lowercaseLetter): return true
    case (.digit, .uppercaseLetter): return isMonth(right, in: bytes)
    case (_, .digit), (_, .lowercaseLetter): return true
    default: break
    }
    if right.count == 1 { return left.count > 1 }
    let leftPart = folded(left, in: bytes)
    let rightPart = folded(right, in: bytes)
    // The article of Arabic names is written `As-`; `AS` is a country.
    let isAcronym = left.count == 2 && bytes[left.lowerBound + 1] &- UInt8(ascii: "A") < 26
    if prefixes.contains(leftPart) && !isAcronym || suffixes.contains(rightPart) { return true }
    return isReduplication(leftPart, rightPart)
  }

  /// Whether the second part repeats the first, or its end with a suffix, or changes its vowels: `Bolak-Balik`.
  private static func isReduplication(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    if right.starts(with: left) { return left.count > 2 }
    let shared = min(right.count, 4)
    if shared == 4, left.count > 4, (1..<left.count - 3).contains(where: { right.starts(with: left[$0...]) }) {
      return true
    }
    // `Tolong-Menolong`, `Surat-Menyurat`: the second part repeats the first behind a prefix.
    if right.count > left.count, left.count > 3, right.starts(with: "me".utf8), right.hasSuffix(left.dropFirst()) {
      return true
    }
    guard left.count == right.count, left.count > 3 else { return false }
    // `Warna-Warni`: the vowels change. `Sayur-Mayur`: most letters stay, the last among them.
    let vowels = Array("aeiou".utf8)
    let pairs = zip(left, right)
    if pairs.allSatisfy({ $0 == $1 || vowels.contains($0) && vowels.contains($1) }) { return true }
    return left.last == right.last && pairs.count { $0 == $1 } * 5 >= left.count * 3
  }

  private static func folded(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> [UInt8] {
    var part: [UInt8] = []
    for offset in range { part.append(bytes[offset] &- 0x41 < 26 ? bytes[offset] | 0x20 : bytes[offset]) }
    return part
  }

  private static func isMonth(_ range: Range<Int>, in bytes: borrowing Span<UInt8>) -> Bool {
    months.contains(Array(folded(range, in: bytes).prefix(3)))
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: ArraySlice<UInt8>) -> Bool { suffix(end.count).elementsEqual(end) }
}

private func byteStrings(_ words: String) -> Set<[UInt8]> {
  Set(words.split(separator: " ").map { Array($0.utf8) })
}

private let prefixes = byteStrings(
  """
  pro non anti se ke pra pasca antar eks di me mem men meng meny menge ber ter per pe pem pen peng sub super trans inter multi semi \
  ultra neo kontra maha tuna bi tri dwi re de co ex al el an ar as asy at az ad ash abdul abd \
  e
  """
)
private let suffixes = byteStrings("nya ku mu lah kah pun an kan i isme is")
private let months = byteStrings("jan feb mar apr mei may jun jul agu aug sep okt oct nov des dec")
