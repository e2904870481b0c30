/// A pattern of paths, as ignore files and waivers have it.
///
/// | pattern | paths |
/// | --- | --- |
/// | `drafts/` | everything in a folder of that name |
/// | `*.tmx` | every file so named, in whatever folder |
/// | `articles/*.txt` | files of the folder itself |
/// | `articles/**/*.txt` | and of the folders in it |
public struct PathPattern: Hashable, Sendable {
  private let pattern: [UInt8]

  public init(_ pattern: String) {
    let folder = pattern.hasSuffix("/") ? pattern + "**" : pattern
    self.pattern = Array((folder.hasPrefix("./") ? String(folder.dropFirst(2)) : folder).utf8)
  }

  /// Whether the path fits, or a part of it that begins behind a slash.
  public func matches(_ path: String) -> Bool {
    let path = Array(path.utf8)
    if matches(path[...]) { return true }
    return path.indices.contains { path[$0] == UInt8(ascii: "/") && matches(path[($0 + 1)...]) }
  }

  /// Goes through both once, and back to the last star where they part.
  private func matches(_ path: ArraySlice<UInt8>) -> Bool {
    var (place, index) = (path.startIndex, 0)
    var star: (place: Int, index: Int, crossesFolders: Bool)?
    while place < path.endIndex {
      if index < pattern.count, pattern[index] == UInt8(ascii: "*") {
        let isDouble = index + 1 < pattern.count && pattern[index + 1] == UInt8(ascii: "*")
        index += isDouble ? 2 : 1
        // *folder/**/file* also means a file of the folder itself.
        if isDouble, index < pattern.count, pattern[index] == UInt8(ascii: "/"), index >= 3 { index += 1 }
        star = (place, index, isDouble)
      } else if index < pattern.count, pattern[index] == path[place] || pattern[index] == UInt8(ascii: "?") {
        place += 1
        index += 1
      } else if let last = star, last.crossesFolders || path[last.place] != UInt8(ascii: "/") {
        star = (last.place + 1, last.index, last.crossesFolders)
        place = last.place + 1
        index = last.index
      } else {
        return false
      }
    }
    return pattern[index...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
