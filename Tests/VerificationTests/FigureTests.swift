import Testing

@testable import Verification

@Suite struct FigureTests {
  @Test(
    "A number is written as an English desk does",
    arguments: [
      (NumberValue(readings: [2.5e12], decimals: 1, scale: 1e12), "2.5 trillion"),
      (NumberValue(readings: [500_000], scale: 1e3), "500,000"),
      (NumberValue(readings: [1200, 1.2]), "1,200"),
      (NumberValue(readings: [4.5], decimals: 2), "4.50"),
      (NumberValue(readings: [79], measure: .ordinal), "79th"),
      (NumberValue(readings: [22], measure: .ordinal), "22nd"),
      (NumberValue(readings: [112], measure: .ordinal), "112th"),
      (NumberValue(readings: [3], isInWords: true), "three"),
      (NumberValue(readings: [2.0 / 3], isInWords: true), "two-thirds"),
    ])
  func english(number: NumberValue, expected: String) {
    #expect(number.english == expected)
  }

  @Test("A date may leave parts out, and a year may be short")
  func dates() {
    let date = CalendarDate(weekday: 5, day: 16, month: 8, year: 2024)
    #expect(date.relation(to: CalendarDate(day: 16, month: 8)) == .agreeing)
    #expect(date.relation(to: CalendarDate(year: 24)) == .agreeing)
    #expect(date.relation(to: CalendarDate(day: 15, month: 8)) == .contradicting)
    #expect(CalendarDate(day: 16, month: 8).relation(to: CalendarDate(weekday: 5)) == .unrelated)
  }

  @Test("Day and month in digits may be the other way round")
  func swappedDates() {
    let date = CalendarDate(day: 1, month: 8, isSwappable: true)
    #expect(date.relation(to: CalendarDate(day: 8, month: 1)) == .agreeing)
    #expect(date.relation(to: CalendarDate(day: 8, month: 2)) == .contradicting)
  }

  @Test("A date is offered as American and British desks write it")
  func englishDate() {
    let date = CalendarDate(weekday: 5, day: 16, month: 8, year: 2024)
    #expect(date.english == ["Friday, Aug. 16, 2024", "Friday, 16 August 2024"])
    #expect(CalendarDate(month: 4, year: 2029).english == ["April 2029"])
  }

  @Test("A time agrees with the same moment in another zone, and with either half of an open clock")
  func times() {
    let time = ClockTime(minutes: 930, isOpen: false, zone: 420)
    #expect(time.agrees(with: ClockTime(minutes: 510, isOpen: false, zone: 0)))
    #expect(time.agrees(with: ClockTime(minutes: 210, isOpen: true, zone: nil)))
    #expect(!time.agrees(with: ClockTime(minutes: 210, isOpen: false, zone: nil)))
    #expect(time.english == "3:30 p.m.")
    #expect(ClockTime(minutes: 5, isOpen: false, zone: nil).english == "12:05 a.m.")
  }
}
