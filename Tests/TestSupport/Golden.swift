import Foundation
public import Testing

/// Compares output with a file that was read and found good once.
///
/// `UPDATE_GOLDEN=1 swift test` writes the files anew; a golden file that is missing is a failure.
public enum Golden {
  /// - Parameters:
  ///   - name: the file in the folder `Fixtures/Golden` beside the test's own file.
  ///   - testFile: the test's file, which the compiler fills in.
  public static func expect(
    _ output: some Sequence<UInt8>, matches name: String, testFile: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appending(path: "Fixtures/Golden")
    let file = folder.appending(path: name)
    let actual = Data(output)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      do {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try actual.write(to: file, options: .atomic)
      } catch {
        Issue.record("the golden file \(name) cannot be written: \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let expected = try? Data(contentsOf: file) else {
      Issue.record(
        "the golden file \(name) is missing; run UPDATE_GOLDEN=1 swift test and read it", sourceLocation: sourceLocation
      )
      return
    }
    guard actual != expected else { return }
    Issue.record("\(name) differs: \(firstDifference(actual, expected))", sourceLocation: sourceLocation)
  }

  private static func firstDifference(_ actual: Data, _ expected: Data) -> Comment {
    let actualLines = String(decoding: actual, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = String(decoding: expected, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, (one, other)) in zip(actualLines, expectedLines).enumerated() where one != other {
      return "line \(index + 1) is “\(one)”, expected “\(other)”"
    }
    return "\(actualLines.count) lines, expected \(expectedLines.count)"
  }
}
