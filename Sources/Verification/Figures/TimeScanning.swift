import TextModel

/// Times of day: `pukul 15.30 WIB`, `3:30 p.m.`, `0830 GMT`, `jam 5 sore`.
extension FigureScanner {
  /// What stands behind a time.
  private struct Ending {
    var part: FigureWord.DayPart?
    var zone: Int?
    /// Whether the ending makes a time of a number that has no minutes.
    var isCertain = false
    /// Whether it makes a time of a number that may have minutes.
    var isPresent = false
    var next: Int
  }

  /// Appends the time that begins at the index, if there is one, and moves behind it.
  mutating func scanTime() -> Bool {
    if case .namedTime(let minutes) = tokens[index].word {
      append(.time(ClockTime(minutes: minutes, isOpen: false, zone: nil)), over: index..<index + 1, weight: .optional)
      index += 1
      return true
    }
    guard let numeral = numeral(at: index) else { return false }
    var ending = ending(at: index + 1)
    if !ending.isPresent, let other = behindConnector(at: index + 1), let second = self.numeral(at: other) {
      // The first of two times leaves what they share to the second: *10.00-12.00 WIB*.
      let shared = self.ending(at: other + 1)
      let hasMinutes = numeral.clock != nil && second.clock != nil
      if shared.isCertain || hasMinutes && shared.isPresent {
        ending = shared
        ending.next = index + 1
      }
    }
    let isClocked = isBehindClock(index)
    guard let (hour, minute) = clock(of: numeral, ending: ending, isClocked: isClocked) else { return false }
    let time = Self.time(hour, minute, ending: ending, hasLeadingZero: numeral.hasLeadingZero)
    // *9 a.m. (0200 GMT)*: the source need not have the conversion.
    let isConversion = isMark("(", at: index - 1)
    append(.time(time), over: index..<max(index + 1, ending.next), weight: isConversion ? .optional : .required)
    index = max(index + 1, ending.next)
    return true
  }

  /// The time that a number in words makes with what stands around it: *eight o'clock*, *pukul delapan malam*.
  func timeInWords(_ value: Double, over indices: Range<Int>) -> (ClockTime, next: Int)? {
    let ending = ending(at: indices.upperBound)
    guard value >= 1, value <= 24, value == value.rounded(), ending.isCertain || isBehindClock(indices.lowerBound)
    else {
      return nil
    }
    if case .loose = word(at: indices.lowerBound) { return nil }
    return (Self.time(Int(value), 0, ending: ending, hasLeadingZero: false), ending.next)
  }

  private func clock(of numeral: Numeral, ending: Ending, isClocked: Bool) -> (Int, Int)? {
    if let clock = numeral.clock {
      let isTime = numeral.hasColon || isClocked || ending.isPresent
      return isTime && word(at: index + 1) != .percent ? clock : nil
    }
    guard let integer = numeral.integer else { return nil }
    if numeral.digitCount == 4, ending.zone != nil || ending.isCertain, integer % 100 < 60, integer < 2400 {
      return (integer / 100, integer % 100)
    }
    guard numeral.digitCount <= 2, integer <= 24, isClocked || ending.isCertain, word(at: index + 1) != .measure else {
      return nil
    }
    return (integer, 0)
  }

  /// Whether *pukul* stands before the token, or a time and a dash; *2 jam 15* is no time.
  private func isBehindClock(_ start: Int) -> Bool {
    if word(at: start - 1) == .clock {
      switch word(at: start - 2) {
      case .unit, .teen, .tens, .plusTen, .timesTen: return false
      default: return numeral(at: start - 2) == nil
      }
    }
    guard behindConnector(at: start - 1) == start, start >= 2, let last = figures.last, case .time = last.value else {
      return false
    }
    return last.range.upperBound == tokens[start - 2].range.upperBound
  }

  private func ending(at start: Int) -> Ending {
    var ending = Ending(next: start)
    while ending.next < start + 3 {
      switch word(at: ending.next) {
      case .meridiem(let part):
        ending.part = part
        ending.isCertain = true
      case .dayPart(let part): ending.part = part
      case .zone(let zone): ending.zone = zone
      case .oClock:
        // *o'clock*; the *waktu* of *waktu setempat* is no part of the time.
        ending.isCertain = isEnglish
        if !isEnglish {
          ending.isPresent = true
          return ending
        }
      default: return ending
      }
      ending.isPresent = true
      ending.next += 1
    }
    return ending
  }

  private static func time(_ hour: Int, _ minute: Int, ending: Ending, hasLeadingZero: Bool) -> ClockTime {
    var hour = hour % 24
    switch ending.part {
    case .forenoon: hour = hour == 12 ? 0 : hour
    case .afternoon: hour = hour < 12 ? hour + 12 : hour
    case .midday: hour = hour < 4 ? hour + 12 : hour
    case .night: hour = hour == 12 ? 0 : (5..<12).contains(hour) ? hour + 12 : hour
    case nil: break
    }
    let isOpen = ending.part == nil && ending.zone == nil && !hasLeadingZero && (1...12).contains(hour)
    return ClockTime(minutes: hour * 60 + minute, isOpen: isOpen, zone: ending.zone)
  }
}
