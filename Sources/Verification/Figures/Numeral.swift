import TextModel

/// A number in digits and what it may be worth.
///
/// | digits | readings | |
/// | --- | --- | --- |
/// | `1.234,56` `1,234.56` | 1234.56 | |
/// | `2,5` `2.5` | 2.5 | |
/// | `1.200` `1,200` | 1200, 1.2 | either language may mean either |
/// | `6,9,12` | 6, 9, 12 | a list without spaces |
struct Numeral {
  /// None if the separators make no sense.
  let readings: [Double]
  /// How many digits stand behind the decimal separator in the first of the readings.
  let decimals: Int
  /// The value if there are no separators and it is small.
  let integer: Int?
  /// How many digits there are.
  let digitCount: Int
  /// The hour and minute, if it can be a time with both.
  let clock: (hour: Int, minute: Int)?
  let hasColon: Bool
  let hasLeadingZero: Bool

  /// - Parameter range: digits with separators between them.
  init(_ range: TextRange, in bytes: borrowing Span<UInt8>) {
    var groups: [Group] = [Group()]
    var separators: [UInt8] = []
    for index in range.indices {
      let byte = bytes[index]
      if byte &- UInt8(ascii: "0") < 10 {
        groups[groups.count - 1].append(byte &- UInt8(ascii: "0"))
      } else {
        separators.append(byte)
        groups.append(Group())
      }
    }
    digitCount = groups.reduce(0) { $0 + $1.count }
    hasColon = separators.contains(UInt8(ascii: ":"))
    hasLeadingZero = groups[0].leadsWithZero && groups[0].count > 1
    integer = separators.isEmpty && digitCount < 10 ? Int(groups[0].value) : nil
    let isPairOfTwo = groups.count > 1 && groups.count < 4 && groups[0].count <= 2 && groups[1].count == 2
    clock =
      isPairOfTwo && separators[0] != UInt8(ascii: ",") && groups[0].value < 25 && groups[1].value < 60
      ? (Int(groups[0].value), Int(groups[1].value)) : nil
    (readings, decimals) = hasColon || digitCount > 15 ? ([], 0) : Self.readings(of: groups, separators: separators)
  }

  private struct Group {
    var value = 0.0
    var count = 0
    var leadsWithZero = false

    mutating func append(_ digit: UInt8) {
      if count == 0 { leadsWithZero = digit == 0 }
      value = value * 10 + Double(digit)
      count += 1
    }
  }

  private static func readings(of groups: [Group], separators: [UInt8]) -> ([Double], Int) {
    guard let last = separators.last else { return ([groups[0].value], 0) }
    if separators.contains(UInt8(ascii: "/")) { return ([], 0) }
    let isUniform = separators.allSatisfy { $0 == last }
    if isUniform, separators.count > 1 {
      return groupsThousands(groups[...]) ? ([joined(groups[...])], 0) : (groups.map(\.value), 0)
    }
    let whole = groups.dropLast()
    guard separators.dropLast().allSatisfy({ $0 != last }), groupsThousands(whole) else { return ([], 0) }
    let fraction = groups[groups.count - 1]
    let decimal = joined(whole) + fraction.value / power(of: fraction.count)
    if isUniform, groupsThousands(groups[...]) { return ([joined(groups[...]), decimal], 0) }
    // A list, or a day and a year, whose space is missing.
    if isUniform, last == UInt8(ascii: ","), fraction.count > 3 {
      return ([decimal] + groups.map(\.value), fraction.count)
    }
    return ([decimal], fraction.count)
  }

  /// Whether all groups but the first have three digits, and the first no zero in front.
  private static func groupsThousands(_ groups: ArraySlice<Group>) -> Bool {
    groups.dropFirst().allSatisfy { $0.count == 3 }
      && (groups.count == 1 || groups[groups.startIndex].count <= 3 && !groups[groups.startIndex].leadsWithZero)
  }

  private static func joined(_ groups: ArraySlice<Group>) -> Double { groups.reduce(0) { $0 * 1000 + $1.value } }

  private static func power(of exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}
