import TextModel

/// A number, date or time in one side of a unit.
struct Figure {
  enum Value {
    case number(NumberValue)
    case date(CalendarDate)
    case time(ClockTime)
    /// *yesterday*, *kemarin*: what may stand for a weekday or date.
    case relativeDay
  }

  /// Bytes of the side's text.
  let range: TextRange
  let value: Value
  let weight: Weight

  /// What it says if the other side does not have the figure.
  enum Weight {
    /// A slip.
    case required
    /// Nothing by itself, but it may be what a required figure became: *two*.
    case dispensable
    /// Nothing: *both*, the number of a list item.
    case optional
  }
}

extension Figure {
  var number: NumberValue? { if case .number(let number) = value { number } else { nil } }
  var date: CalendarDate? { if case .date(let date) = value { date } else { nil } }
  var time: ClockTime? { if case .time(let time) = value { time } else { nil } }

  /// Whether the figure may be what the number became: the number itself, or a date or time with such a part.
  func mayBe(_ number: NumberValue) -> Bool {
    switch value {
    case .number(let other): number.agrees(with: other)
    case .date(let date):
      [date.day, date.month, date.year].contains { part in part.map { number.isWorth(Double($0)) } ?? false }
    case .time(let time): time.isWritten(number)
    case .relativeDay: false
    }
  }
}

extension ClockTime {
  /// Whether the number, in digits, is the hour: *at 8* for *pukul 8*.
  func isWritten(_ number: NumberValue) -> Bool {
    minutes % 60 == 0 && !number.isInWords
      && (number.isWorth(Double(minutes / 60)) || number.isWorth(Double((minutes / 60 + 11) % 12 + 1)))
  }
}

/// What a number is worth.
struct NumberValue: Hashable, Sendable {
  enum Measure: Sendable { case plain, percent, money, ordinal }

  /// The likeliest first; none of them is repeated.
  var readings: [Double]
  var measure = Measure.plain
  /// How many decimals the text gives before the word of the scale.
  var decimals = 0
  /// The value of the scale's word: 1,000,000 for *juta*; 1 without one.
  var scale = 1.0
  /// Whether it is written in words.
  var isInWords = false

  /// Whether one of the readings is the value.
  func isWorth(_ value: Double) -> Bool { readings.contains { Self.isEqual($0, value) } }

  /// Whether one of the readings is one of the other's.
  func agrees(with other: NumberValue) -> Bool {
    readings.contains { other.isWorth($0) }
  }

  /// Whether they are the same but for what binary fractions lose.
  static func isEqual(_ one: Double, _ other: Double) -> Bool {
    one == other || abs(one - other) <= 1e-9 * max(abs(one), abs(other))
  }
}

extension NumberValue {
  /// As an English desk writes it: `2.5 trillion`, `1,200`, `79th`, `three`, `two-thirds`.
  var english: String {
    if isInWords, let word = Self.words.first(where: { Self.isEqual($0.value, readings[0]) })?.word { return word }
    let scale = scale < 1e6 ? 1 : scale
    let value = readings[0] / scale
    var text = Self.digits(of: value, decimals: decimals)
    if measure == .ordinal { text += Self.ordinalEnding(of: value) }
    if let word = Self.scaleWords.first(where: { $0.scale == scale })?.word { text += " \(word)" }
    return text
  }

  private static let scaleWords: [(scale: Double, word: String)] = [
    (1e6, "million"), (1e9, "billion"), (1e12, "trillion"),
  ]

  private static let words: [(value: Double, word: String)] = [
    (1, "one"), (2, "two"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"), (8, "eight"), (9, "nine"),
    (0.5, "half"), (1.0 / 3, "a third"), (2.0 / 3, "two-thirds"), (0.25, "a quarter"), (0.75, "three-quarters"),
  ]

  private static func digits(of value: Double, decimals: Int) -> String {
    guard abs(value) < 1e15 else { return "\(value)" }
    // What words such as *setengah* leave of the scale.
    var decimals = min(decimals, 6)
    while decimals < 2, !isEqual((value * power(of: decimals)).rounded(), value * power(of: decimals)) { decimals += 1 }
    let factor = power(of: decimals)
    let scaled = Int((value * factor).rounded())
    let whole = String(scaled / Int(factor))
    var text = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { text += "," }
      text.append(digit)
    }
    guard factor > 1 else { return text }
    return text + "." + String(String(scaled % Int(factor) + Int(factor)).dropFirst())
  }

  private static func power(of exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }

  private static func ordinalEnding(of value: Double) -> String {
    let last = Int(value.truncatingRemainder(dividingBy: 100))
    if (11...13).contains(last) { return "th" }
    return ["th", "st", "nd", "rd"].indices.contains(last % 10) ? ["th", "st", "nd", "rd"][last % 10] : "th"
  }
}
