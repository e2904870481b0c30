/// Web and mail addresses and the names of social media, which are one token each.
///
/// | form | recognised by |
/// | --- | --- |
/// | `https://dpr.go.id/berita?id=5` `www.kpu.go.id` | how they start |
/// | `detik.com` `TEMPO.CO` `kpu.go.id/info` | a known last label |
/// | `redaksi@tempo.co` | `@` between a word and a domain |
/// | `@jokowi` `#IndonesiaMaju` | how they start |
enum WebAddress {
  /// The offset behind an address that starts at `start` by its scheme or by `www.`, if there is one.
  static func endOfPrefixedAddress(from start: Int, in bytes: borrowing Span<UInt8>) -> Int? {
    guard start + 7 < bytes.count else { return nil }
    let letter = bytes[start] | 0x20
    guard letter == UInt8(ascii: "h") || letter == UInt8(ascii: "w") else { return nil }
    for prefix in prefixes where matches(prefix, at: start, in: bytes) {
      let end = endOfPath(from: start + prefix.count, in: bytes)
      return end > start + prefix.count ? end : nil
    }
    return nil
  }

  /// The offset behind a domain, with its path, whose first label is `firstLabel`, if one stands there.
  static func endOfDomain(firstLabel: Range<Int>, in bytes: borrowing Span<UInt8>) -> Int? {
    var labelEnd = firstLabel.upperBound
    var labels = 1
    var isKnown = false
    while labelEnd + 2 < bytes.count, bytes[labelEnd] == UInt8(ascii: ".") {
      var next = labelEnd + 1
      while next < bytes.count, isLabelByte(bytes[next]) { next += 1 }
      guard next > labelEnd + 1 else { break }
      let label = (labelEnd + 1..<next).map { bytes[$0] | 0x20 }
      isKnown = lastLabels.contains(label)
      guard isKnown || labels == 1 && next < bytes.count && bytes[next] == UInt8(ascii: ".") else { break }
      labels += 1
      labelEnd = next
    }
    guard isKnown else { return nil }
    if labelEnd < bytes.count, bytes[labelEnd] == UInt8(ascii: "/") { return endOfPath(from: labelEnd, in: bytes) }
    return labelEnd
  }

  /// The offset behind a mail address that starts at `start`: a name of letters, digits, dots, hyphens and underscores, then
  /// `@` and a domain.
  static func endOfMail(from start: Int, in bytes: borrowing Span<UInt8>) -> Int? {
    var at = start
    while at < bytes.count, at - start < 64, isLabelByte(bytes[at]) || ".-_".utf8.contains(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "@") else { return nil }
    var labelEnd = at + 1
    while labelEnd < bytes.count, isLabelByte(bytes[labelEnd]) || bytes[labelEnd] == UInt8(ascii: "-") { labelEnd += 1 }
    return labelEnd > at + 1 ? endOfDomain(firstLabel: at + 1..<labelEnd, in: bytes) : nil
  }

  /// The offset behind `@name` or `#name` that starts at `start`, if a name follows.
  static func endOfHandle(from start: Int, in bytes: borrowing Span<UInt8>) -> Int? {
    var end = start + 1
    while end < bytes.count, isLabelByte(bytes[end]) || bytes[end] == UInt8(ascii: "_") { end += 1 }
    return end > start + 1 ? end : nil
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || NumberSyntax.isDigit(byte)
  }

  private static func endOfPath(from start: Int, in bytes: borrowing Span<UInt8>) -> Int {
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !pathStops.contains(bytes[end]) { end += 1 }
    while end > start, trailing.contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func matches(_ prefix: [UInt8], at start: Int, in bytes: borrowing Span<UInt8>) -> Bool {
    guard start + prefix.count <= bytes.count else { return false }
    for (index, byte) in prefix.enumerated() {
      let found = bytes[start + index]
      let lower = found &- 0x41 < 26 ? found | 0x20 : found
      if lower != byte { return false }
    }
    return true
  }
}

private let prefixes = ["https://", "http://", "www."].map { Array($0.utf8) }
private let pathStops = Set("\"'<>()[]{}|\\^`".utf8)
private let trailing = Set(".,;:!?".utf8)
private let lastLabels = Set(
  """
  com co id net org info biz tv me news io gov edu go ac sch or web desa mil int uk us au my sg jp cn
  """.split(separator: " ").map { Array($0.utf8) }
)
