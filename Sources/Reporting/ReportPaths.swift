/// Makes the paths of a report start where a repository does.
///
/// Nothing is looked up: links count as folders.
public struct ReportPaths: Sendable {
  private let base: [Substring]
  private let workingFolder: [Substring]

  /// - Parameters:
  ///   - base: the folder that paths are to start from, absolute; without it, paths keep their start.
  ///   - workingFolder: the folder that relative paths start from, absolute; without it, they start from `base`.
  public init(base: String? = nil, workingFolder: String? = nil) {
    self.base = Self.components(of: base ?? "")
    self.workingFolder = base == nil ? [] : Self.components(of: workingFolder ?? base ?? "")
  }

  /// The path from the base, without `./` and `..` in it; absolute if it lies elsewhere.
  ///
  /// With the base `/home/ana/news`:
  ///
  /// | path | is |
  /// | --- | --- |
  /// | `./a.en.txt`, `/home/ana/news/a.en.txt` | `a.en.txt` |
  /// | `../b.en.txt` | `/home/ana/b.en.txt` |
  public func relative(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    let components = Self.components(of: path, from: isAbsolute ? [] : workingFolder)
    if components.starts(with: base), components.count > base.count, !(isAbsolute && base.isEmpty) {
      return components.dropFirst(base.count).joined(separator: "/")
    }
    let isOutside = isAbsolute || !base.isEmpty
    return (isOutside ? "/" : "") + components.joined(separator: "/")
  }

  /// The path from the base as a URI reference; a file elsewhere is a `file` URI.
  ///
  /// Source: RFC 3986, sections 2.3 (characters that stand for themselves) and 4.2 (a first segment with a colon would be
  /// a scheme).
  public func uri(_ path: String) -> String {
    let relative = relative(path)
    var result = relative.hasPrefix("/") ? "file://" : ""
    for byte in relative.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "/"), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += byte < 16 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }

  /// The parts of a path behind those of `start`; `..` leads back, but not above the first.
  private static func components(of path: String, from start: [Substring] = []) -> [Substring] {
    var components = start
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case ".." where components.isEmpty || components.last == "..":
        if !path.hasPrefix("/"), start.isEmpty { components.append(part) }
      case "..": components.removeLast()
      default: components.append(part)
      }
    }
    return components
  }
}
