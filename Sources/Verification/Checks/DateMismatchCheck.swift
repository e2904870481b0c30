import Annotation
import Bitext
import TextModel

/// Dates, years, weekdays and times that the sides give differently.
///
/// | source | translation | finding |
/// | --- | --- | --- |
/// | *16 Agustus 2024* | *Aug. 16* | none, the year may go without saying |
/// | *Jumat (16/8)* | *on Friday* | none |
/// | *16 Agustus 2024* | *Aug. 15, 2024* | `Aug. 16, 2024` expected |
/// | *pukul 15.30 WIB* | *2:30 p.m.* | `3:30 p.m.` expected |
struct DateMismatchCheck: BitextCheck {
  static let id = CheckID.dateMismatch

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    let (source, target) = (unit.sourceFigures, unit.targetFigures)
    if source.isEmpty && target.isEmpty { return [] }
    let missing = Self.figures(of: source, without: target)
    let extra = Self.figures(of: target, without: source)
    if missing.isEmpty && extra.isEmpty { return [] }
    return FigurePairs.pairs(missing, extra, by: Self.kind).compactMap { finding($0.source, $0.target, in: unit) }
  }

  /// What a date or time must have in common with another to be meant by it.
  private enum Kind { case day, month, year, time }

  private static func kind(of figure: Figure) -> Kind {
    guard let date = figure.date else { return .time }
    return date.hasDay ? .day : date.month != nil ? .month : .year
  }

  /// The dates and times of one side that the other side does not have.
  private static func figures(of figures: [Figure], without others: [Figure]) -> [Figure] {
    figures.filter { figure in
      if figure.weight != .required { return false }
      return switch figure.value {
      case .date(let date): !isPresent(date, among: others)
      case .time(let time): !isPresent(time, among: others)
      case .number, .relativeDay: false
      }
    }
  }

  private static func isPresent(_ date: CalendarDate, among figures: [Figure]) -> Bool {
    var isContradicted = false
    var hasPart = false
    for figure in figures {
      switch figure.value {
      case .date(let other):
        switch date.relation(to: other) {
        case .agreeing where other.hasDay || !date.hasDay: return true
        case .agreeing: hasPart = true
        // A weekday may stand for a date, and a date for a weekday.
        case .unrelated: if date.hasDay && other.hasDay { hasPart = true }
        case .contradicting: if date.hasDay && other.hasDay { isContradicted = true }
        }
      case .number(let number):
        let part = date.day ?? date.year
        if part.map({ number.isWorth(Double($0)) }) ?? false { return true }
      case .relativeDay: if date.hasDay { hasPart = true }
      case .time: break
      }
    }
    return hasPart && !isContradicted
  }

  private static func isPresent(_ time: ClockTime, among figures: [Figure]) -> Bool {
    figures.contains { figure in
      switch figure.value {
      case .time(let other): time.agrees(with: other)
      case .number(let number): time.isWritten(number)
      case .date, .relativeDay: false
      }
    }
  }

  private func finding(_ source: Figure?, _ target: Figure?, in unit: UnitContext) -> BitextFinding? {
    let written = source.map { unit.document.source.string(in: $0.range) }
    let found = target.map { String(decoding: unit.english.bytes[$0.range.indices], as: UTF8.self) }
    let expected = source?.date?.english ?? source?.time.map { [$0.english] } ?? []
    let message =
      switch (written, found) {
      case (let written?, let found?):
        "“\(written)” is “\(found)” in the translation, expected “\(expected.first ?? "")”"
      case (let written?, nil): "“\(written)” is missing in the translation, expected “\(expected.first ?? "")”"
      default: "“\(found ?? "")” is not in the source; correct or remove it"
      }
    return unit.finding(
      Self.id, message: message, source: source?.range, target: target?.range, expected: expected)
  }
}
