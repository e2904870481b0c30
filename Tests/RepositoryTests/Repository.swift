import Foundation

/// The files of the repository that this test was built from.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The paths of all files below a folder that end in `.extension`, from the root, sorted.
  static func files(below folder: String, extension ending: String) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)) ?? []
    return names.filter { $0.hasSuffix("." + ending) }.map { folder + "/" + $0 }.sorted()
  }

  static func bytes(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: root.appending(path: path))) }

  /// The lines of a file without their ends; the file must end with one.
  static func lines(_ path: String) throws -> [String] {
    var lines = try bytes(path).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.removeLast().isEmpty else { throw CocoaError(.fileReadCorruptFile) }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A lexicon or glossary file as its cells.
struct DataFile {
  struct Row: CustomStringConvertible {
    let place: String
    let cells: [String]

    var description: String { "\(place): \(cells.joined(separator: " | "))" }
  }

  let path: String
  let rows: [Row]

  init(_ path: String) throws {
    self.path = path
    let lines = try Repository.lines(path).enumerated().filter { !$0.element.isEmpty && !$0.element.hasPrefix("#") }
    rows = lines.dropFirst().map { number, line in
      // Cells are cut at bytes, so that a mark behind a tab does not hide it.
      let cells = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      return Row(place: "\(path):\(number + 1)", cells: cells.map { String(Substring($0)) })
    }
  }

  static let lexiconPaths = Repository.files(below: "Glossaries/lexicon", extension: "tsv")
  static let glossaryPaths = Repository.files(below: "Glossaries/political", extension: "tsv")

  static func glossary() throws -> [Row] { try glossaryPaths.flatMap { try DataFile($0).rows } }
}
