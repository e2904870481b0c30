import TextModel

/// Dates: with the month in words on either side of the day, in digits, single months, years and weekdays.
extension FigureScanner {
  /// A date and the index behind it.
  private struct Body {
    var date: CalendarDate
    var start: Int
    var end: Int
    var isOptional = false
    /// The day before it, of *17-18 Juni*.
    var earlierDay: Int?
  }

  /// Appends the date that begins at the index, if there is one, and moves behind it.
  mutating func scanDate() -> Bool {
    if tokens[index].word == .relativeDay {
      append(.relativeDay, over: index..<index + 1, weight: .optional)
      index += 1
      return true
    }
    // The week is written like the Sunday, in small letters.
    guard case .weekday(let weekday) = tokens[index].word, tokens[index].isCapitalized || weekday < 7 else {
      guard let body = dateBody(at: index) else { return false }
      append(body, from: body.start)
      return true
    }
    if var body = dateBody(at: behindWeekday(index + 1)), body.date.hasDay {
      body.date.weekday = weekday
      if isMark(")", at: body.end), isMark("(", at: body.start - 1) { body.end += 1 }
      append(body, from: index)
    } else {
      // A sentence may begin with the week instead of the Sunday.
      let isOptional = tokens[index].isAtStart && weekday == 7
      append(.date(CalendarDate(weekday: weekday)), over: index..<index + 1, weight: isOptional ? .optional : .required)
      index += 1
    }
    return true
  }

  private mutating func append(_ body: Body, from start: Int) {
    if let day = body.earlierDay {
      var date = body.date
      date.day = day
      date.weekday = nil
      append(.date(date), over: start..<body.end)
    }
    append(.date(body.date), over: start..<body.end, weight: body.isOptional ? .optional : .required)
    index = body.end
  }

  /// Over the part of the day, a comma and a bracket.
  private func behindWeekday(_ start: Int) -> Int {
    var next = start
    if case .dayPart = word(at: next) { next += 1 }
    if isMark(",", at: next) { next += 1 }
    if isMark("(", at: next) { next += 1 }
    return next
  }

  private func dateBody(at start: Int) -> Body? {
    if let (month, next) = month(at: start) { return monthFirst(month, from: start, next: next) }
    guard start < tokens.count, tokens[start].kind == .numeral else { return nil }
    return dayFirst(at: start) ?? digits(at: start) ?? lonelyYear(at: start)
  }

  /// `Aug. 16, 2024`, `March 2 to 15, 2031`, `Mei 2024`, `August`
  private func monthFirst(_ month: Int, from start: Int, next: Int) -> Body {
    var body = Body(date: CalendarDate(month: month), start: start, end: next)
    if let (day, behindDay) = day(at: next), !counts(at: behindDay) {
      body.date.day = day
      body.end = behindDay
      if let connector = behindConnector(at: behindDay), let (last, behindLast) = self.day(at: connector),
        !counts(at: behindLast), self.month(at: behindLast) == nil,
        word(at: behindDay) != .and || closes(at: behindLast)
      {
        body.earlierDay = day
        body.date.day = last
        body.end = behindLast
      }
    }
    if let (year, end) = year(at: body.end) {
      body.date.year = year
      body.end = end
    }
    return body
  }

  /// `16 Agustus 2024`, `2 s.d. 15 Maret 2031`, `16th of August`
  private func dayFirst(at start: Int) -> Body? {
    guard let (first, behindFirst) = day(at: start) else { return nil }
    var day = first
    var next = behindFirst
    var earlierDay: Int?
    if let connector = behindConnector(at: next), let (last, behindLast) = self.day(at: connector) {
      (earlierDay, day, next) = (first, last, behindLast)
    }
    if word(at: next) == .of { next += 1 }
    guard let (month, behindMonth) = month(at: next) else { return nil }
    var body = Body(
      date: CalendarDate(day: day, month: month), start: start, end: behindMonth, earlierDay: earlierDay)
    if let (year, end) = year(at: behindMonth) {
      body.date.year = year
      body.end = end
    }
    return body
  }

