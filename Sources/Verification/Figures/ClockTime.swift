/// A time of day.
struct ClockTime: Hashable, Sendable {
  /// Since midnight.
  let minutes: Int
  /// Whether it may be twelve hours later: *3:30* without *p.m.*
  let isOpen: Bool
  /// How many minutes its zone is ahead of UTC, if the text names one that is known.
  let zone: Int?

  static let day = 24 * 60

  /// Whether they are the same moment, as far as the texts say.
  func agrees(with other: ClockTime) -> Bool {
    let cycle = isOpen || other.isOpen ? Self.day / 2 : Self.day
    if (minutes - other.minutes) % cycle == 0 { return true }
    guard let zone, let otherZone = other.zone else { return false }
    return (minutes - zone - other.minutes + otherZone) % cycle == 0
  }

  /// `3:30 p.m.`
  var english: String {
    let hour = minutes / 60 % 24
    let minute = minutes % 60
    let digits = minute == 0 ? "" : minute < 10 ? ":0\(minute)" : ":\(minute)"
    return "\(hour % 12 == 0 ? 12 : hour % 12)\(digits) \(hour < 12 ? "a.m." : "p.m.")"
  }
}
