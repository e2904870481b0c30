import CommandLineTool
import Foundation
import TestSupport

/// A folder of one test, and the program run on what lies in it; removed when the test lets go of it.
final class TemporaryFolder {
  /// What a run left behind.
  struct Run {
    let status: ExitStatus
    let output: String
    let errors: String
  }

  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "padanan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Whether permissions hold nobody back.
  static let isSuperuser = NSUserName() == "root"

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of something in the folder, or of the folder itself.
  func path(_ name: String = "") -> String { name.isEmpty ? url.path : url.path + "/" + name }

  /// Writes a file, with the folders on its way, and returns its path.
  @discardableResult
  func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return path(name)
  }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, Array(text.utf8)) }

  /// Writes a lexicon or glossary whose cells stand between semicolons.
  func writeTable(_ name: String, _ rows: String...) throws -> String {
    try write(name, rows.map { $0.replacing(";", with: "\t") + "\n" }.joined())
  }

  /// The text of a file, or `nil` if there is none.
  func text(_ name: String) -> String? { try? String(contentsOf: url.appending(path: name), encoding: .utf8) }

  /// The names of what lies directly in the folder, sorted.
  var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []).sorted() }

  func run(_ arguments: String..., input: String = "", console: ConsoleTranscript? = nil) -> Run {
    Self.run(arguments, console ?? ConsoleTranscript(input: Array(input.utf8)))
  }

  /// Runs the program where no file is needed.
  static func run(_ arguments: String..., input: String = "") -> Run { run(arguments: arguments, input: input) }

  static func run(arguments: [String], input: String = "") -> Run {
    run(arguments, ConsoleTranscript(input: Array(input.utf8)))
  }

  private static func run(_ arguments: [String], _ console: ConsoleTranscript) -> Run {
    let status = CommandLineTool(console: console).run(arguments)
    return Run(status: status, output: console.outputText, errors: console.errors)
  }
}

extension String {
  /// The lines without their ends; no empty one behind the last.
  var lines: [String] {
    var lines = split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }
}