  /// `16/8`, `16/8/2024`, `17-08-1945`, `17.08.1945`, `(16-17/8)`
  private func digits(at start: Int) -> Body? {
    if isMark("(", at: start - 1), let (day, next) = day(at: start), isMark("-", at: next), isAttached(at: next),
      let body = digits(at: next + 1), body.earlierDay == nil, body.end == next + 2
    {
      return Body(date: body.date, start: start, end: body.end, earlierDay: day)
    }
    var parts = self.parts(at: start)
    var end = start + 1
    if parts.count == 1, isMark("-", at: start + 1), isMark("-", at: start + 3), isAttached(at: start + 4) {
      parts = [start, start + 2, start + 4].flatMap(self.parts)
      end = start + 5
    }
    guard (2...3).contains(parts.count), let date = Self.date(of: parts) else { return nil }
    let isInBrackets = isMark("(", at: start - 1) && isMark(")", at: end)
    var isBehindWeekday = false
    if case .weekday = word(at: start - 1) { isBehindWeekday = true }
    return Body(
      date: date, start: start, end: end, isOptional: parts.count == 2 && !isInBrackets && !isBehindWeekday)
  }

  /// The numbers between the slashes, or between the stops of `17.08.1945`; only the first, if there are none.
  private func parts(at index: Int) -> [Int] {
    guard tokens.indices.contains(index), tokens[index].kind == .numeral, tokens[index].range.count <= 10 else {
      return []
    }
    let text = bytes[tokens[index].range.indices]
    let parts = text.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
    if parts.count == 2, text.contains(UInt8(ascii: ".")) { return [] }
    return parts.compactMap { part in
      part.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } ? part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) } : nil
    }
  }

  private static func date(of parts: [Int]) -> CalendarDate? {
    let (first, second) = (parts[0], parts[1])
    var date = CalendarDate()
    if (1...31).contains(first), (1...12).contains(second) {
      (date.day, date.month) = (first, second)
      date.isSwappable = first <= 12
    } else if (1...12).contains(first), (1...31).contains(second) {
      (date.day, date.month) = (second, first)
    } else {
      return nil
    }
    if parts.count == 3 {
      guard parts[2] < 100 || (1500...2200).contains(parts[2]) else { return nil }
      date.year = parts[2] < 100 ? 2000 + parts[2] : parts[2]
    }
    return date
  }

  private func lonelyYear(at start: Int) -> Body? {
    guard let numeral = numeral(at: start), numeral.digitCount == 4, let year = numeral.integer,
      (1800...2100).contains(year), !counts(at: start + 1)
    else { return nil }
    switch word(at: start - 1) {
    case .currency, .clock: return nil
    default: break
    }
    if case .zone = word(at: start + 1) { return nil }
    return Body(date: CalendarDate(year: year), start: start, end: start + 1)
  }

  private func day(at index: Int) -> (Int, next: Int)? {
    guard let numeral = numeral(at: index), numeral.digitCount <= 2, let day = numeral.integer, (1...31).contains(day)
    else { return nil }
    return (day, word(at: index + 1) == .ordinalEnding && isAttached(at: index + 1) ? index + 2 : index + 1)
  }

  private func month(at index: Int) -> (Int, next: Int)? {
    guard case .month(let month) = word(at: index), tokens[index].isCapitalized else { return nil }
    let isAbbreviated =
      isMark(".", at: index + 1) && tokens.indices.contains(index + 2) && tokens[index + 2].kind == .numeral
    let next = isAbbreviated ? index + 2 : index + 1
    // *May* and *March* at the start of a sentence, *Jun* and *Mar* in names.
    let isDoubtful = tokens[index].isAtStart || tokens[index].range.count <= 3
    if isDoubtful, !isNumeral(at: next), !isNumeral(at: index - 1) { return nil }
    return (month, next)
  }

  private func year(at index: Int) -> (Int, next: Int)? {
    let start = isMark(",", at: index) ? index + 1 : index
    guard let numeral = numeral(at: start), numeral.digitCount == 4, let year = numeral.integer,
      (1500...2200).contains(year), !counts(at: start + 1)
    else { return nil }
    return (year, start + 1)
  }

  /// Whether the word says that the number before it counts something.
  private func counts(at index: Int) -> Bool {
    switch word(at: index) {
    case .measure, .percent, .scale, .timesTen, .plusTen: true
    default: false
    }
  }

  /// Whether a phrase ends here.
  private func closes(at index: Int) -> Bool {
    guard index < tokens.count else { return true }
    if case .mark = tokens[index].kind { return true }
    return year(at: index) != nil
  }
}
