/// Numbers with decimals, worked out in whole numbers, so that they are the same everywhere.
public enum DecimalText {
  /// | number | places | text |
  /// | --- | --- | --- |
  /// | 181 | 1 | `18.1` |
  /// | -5 | 2 | `-0.05` |
  /// | 7 | 0 | `7` |
  public static func text(_ number: Int, places: Int) -> String {
    guard places > 0 else { return String(number) }
    let digits = String(number.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (number < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }

  /// The number with so many decimals, as a whole number of their unit; what is no number is 0.
  public static func units(_ number: Double, places: Int) -> Int {
    let scaled = (0..<places).reduce(number) { scaled, _ in scaled * 10 }.rounded()
    return scaled.isFinite && abs(scaled) < 1e15 ? Int(scaled) : 0
  }
}
