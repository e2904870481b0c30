import TextModel
import FoundationEssentials
import Terminology
import Verification

/// The file of a tally.
enum PartialTally {
  static func bytes(of tally: CheckTally) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var tally = tally
    tally.trim()
    guard let data = try? encoder.encode(tally) else {
      preconditionFailure("strings and numbers can always be written as JSON")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  static func tally(at path: String) throws(CommandFailure) -> CheckTally {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): cannot be read; check the path and its permissions")
    }
    guard let tally = try? JSONDecoder().decode(CheckTally.self, from: data) else {
      throw CommandFailure("\(path): this is no tally, expected what “padanan check --partial” writes")
    }
    return tally
  }

  /// What tells a glossary and the decisions on the checks from others.
  static func origin(of glossary: Glossary, _ configuration: Configuration) -> String {
    let settings = configuration.settings
    let decisions =
      settings.severities.map { "\($0.key.rawValue)=\($0.value?.rawValue ?? "off")" }.sorted()
      + configuration.renderings.map { "\($0.key)=\($0.value)" }.sorted() + settings.knownAcronyms.sorted()
      + [settings.repeats.rawValue, settings.spelling?.rawValue ?? ""]
    // FNV-1a: it guards against mistakes, not against malice.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in glossary.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in decisions.joined(separator: "\n").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return "padanan \(CommandLineTool.version) \(String(hash, radix: 16))"
  }
}
