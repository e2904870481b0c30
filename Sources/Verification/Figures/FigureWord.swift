import TextModel

/// What a word says in a number, a date or a time, in either language.
enum FigureWord: Hashable, Sendable {
  /// *dua*, *two*: up to nine.
  case unit(Double)
  /// *sepuluh*, *eleven*: complete up to nineteen.
  case teen(Double)
  /// *twenty*
  case tens(Double)
  /// *belas*: ten more than the unit before it.
  case plusTen
  /// *puluh*: ten times the unit before it.
  case timesTen
  /// *ratus*, *thousand*, *juta*
  case scale(Double)
  /// *seratus*, *duaratus*: complete.
  case hundreds(Double)
  /// *seribu*, *sejuta*: one of a scale.
  case oneOfScale(Double)
  /// *lusin*, *dozen*, *score*: counts loosely.
  case dozen(Double)
  /// *puluhan*, *thousands*, *beberapa*: no figure, nor is the scale behind it.
  case vague
  /// *ketiga*, *third*
  case ordinal(Double)
  /// *st*, *th* behind digits.
  case ordinalEnding
  /// *sepertiga*: complete.
  case fraction(Double)
  /// *pertiga*, *quarters*: what the number before it is divided by.
  case denominator(Double)
  /// *setengah*, *half*
  case half
  /// *both*, *twice*: may stand for the number, and nobody misses it.
  case loose(Double)
  /// *koma*, *point*
  case point
  case month(Int)
  /// From 1, a Monday, to 7.
  case weekday(Int)
  /// *pukul*, *jam*
  case clock
  /// *o'clock*, *waktu*: behind a time.
  case oClock
  /// *a.m.*, *p.m.*
  case meridiem(DayPart)
  /// *pagi*, *evening*
  case dayPart(DayPart)
  /// *WIB*, *GMT*: minutes ahead of UTC.
  case zone(Int)
  /// *noon*, *midnight*: minutes since midnight.
  case namedTime(Int)
  /// *kemarin*, *today*: instead of a weekday or date.
  case relativeDay
  case percent
  /// *per*, before *cent*
  case per
  case currency
  /// *kilometer*, *people*: behind a number that is no year.
  case measure
  case and
  /// *hingga*, *to*
  case upTo
  case article
  case of

  /// Whether a figure may begin with the word.
  var opensFigure: Bool {
    switch self {
    case .unit, .teen, .tens, .scale, .hundreds, .oneOfScale, .dozen, .vague, .ordinal, .fraction, .half, .loose,
      .month,
      .weekday, .namedTime, .relativeDay:
      true
    default: false
    }
  }

  /// A part of the day, as far as it decides between the halves of the clock.
  enum DayPart: Hashable, Sendable {
    case forenoon, afternoon
    /// *siang*: from eleven to three.
    case midday
    /// *malam*, *night*: both sides of midnight.
    case night
  }
}

/// The words of one language that make up figures, by their spelling in small letters.
struct FigureWordTable: Sendable {
  typealias Row = (word: FigureWord, spellings: String)

  private var forms = FormTable(capacity: 512)
  private var words: [FigureWord] = []
  private var longest = 0

  /// - Parameter rows: spellings with spaces between them; the first row that has a spelling wins.
  init(_ rows: [Row]) {
    for row in rows {
      for spelling in row.spellings.split(separator: " ") {
        let form = Array(spelling.utf8)
        longest = max(longest, form.count)
        if forms.insert(form).isNew { words.append(row.word) }
      }
    }
  }

  /// Whether the word, in small letters, is one of the table's.
  func contains(_ form: ArraySlice<UInt8>) -> Bool { forms.id(of: Array(form)) != nil }

  /// What the word at `indices` says, if anything.
  ///
  /// - Parameter folded: a text in small letters with the padding that ``FormTable`` needs.
  func word(at indices: Range<Int>, in folded: borrowing Span<UInt8>) -> FigureWord? {
    guard indices.count <= longest, let id = forms.id(of: indices, in: folded) else { return nil }
    return words[Int(id)]
  }
}
