import FoundationEssentials
import TextModel
import Verification

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
struct Configuration {
  var lexicons: [String] = []
  var glossaries: [String] = []
  var fields: [String] = []
  /// What is left out of folders and lists of files.
  var ignored: [PathPattern] = []
  /// The rendering that the project chooses, by concept.
  var renderings: [String: String] = [:]
  var settings = CheckSettings()
  var waivers: [String] = []
  var baseline: String?
  /// The least severity for exit status 1; `nil` for never.
  var failOn: Finding.Severity? = .error

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

  /// Tells the waivers what day it is; a command that has none is spared the calendar, which takes half a millisecond.
  mutating func noteDate() { settings.today = Date.now.formatted(.iso8601.year().month().day()) }

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
    do {
      let file = try ConfigurationFile(json5: data)
      let folder = path.contains("/") ? Self.parent(of: Self.absolute(path)) : FileManager.default.currentDirectoryPath
      let resolved = { (name: String) in name.hasPrefix("/") ? name : (folder == "/" ? "" : folder) + "/" + name }
      lexicons = file.lexicons?.map(resolved) ?? []
      glossaries = file.glossaries?.map(resolved) ?? []
      fields = file.fields ?? []
      ignored = file.ignore?.map { PathPattern($0) } ?? []
      renderings = file.renderings ?? [:]
      waivers = file.waivers?.map(resolved) ?? []
      baseline = file.baseline.map(resolved)
      settings.knownAcronyms = Set(file.knownAcronyms ?? [])
      for (check, severity) in (file.checks ?? [:]).sorted(by: { $0.key < $1.key }) {
        try set(check, to: severity, in: "checks")
      }
      if let repeats = file.repeats { settings.repeats = try Self.value(repeats, of: "repeats") }
      if let spelling = file.spelling { settings.spelling = try Self.value(spelling, of: "spelling") }
      if let limit = file.failOn { failOn = try Self.severity(limit, of: "failOn", none: "never") }
    } catch {
      throw CommandFailure("\(path): \(error.message)")
    }
  }

  /// Decides on the severity of a check.
  mutating func set(_ check: String, to severity: String, in place: String) throws(ConfigurationFile.Problem) {
    let id: CheckID = try Self.value(check, of: place)
    settings.severities[id] = .some(try Self.severity(severity, of: check, none: "off"))
  }

  private static func severity(
    _ text: String, of key: String, none: String
  ) throws(ConfigurationFile.Problem) -> Finding.Severity? {
    if text == none { return nil }
    guard let severity = Finding.Severity(rawValue: text) else {
      throw unknown(text, of: key, among: Finding.Severity.allCases.map(\.rawValue) + [none])
    }
    return severity
  }

  private static func value<Value: CaseIterable & RawRepresentable<String>>(
    _ text: String, of key: String
  ) throws(ConfigurationFile.Problem) -> Value {
    guard let value = Value(rawValue: text) else {
      throw unknown(text, of: key, among: Value.allCases.map(\.rawValue))
    }
    return value
  }

  private static func unknown(_ text: String, of key: String, among known: [String]) -> ConfigurationFile.Problem {
    let nearest = Spelling.nearest(to: text, among: known)
    return ConfigurationFile.Problem(
      message: "“\(key)” has “\(text)”, expected one of \(known.joined(separator: ", "))"
        + (nearest.map { "; did you mean \($0)?" } ?? ""))
  }
}
