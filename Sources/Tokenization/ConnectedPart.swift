/// What a stop, slash, ampersand or at sign behind a word makes of it.
enum ConnectedPart {
  /// A web or mail address.
  case address(end: Int)
  /// An abbreviation with its stops: `No.`, `S.H.`, `Ph.D.`
  case abbreviation(end: Int)
  /// A reference code or a pair of initials: `141/PUU-XXI/2023`, `II/2007`, `R&D`
  case code(end: Int)

  init?(of scan: WordScan, in bytes: borrowing Span<UInt8>) {
    let range = scan.start..<scan.end
    switch bytes[scan.end] {
    case UInt8(ascii: "."):
      if let end = WebAddress.endOfMail(from: scan.start, in: bytes) {
        self = .address(end: end)
      } else if let end = WebAddress.endOfDomain(firstLabel: range, in: bytes) {
        self = .address(end: end)
      } else if let end = Self.endOfAbbreviation(scan, in: bytes) {
        self = .abbreviation(end: end)
      } else if let end = ReferenceCode.end(from: scan.start, in: bytes) {
        self = .code(end: end)
      } else {
        return nil
      }
    case UInt8(ascii: "@"), UInt8(ascii: "_"):
      guard let end = WebAddress.endOfMail(from: scan.start, in: bytes) else { return nil }
      self = .address(end: end)
    case UInt8(ascii: "/"), UInt8(ascii: "-"):
      if let end = ReferenceCode.end(from: scan.start, in: bytes) {
        self = .code(end: end)
      } else if let end = WebAddress.endOfMail(from: scan.start, in: bytes) {
        self = .address(end: end)
      } else {
        return nil
      }
    case UInt8(ascii: "&"):
      guard scan.letterCase == .upper || range.count == 1, scan.end + 1 < bytes.count else { return nil }
      var right = WordScan(start: scan.end + 1)
      right.advance(in: bytes)
      guard right.letterCase == .upper || right.letterCase == .capitalized, right.end - right.start <= 2 else {
        return nil
      }
      self = .code(end: right.end)
    default: return nil
    }
  }

  private static func endOfAbbreviation(_ scan: WordScan, in bytes: borrowing Span<UInt8>) -> Int? {
    guard scan.isASCII else { return nil }
    let length = scan.end - scan.start
    // A chain of short parts: a letter, then up to four letters a part, or `Ph.D`.
    let mayChain = length == 1 || length == 2 && scan.letterCase == .capitalized
    if mayChain, scan.letterCase != .none {
      var end = scan.end + 1
      while end < bytes.count {
        var part = WordScan(start: end)
        part.advance(in: bytes)
        let partLength = part.end - end
        guard partLength > 0, partLength <= (length == 1 ? 4 : 1), part.isASCII, part.letterCase != .none else { break }
        let hasStop = part.end < bytes.count && bytes[part.end] == UInt8(ascii: ".")
        if hasStop {
          end = part.end + 1
        } else {
          if scan.letterCase == .lower || partLength > 3 {
            return end == scan.end + 1 && scan.letterCase == .lower ? nil : end
          }
          end = part.end
          break
        }
      }
      if end > scan.end + 1 || scan.letterCase == .capitalized && length == 1 { return end }
    }
    guard length <= Abbreviation.longest else { return nil }
    let letters = (scan.start..<scan.end).map { bytes[$0] | 0x20 }
    guard Abbreviation.position(of: letters) != nil else { return nil }
    // `RM` and `PT` are also acronyms at the end of a sentence, and `No` a word: what is abbreviated follows.
    return scan.end + 1
  }
}

/// Codes of documents and cases: parts joined by slashes, dots and hyphens, with digits and capitals among them.
///
/// | form | what |
/// | --- | --- |
/// | `34/PMK.011/2007` `141/PUU-XXI/2023` `Kep-176/KM.10/7` | decrees, cases |
/// | `II/2007` `I/2006` | a quarter, an edition |
enum ReferenceCode {
  static func end(from start: Int, in bytes: borrowing Span<UInt8>) -> Int? {
    var end = start
    var slashes = 0
    var hasDigit = false
    var hasLowercase = false
    var isRoman = true
    var lastPartHasDigit = false
    let limit = min(bytes.count, start + 64)
    while end < limit {
      let byte = bytes[end]
      if NumberSyntax.isDigit(byte) {
        hasDigit = true
        lastPartHasDigit = true
      } else if byte &- UInt8(ascii: "A") < 26 {
        if slashes == 0, !isRomanDigit(byte) { isRoman = false }
      } else if byte &- UInt8(ascii: "a") < 26 {
        hasLowercase = true
        if slashes == 0 { isRoman = false }
      } else if byte == UInt8(ascii: "/") {
        slashes += 1
        lastPartHasDigit = false
      } else if byte != UInt8(ascii: "-") && byte != UInt8(ascii: ".") {
        break
      }
      end += 1
    }
    while end > start,
      bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") || bytes[end - 1] == UInt8(ascii: "/")
    {
      end -= 1
    }
    guard hasDigit, lastPartHasDigit, slashes > 0 else { return nil }
    var capitals = 0
    for offset in start..<end where bytes[offset] &- UInt8(ascii: "A") < 26 { capitals += 1 }
    guard capitals > 0 else { return nil }
    if slashes >= 2 { return end }
    return isRoman && !hasLowercase ? end : nil
  }

  private static func isRomanDigit(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "I") || byte == UInt8(ascii: "V") || byte == UInt8(ascii: "X")
  }
}
