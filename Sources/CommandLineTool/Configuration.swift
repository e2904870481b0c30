import FoundationEssentials

/// What a project says once instead of on every command line: `.padanan.json`, JSON5.
///
/// ```
/// {
///   lexicons: ["words.tsv"],       // words and exceptions of the project
///   glossaries: ["terms/"],        // terms that win over the shipped ones
///   fields: ["diplomacy", "terms"] // only terms of these subject fields
/// }
/// ```
///
/// It is looked for in the folder of the first file, then upwards; its paths start where it stands. What the command line
/// names comes before what it names.
struct Configuration: Equatable {
  var lexicons: [String] = []
  var glossaries: [String] = []
  var fields: [String] = []

  static let fileName = ".padanan.json"

  /// - Parameter example: a command line around an option.
  static func options(_ example: (String) -> String) -> [CommandOption] {
    [
      CommandOption(
        "config", value: "FILE", help: "read this configuration instead of the nearest .padanan.json",
        example: example("--config desk.json")),
      CommandOption("no-config", help: "read no configuration", example: example("--no-config")),
    ]
  }

  private init() {}

  /// What the command line names, then the configuration that it names or the nearest one.
  ///
  /// - Parameter file: where to begin looking; the current folder if there is none.
  /// - Throws: if it cannot be read, with the place where it is wrong.
  init(_ arguments: ArgumentList, near file: String? = nil) throws(CommandFailure) {
    self.init()
    if !arguments.has("no-config"), let path = arguments.value(of: "config") ?? Self.nearest(to: file) {
      self = try Configuration(path: path)
    }
    lexicons = arguments.values(of: "lexicon") + lexicons
    glossaries = arguments.values(of: "glossary") + glossaries
    if arguments.has("field") { fields = arguments.values(of: "field") }
  }

  private static func nearest(to operand: String?) -> String? {
    let files = FileManager.default
    var folder = Self.absolute(operand ?? ".")
    var isFolder = false
    if !files.fileExists(atPath: folder, isDirectory: &isFolder) { folder = files.currentDirectoryPath }
    if !isFolder { folder = Self.parent(of: folder) }
    while true {
      let path = (folder == "/" ? "" : folder) + "/" + fileName
      if files.fileExists(atPath: path) { return path }
      if folder == "/" || folder.isEmpty { return nil }
      folder = Self.parent(of: folder)
    }
  }

  private static func absolute(_ path: String) -> String {
    path.hasPrefix("/")
      ? path
      : path == "."
        ? FileManager.default.currentDirectoryPath
        : FileManager.default.currentDirectoryPath + "/" + path
  }

  private static func parent(of path: String) -> String {
    let parts = path.split(separator: "/").dropLast()
    return "/" + parts.joined(separator: "/")
  }

  private init(path: String) throws(CommandFailure) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): the configuration cannot be read; check the path and its permissions")
    }
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let lists: [String: [String]]
    do {
      lists = try decoder.decode([String: [String]].self, from: data)
    } catch {
      throw CommandFailure("\(path): \(Self.explanation(of: error))")
    }
    let folder = path.contains("/") ? Self.parent(of: Self.absolute(path)) : FileManager.default.currentDirectoryPath
    let resolved = { (name: String) in name.hasPrefix("/") ? name : (folder == "/" ? "" : folder) + "/" + name }
    for (key, values) in lists.sorted(by: { $0.key < $1.key }) {
      switch key {
      case "lexicons": lexicons = values.map(resolved)
      case "glossaries": glossaries = values.map(resolved)
      case "fields": fields = values
      default:
        let nearest = Spelling.nearest(to: key, among: ["lexicons", "glossaries", "fields"])
        throw CommandFailure(
          "\(path): unknown key “\(key)”, expected lexicons, glossaries or fields"
            + (nearest.map { "; did you mean \($0)?" } ?? ""))
      }
    }
  }

  private static func explanation(of error: any Error) -> String {
    guard let error = error as? DecodingError else { return "the configuration cannot be read: \(error)" }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let place = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined()
      return
        "\(place.isEmpty ? "the configuration" : "“\(place)”") has the wrong type, expected a list of strings for each key"
    case .dataCorrupted(let context):
      let detail = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      return "the configuration is no JSON5, expected {glossaries: [\"terms.tsv\"]} or the like: \(detail)"
    default: return "the configuration cannot be read: \(error)"
    }
  }
}
