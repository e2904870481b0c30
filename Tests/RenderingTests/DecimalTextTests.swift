import Rendering
import Testing

@Suite struct DecimalTextTests {
  @Test(
    "Whole numbers become decimals",
    arguments: [(181, 1, "18.1"), (-5, 2, "-0.05"), (7, 0, "7"), (0, 1, "0.0"), (1000, 3, "1.000")])
  func text(number: Int, places: Int, text: String) { #expect(DecimalText.text(number, places: places) == text) }

  @Test(
    "Decimals become whole numbers, and what is none becomes 0",
    arguments: [(1.25, 1, 13), (-0.05, 2, -5), (.nan, 1, 0), (.infinity, 1, 0), (1e300, 3, 0)])
  func units(number: Double, places: Int, units: Int) { #expect(DecimalText.units(number, places: places) == units) }
}
