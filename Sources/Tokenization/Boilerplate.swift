public import TextModel

/// Lines that news portals put among the paragraphs of an article: links, appeals, advertisements, photo credits.
public enum Boilerplate {
  /// The ranges of boilerplate lines, without their line ends, in order.
  ///
  /// - Complexity: linear in the text; only lines of at most ``longestLine`` bytes are looked at closely.
  public static func lines(in text: SourceText) -> [TextRange] {
    var found: [TextRange] = []
    var start = 0
    while start < text.bytes.count {
      let span = text.bytes.span
      var end = start
      while end < span.count, span[end] != UInt8(ascii: "\n"), span[end] != UInt8(ascii: "\r") { end += 1 }
      if end > start, end - start <= longestLine, isBoilerplate(text.bytes[start..<end]) {
        found.append(TextRange(start, end))
      }
      start = end + 1
    }
    return found
  }

  static let longestLine = 400

  private static func isBoilerplate(_ line: ArraySlice<UInt8>) -> Bool {
    if isCredit(line) { return true }
    // Most lines start with none of the table's first letters, so that only few are compared with its rows.
    guard let start = line.firstIndex(where: { !isOrnament($0) }) else { return false }
    let text = line[start...]
    let first = Int(text[start] | 0x20)
    return first < rulesByFirstByte.count && rulesByFirstByte[first].contains { $0.matches(text) }
  }

  private static func isOrnament(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
      || byte == UInt8(ascii: ">")
  }

  /// A line of capitals that names agencies or photographers: `KCNA WATCH | REUTERS`, `ANTARA FOTO/Budi Santoso/rwa`.
  private static func isCredit(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 80 else { return false }
    let hasBar = line.contains(UInt8(ascii: "|"))
    guard hasBar || line.starts(with: Array("ANTARA FOTO/".utf8)) else { return false }
    if !hasBar { return true }
    return !line.contains { $0 &- 0x61 < 26 } && line.contains { $0 &- 0x41 < 26 }
  }

  private struct Rule {
    enum Place { case exact, start }
    let place: Place
    let text: [UInt8]

    init(_ place: Place, _ text: String) {
      self.place = place
      self.text = Array(text.utf8)
    }

    func matches(_ line: ArraySlice<UInt8>) -> Bool {
      guard line.count >= text.count,
        zip(line, text).allSatisfy({ ($0 &- 0x41 < 26 ? $0 | 0x20 : $0) == $1 })
      else { return false }
      return place == .start || line.dropFirst(text.count).allSatisfy { closing.contains($0) }
    }
  }

  /// What may stand behind an exact line.
  private static let closing = Array(" *]):.!<".utf8)

  private static let rulesByFirstByte: [[Rule]] = {
    var table = [[Rule]](repeating: [], count: 128)
    for rule in rules { table[Int(rule.text[0])].append(rule) }
    return table
  }()

  /// Where on the line, and what stands there, in lower case.
  private static let rules = [
    Rule(.start, "baca berita dengan sedikit iklan"),
    Rule(.start, "baca juga:"), Rule(.start, "baca juga :"), Rule(.start, "baca selengkapnya"),
    Rule(.start, "baca: "), Rule(.start, "baca selanjutnya"), Rule(.start, "baca artikel"), Rule(.start, "baca pula:"),
    Rule(.exact, "baca juga"),
    Rule(.start, "ikuti berita terkini"), Rule(.start, "ikuti perkembangan terkini"), Rule(.start, "ikuti kami di"),
    Rule(.start, "ikuti saluran"), Rule(.start, "dapatkan berita terbaru"), Rule(.start, "dapatkan update berita"),
    Rule(.start, "dapatkan informasi terkini"), Rule(.start, "mari bergabung di grup telegram"),
    Rule(.start, "bergabunglah dengan saluran"), Rule(.start, "gabung di saluran"),
    Rule(.start, "pilihan editor:"), Rule(.start, "pilihan editor :"),
    Rule(.start, "simak video"), Rule(.start, "saksikan video"), Rule(.start, "tonton video"),
    Rule(.start, "lihat juga video"),
    Rule(.start, "tonton juga video"), Rule(.start, "simak juga video"), Rule(.start, "lihat video"),
    Rule(.start, "saksikan live"), Rule(.start, "saksikan siaran langsung"), Rule(.start, "gambas:"),
    Rule(.start, "halaman selanjutnya"), Rule(.start, "lanjut ke halaman"), Rule(.start, "klik halaman selanjutnya"),
    Rule(.start, "copyright ©"), Rule(.start, "copyright (c)"), Rule(.start, "hak cipta ©"),
    Rule(.start, "pewarta:"), Rule(.start, "editor:"), Rule(.start, "penulis:"), Rule(.start, "reporter:"),
    Rule(.start, "redaktur:"),
    Rule(.start, "foto:"), Rule(.start, "sumber foto:"), Rule(.start, "dok. "),
    Rule(.exact, "advertisement"), Rule(.exact, "scroll to continue with content"),
    Rule(.exact, "advertisement scroll to continue with content"),
    Rule(.exact, "advertisement scroll to resume content"),
    Rule(.exact, "scroll to resume content"), Rule(.exact, "iklan"), Rule(.exact, "artikel terkait"),
    Rule(.exact, "berita terkait"),
    Rule(.exact, "lihat juga"), Rule(.exact, "terpopuler"), Rule(.exact, "bagikan"),
    Rule(.exact, "bagikan artikel ini"),
    Rule(.exact, "selengkapnya"), Rule(.start, "cek berita dan artikel"), Rule(.start, "cek artikel lainnya"),
    Rule(.start, "artikel ini telah tayang di"), Rule(.start, "artikel ini bersumber dari"),
    Rule(.start, "download aplikasi"), Rule(.start, "unduh aplikasi"), Rule(.start, "kunjungi kanal youtube"),
    Rule(.start, "jangan lupa subscribe"), Rule(.start, "news update langsung dari"),
  ]
}
