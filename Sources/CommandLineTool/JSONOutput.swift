import FoundationEssentials

/// Results as JSON for people and programs: indented, with sorted keys.
enum JSONOutput {
  static func bytes(of value: some Encodable) throws(CommandFailure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let json = try? encoder.encode(value) else { throw CommandFailure("the result cannot be written as JSON") }
    return escaped(Array(json)) + [UInt8(ascii: "\n")]
  }

  /// The encoder leaves DEL and the C1 controls as they are, which a terminal would act on.
  private static func escaped(_ json: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(json.count)
    var index = 0
    while index < json.count {
      if json[index] == 0x7F {
        result += "\\u007f".utf8
      } else if json[index] == 0xC2, index + 1 < json.count, json[index + 1] < 0xA0 {
        index += 1
        result += "\\u00\(String(json[index], radix: 16))".utf8
      } else {
        result.append(json[index])
      }
      index += 1
    }
    return result
  }
}
