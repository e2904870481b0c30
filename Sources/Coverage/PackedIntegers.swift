/// Many whole numbers as one string, `3 14 15`: a tally has millions of them.
struct PackedIntegers: Codable, Hashable, Sendable {
  let values: [Int]

  init(_ values: some Sequence<some BinaryInteger>) { self.values = values.map { Int(truncatingIfNeeded: $0) } }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    var values: [Int] = []
    for part in text.utf8.split(separator: UInt8(ascii: " ")) {
      var value = 0
      for digit in part {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        guard digit &- UInt8(ascii: "0") < 10, !overflow, product < Int(Int32.max) * 1000 else {
          throw DecodingError.dataCorruptedError(in: container, debugDescription: "expected whole numbers")
        }
        value = product + Int(digit - UInt8(ascii: "0"))
      }
      values.append(value)
    }
    self.values = values
  }

  func encode(to encoder: any Encoder) throws {
    var bytes: [UInt8] = []
    for value in values {
      if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      bytes += String(value).utf8
    }
    var container = encoder.singleValueContainer()
    try container.encode(String(decoding: bytes, as: UTF8.self))
  }
}
