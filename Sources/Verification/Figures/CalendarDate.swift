/// As much of a date as a text gives: a weekday, a day of a month, a month, a year, or several of them.
struct CalendarDate: Hashable, Sendable {
  var weekday: Int?
  var day: Int?
  var month: Int?
  var year: Int?
  /// Whether day and month may be the other way round, as in `1/8`.
  var isSwappable = false

  /// How the one relates to the other.
  enum Relation: Int, Comparable {
    /// They give different values for the same part.
    case contradicting
    /// They have no part in common.
    case unrelated
    /// They agree on all that both give.
    case agreeing

    static func < (one: Relation, other: Relation) -> Bool { one.rawValue < other.rawValue }
  }

  func relation(to other: CalendarDate) -> Relation {
    let straight = plainRelation(to: other)
    return isSwappable || other.isSwappable ? max(straight, swapped.plainRelation(to: other)) : straight
  }

  /// Whether a day is given, by its number or by its name.
  var hasDay: Bool { day != nil || weekday != nil }

  private var swapped: CalendarDate {
    CalendarDate(weekday: weekday, day: month, month: day, year: year)
  }

  private func plainRelation(to other: CalendarDate) -> Relation {
    var relation = Relation.unrelated
    for part in Self.parts {
      guard let one = self[keyPath: part], let two = other[keyPath: part] else { continue }
      if one != two, part != \.year || one % 100 != two || two > 99 { return .contradicting }
      relation = .agreeing
    }
    return relation
  }

  private static var parts: [KeyPath<CalendarDate, Int?>] { [\.weekday, \.day, \.month, \.year] }
}

extension CalendarDate {
  /// As an English desk writes it, first as American ones do, then as British ones.
  var english: [String] {
    let month = month.map { Self.months[$0 - 1] }
    let weekday = weekday.map { Self.weekdays[$0 - 1] }
    let year = year.map(String.init)
    guard let day, let month else {
      let monthAndYear = [month?.full, year].compactMap { $0 }.joined(separator: " ")
      return [[weekday, monthAndYear.isEmpty ? nil : monthAndYear].compactMap { $0 }.joined(separator: ", ")]
    }
    let american = ["\(month.short) \(day)", year].compactMap { $0 }.joined(separator: ", ")
    let british = ["\(day) \(month.full)", year].compactMap { $0 }.joined(separator: " ")
    return [american, british].map { date in weekday.map { "\($0), \(date)" } ?? date }
  }

  private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

  private static let months: [(full: String, short: String)] = [
    ("January", "Jan."), ("February", "Feb."), ("March", "March"), ("April", "April"), ("May", "May"),
    ("June", "June"), ("July", "July"), ("August", "Aug."), ("September", "Sept."), ("October", "Oct."),
    ("November", "Nov."), ("December", "Dec."),
  ]
}
