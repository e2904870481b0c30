/// How the nasal of *meN-* and *peN-* takes the place of the sound it meets.
///
/// | base | form | rule |
/// | --- | --- | --- |
/// | sapu, kirim, pukul, tulis | menyapu, mengirim, memukul, menulis | s, k, p, t give way before a vowel |
/// | proses, kritik, traktir | memproses, mengkritik, mentraktir | clusters keep their consonant |
/// | bom, cek, sah | mengebom, mengecek, mengesahkan | one syllable takes *menge-* |
/// | proses | pemrosesan | or give it way all the same |
/// | lihat, masak, nilai, rawat, wajib, yakin | melihat, memasak … | no nasal before l, m, n, r, w, y |
///
/// Source: *Tata Bahasa Baku Bahasa Indonesia*, the morphophonemics of *meng-* and *peng-*.
enum NasalAssimilation {
  /// One way to undo the assimilation: the length of the prefix, and the letter that the base lost, or 0.
  struct Reversal {
    var prefixLength = 0
    var restored: UInt8 = 0
  }

  /// At most four reversals, likelier first.
  struct Reversals {
    private var ways: InlineArray<4, Reversal> = InlineArray(repeating: Reversal())
    private(set) var count = 0

    subscript(index: Int) -> Reversal { ways[index] }

    fileprivate mutating func add(_ prefixLength: Int, restoring letter: UInt8 = 0) {
      ways[count] = Reversal(prefixLength: prefixLength, restored: letter)
      count += 1
    }
  }

  /// The ways in which the form may be the nasal prefix and a base.
  static func reversals(of prefix: Prefix, from form: Range<Int>, in bytes: borrowing Span<UInt8>) -> Reversals {
    prefix == .nasal
      ? spokenReversals(of: form, in: bytes) : reversals(of: form, in: bytes, consonant: prefix.initial)
  }

  /// - Parameter consonant: the first letter of the prefix, m or p.
  static func reversals(of form: Range<Int>, in bytes: borrowing Span<UInt8>, consonant: UInt8) -> Reversals {
    var reversals = Reversals()
    let start = form.lowerBound
    guard form.count >= 5, bytes[start] == consonant, bytes[start + 1] == UInt8(ascii: "e") else { return reversals }
    let next = bytes[start + 3]
    switch bytes[start + 2] {
    case UInt8(ascii: "m"):
      if isVowel(next) {
        reversals.add(3, restoring: UInt8(ascii: "p"))
        reversals.add(2)
      } else if isOne(of: "bpfv", next) {
        reversals.add(3)
        if next == UInt8(ascii: "b") { reversals.add(2) }
      } else if isOne(of: "rl", next) {
        reversals.add(3, restoring: UInt8(ascii: "p"))
      } else {
        reversals.add(2)
      }
    case UInt8(ascii: "n"):
      if next == UInt8(ascii: "g") {
        addVelar(to: &reversals, of: form, in: bytes)
      } else if next == UInt8(ascii: "y"), form.count >= 6 {
        reversals.add(4, restoring: UInt8(ascii: "s"))
        reversals.add(2)
      } else if isVowel(next) {
        reversals.add(3, restoring: UInt8(ascii: "t"))
        reversals.add(2)
      } else if isOne(of: "cdjzst", next) {
        reversals.add(3)
      }
    case UInt8(ascii: "l"), UInt8(ascii: "r"), UInt8(ascii: "w"), UInt8(ascii: "y"):
      reversals.add(2)
    default:
      break
    }
    return reversals
  }

  private static func addVelar(to reversals: inout Reversals, of form: Range<Int>, in bytes: borrowing Span<UInt8>) {
    let next = bytes[form.lowerBound + 4]
    guard isVowel(next) else {
      if isOne(of: "ghkqx", next) { reversals.add(4) }
      return
    }
    reversals.add(4)
    reversals.add(4, restoring: UInt8(ascii: "k"))
    reversals.add(2)
    if next == UInt8(ascii: "e"), form.count >= 8, isMonosyllabic(form.dropFirst(5).map { bytes[$0] }) {
      reversals.add(5)
    }
  }

