/// Tells words of other languages, mostly English, by letters that Indonesian spelling does not have, or not in this place.
///
/// | form | by |
/// | --- | --- |
/// | `regulation` | the ending |
/// | `shuttle` | `sh`, `tt` |
/// | `ekspor` | Indonesian |
enum ForeignSpelling {
  static func isForeign(_ form: [UInt8]) -> Bool {
    if form.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "q") }) { return true }
    // Native affixes bring such letters together: *menghapal*, *keadaan*, *ikannya*, *pluralisme*.
    if nativeBeginnings.contains(where: { form.starts(with: $0) })
      || nativeEndings.contains(where: { form.suffix($0.count).elementsEqual($0) })
    {
      return false
    }
    if endings.contains(where: { form.count > $0.count && form.suffix($0.count).elementsEqual($0) }) { return true }
    return form.indices.dropLast().contains { sequences.contains(UInt16(form[$0]) << 8 | UInt16(form[$0 + 1])) }
  }

  private static let nativeBeginnings = ["meng", "peng", "ke", "mem", "pem", "di", "ber", "ter"].map { Array($0.utf8) }
  private static let nativeEndings = ["nya", "isme", "kan", "itas", "an"].map { Array($0.utf8) }

  /// What Indonesian words do not end in.
  private static let endings = """
    tion ing ment ness ity ed er's 's ic ous ly ee y ght ce ge se te ve re le ne me de ke c j v z bs ts ss ck st \
    nd rd rt ct lt ft
    """.split(separator: " ").map { Array($0.utf8) }

  /// Pairs of letters that do not stand side by side in Indonesian words.
  private static let sequences = Set(
    """
    th ph wh ck oo ee ea ou ow ch ss tt ll pp ff mm nn rr cc sh gh ct
    """.split(separator: " ").map { pair in pair.utf8.reduce(UInt16(0)) { $0 << 8 | UInt16($1) } }
  )
}
