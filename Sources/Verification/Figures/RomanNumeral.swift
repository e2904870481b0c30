/// Roman numerals up to 39, as chapters, quarters and monarchs have: `triwulan IV`, `World War II`.
enum RomanNumeral {
  /// The value of the letters, or `nil` if they are no numeral.
  ///
  /// - Parameter folded: a text in small letters.
  static func value(at indices: Range<Int>, in folded: borrowing Span<UInt8>) -> Double? {
    guard indices.count <= 6 else { return nil }
    var value = 0
    var last = 0
    for index in indices.reversed() {
      let digit: Int
      switch folded[index] {
      case UInt8(ascii: "i"): digit = 1
      case UInt8(ascii: "v"): digit = 5
      case UInt8(ascii: "x"): digit = 10
      default: return nil
      }
      value += digit < last ? -digit : digit
      last = max(last, digit)
    }
    return Double(value)
  }
}
