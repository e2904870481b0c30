import Foundation
public import Testing

/// The rows of a tab-separated fixture, as the arguments of a parameterized test.
public enum Table {
  /// One row: its cells, and its place for messages.
  public struct Row: Sendable, CustomTestStringConvertible {
    public let cells: [String]
    public let line: Int

    public subscript(column: Int) -> String { cells[column] }
    public var testDescription: String { "line \(line): \(cells.joined(separator: " | "))" }
  }

  /// The rows of `Fixtures/NAME` beside the test's file, without blank lines, comments (`#`) and the header row.
  ///
  /// - Precondition: the file exists and every row has as many cells as the header.
  public static func rows(_ name: String, testFile: String = #filePath) -> [Row] {
    let file = URL(fileURLWithPath: testFile).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else {
      preconditionFailure("\(name) cannot be read")
    }
    var rows: [Row] = []
    for (index, line) in text.components(separatedBy: "\n").enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      rows.append(Row(cells: line.components(separatedBy: "\t"), line: index + 1))
    }
    let header = rows.removeFirst()
    for row in rows {
      precondition(
        row.cells.count == header.cells.count,
        "\(name):\(row.line) has \(row.cells.count) cells, not \(header.cells.count)")
    }
    return rows
  }
}
