import Coverage
import FoundationEssentials
import Matching
import Morphology
import Terminology

/// The file of a coverage tally.
enum CoverageTallyFile {
  static func bytes(of tally: CoverageTally) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(tally) else {
      preconditionFailure("strings and numbers can always be written as JSON")
    }
    return Array(data) + [UInt8(ascii: "\n")]
  }

  /// The sum of the tallies at the paths.
  ///
  /// - Parameter data: what they must have been counted with.
  static func sum(of paths: [String], countedWith data: UserData) throws(CommandFailure) -> CoverageTally {
    let origin = origin(of: data)
    var sum: CoverageTally?
    var seen: [Data: String] = [:]
    for path in paths {
      guard let bytes = FileManager.default.contents(atPath: path) else {
        throw CommandFailure("\(path): cannot be read; check the path and its permissions")
      }
      if let first = seen[bytes] { throw CommandFailure("\(path): holds the same as \(first); name each shard once") }
      seen[bytes] = path
      guard let tally = try? JSONDecoder().decode(CoverageTally.self, from: bytes) else {
        throw CommandFailure(
          "\(path): this is no tally of this version, expected what “padanan coverage --partial” writes")
      }
      guard tally.origin == origin else {
        throw CommandFailure(
          "\(path): the tally comes from another version, glossary or lexicon than this run; run its shard anew")
      }
      guard tally.fits(data.matcher.glossary) else {
        throw CommandFailure(
          "\(path): names terms that the glossary does not have; the file is damaged, run its shard anew")
      }
      if sum == nil {
        sum = tally
      } else {
        guard sum?.reference == tally.reference else {
          throw CommandFailure("\(path): was counted with another --reference than \(paths[0]); run its shard anew")
        }
        sum?.add(tally)
      }
    }
    return sum ?? CoverageTally(origin: origin)
  }

  /// What tells the version, the glossary and the lexicon from others.
  static func origin(of data: UserData) -> String {
    // FNV-1a: it guards against mistakes, not against malice.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ bytes: some Sequence<UInt8>) {
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    add(data.matcher.glossary.bytes)
    for lemma in data.lexicon.lemmas { add(lemma.utf8) }
    return "padanan \(CommandLineTool.version) \(String(hash, radix: 16))"
  }
}
