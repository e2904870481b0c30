/// Abbreviations of English news text that keep their full stop, by what may stand behind it.
///
/// Single letters (`J.`) and chains of them (`U.S.`, `a.m.`) are recognised by their shape.
enum EnglishAbbreviation {
  enum Position {
    /// What it abbreviates goes on behind it: `Mr. Smith`, `Gen. Prabowo`
    case beforeItsWord
    /// It abbreviates before a number only: `No. 5`, `Jan. 16`
    case beforeNumber
    /// It may close a sentence: `Inc.`, `etc.`
    case anywhere
  }

  /// The table's word for `letters` in lower case, without the stop.
  static func position(of letters: [UInt8]) -> Position? { positions[letters] }

  private static let positions: [[UInt8]: Position] = {
    var table: [[UInt8]: Position] = [:]
    for (position, words) in rows {
      for word in words.split(separator: " ") { table[Array(word.utf8)] = position }
    }
    return table
  }()

  private static let rows: [(Position, String)] = [
    (
      .beforeItsWord,
      """
      mr mrs ms messrs dr prof gen lt col sgt cpl pvt capt cmdr adm maj brig comdr supt insp det sen sens rep reps gov \
      govs pres rev hon fr st ste mt ft vs drs dra kh hj ir tgk ust jl pt cv jend letjen mayjen brigjen kombes irjen
      """
    ),
    (.beforeNumber, "no nos jan feb mar apr jun jul aug sep sept oct nov dec p pp vol art arts sec fig figs ch par rp"),
    (.anywhere, "inc ltd co corp jr sr plc llc bros etc al tbk bhd esq ave blvd approx dept est govt"),
  ]

  /// Whether the word opens a sentence and never continues a name, so that the stop before it ends one.
  static func isSentenceOpener(_ letters: [UInt8]) -> Bool { openers.contains(letters) }

  private static let openers = Set(
    """
    the a an he she it they we i you his her its their our my this that these those there here in on at as but and or so \
    however when while if although though after before for from with by to since during under meanwhile moreover then \
    now what who how why where not no some many most all both each such according earlier later yet also despite \
    between among because until only even once
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Array($0.utf8) })
}