  /// The nasal without its *me-*: *nulis* (tulis), *nyaleg* (caleg), *ngopi* (kopi), *ngebom* (bom).
  private static func spokenReversals(of form: Range<Int>, in bytes: borrowing Span<UInt8>) -> Reversals {
    var reversals = Reversals()
    let start = form.lowerBound
    guard form.count >= 3 else { return reversals }
    let next = bytes[start + 1]
    switch bytes[start] {
    case UInt8(ascii: "n"):
      if next == UInt8(ascii: "g") {
        if isVowel(bytes[start + 2]) {
          reversals.add(2)
          reversals.add(2, restoring: UInt8(ascii: "k"))
          if bytes[start + 2] == UInt8(ascii: "e"), form.count >= 6 { reversals.add(3) }
        }
      } else if next == UInt8(ascii: "y") {
        reversals.add(2, restoring: UInt8(ascii: "s"))
        reversals.add(2, restoring: UInt8(ascii: "c"))
      } else if isVowel(next) {
        reversals.add(1, restoring: UInt8(ascii: "t"))
      } else if isOne(of: "cdj", next) {
        reversals.add(1)
      }
    case UInt8(ascii: "m"):
      if isVowel(next) {
        reversals.add(1, restoring: UInt8(ascii: "p"))
      } else if next == UInt8(ascii: "b") {
        reversals.add(1)
      }
    default:
      break
    }
    return reversals
  }

  /// The forms that ``spokenReversals(of:in:)`` undoes.
  static func spokenForms(of base: [UInt8]) -> [[UInt8]] {
    guard let first = base.first, base.count > 3 else { return [] }
    let rest = base.dropFirst()
    let beforeVowel = isVowel(base[1])
    switch first {
    case UInt8(ascii: "s") where beforeVowel, UInt8(ascii: "c") where beforeVowel: return [Array("ny".utf8) + rest]
    case UInt8(ascii: "k") where beforeVowel: return [Array("ng".utf8) + rest]
    case UInt8(ascii: "t") where beforeVowel: return [Array("n".utf8) + rest]
    case UInt8(ascii: "p") where beforeVowel: return [Array("m".utf8) + rest]
    case UInt8(ascii: "r"), UInt8(ascii: "l"), UInt8(ascii: "g"): return [Array("nge".utf8) + base]
    default: return isVowel(first) ? [Array("ng".utf8) + base] : []
    }
  }

  /// Calls `body` with the forms of *meN-* or *peN-* on `base`: the regular one, then the one that keeps the consonant,
  /// then the one for a single syllable; each as what to write before the base and how much of the base to drop.
  static func forEachForm(of base: ArraySlice<UInt8>, _ body: (_ nasal: StaticString, _ dropped: Int) -> Void) {
    guard let first = base.first else { return }
    let beforeVowel = base.count > 1 && isVowel(base[base.startIndex + 1])
    switch first {
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "w"),
      UInt8(ascii: "y"):
      body("e", 0)
    case UInt8(ascii: "p"):
      if beforeVowel { body("em", 1) }
      body("em", 0)
    case UInt8(ascii: "t"):
      if beforeVowel { body("en", 1) }
      body("en", 0)
    case UInt8(ascii: "s"):
      if beforeVowel { body("eny", 1) }
      body("en", 0)
    case UInt8(ascii: "k"):
      if beforeVowel { body("eng", 1) }
      body("eng", 0)
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "v"):
      body("em", 0)
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "j"), UInt8(ascii: "z"):
      body("en", 0)
    default:
      body("eng", 0)
    }
    if !isVowel(first), isMonosyllabic(base) { body("enge", 0) }
  }

  /// The forms of ``forEachForm(of:_:)`` written out.
  static func forms(of base: ArraySlice<UInt8>, consonant: UInt8) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    forEachForm(of: base) { nasal, dropped in
      forms.append([consonant] + nasal.description.utf8 + base.dropFirst(dropped))
    }
    return forms
  }

  /// Whether the base takes *menge-*: one syllable, or one and a suffix (*mengebom*, *mengesahkan*, not *mengetahui*).
  private static func isMonosyllabic(_ base: some BidirectionalCollection<UInt8>) -> Bool {
    let syllables = base.count(where: isVowel)
    return syllables == 1
      || syllables == 2 && base.count <= 7
        && (base.last == UInt8(ascii: "i") || base.reversed().starts(with: "nak".utf8))
  }

  @inline(__always)
  static func isVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "o")
      || byte == UInt8(ascii: "u")
  }

  private static func isOne(of letters: StaticString, _ byte: UInt8) -> Bool {
    letters.withUTF8Buffer { unsafe $0.contains(byte) }
  }
}
