/// Abbreviations that keep their full stop, by how they stand to the end of a sentence.
///
/// The table holds what Indonesian newspapers print; a single capital with a stop (`H.`, `P.`) and chains of them
/// (`S.H.`, `a.n.`, `M.Si.`) are recognised by their shape.
enum Abbreviation {
  enum Position {
    /// What it abbreviates goes on behind it: `Jl. Sudirman`, `No. 5`
    case beforeItsWord
    /// It may close a sentence: `dll.`, `Tbk.`
    case anywhere
  }

  static let longest = 7

  /// Degrees of two single letters, which may close a sentence where the initials of a name do not: `S.H.`, not `D.W.`
  static func isDegree(_ letters: [UInt8]) -> Bool { degrees.contains(letters) }

  private static let degrees = Set(
    "s.h m.h s.e m.m m.a s.t m.t s.s s.i m.i s.p m.p b.a a.s u.s".split(separator: " ").map { Array($0.utf8) })

  /// The table's word for `letters` in lower case, without the stop.
  static func position(of letters: [UInt8]) -> Position? { positions[letters] }

  private static let positions: [[UInt8]: Position] = {
    var table: [[UInt8]: Position] = [:]
    for word in abbreviationsBeforeTheirWord.split(separator: " ") { table[Array(word.utf8)] = .beforeItsWord }
    for word in abbreviationsAnywhere.split(separator: " ") { table[Array(word.utf8)] = .anywhere }
    return table
  }()
}

private let abbreviationsBeforeTheirWord = """
  tgl pk pkl no nr jl jln gg ds kec kel kab prov pt cv ud pd fa st dr drs dra prof ir hj kh rm sdr sdri bpk ny tn \
  alm almh hlm bdk lih rp tb dsn dk rs ph rev mr mrs ms moh muh pdt ust qs hr plt plh lt irjen kombes kompol pol kapt gen gub kol jend letjen mayjen brigjen vs telp ttd yth
  """

private let abbreviationsAnywhere = "dll dkk dsb dst dlsb tbk ltd co inc corp pte llc jr sr bhd"
