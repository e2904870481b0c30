import Foundation
import TestSupport
import Testing

@testable import CommandLineTool

/// The translations of the corpus have nothing that the checks complain of, and errors put into them are found.
@Suite struct CorpusErrorsTests {
  private static let articles = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus/articles").standardizedFileURL

  private struct Report: Decodable {
    struct Finding: Decodable {
      let check: String
      let path: String
      let line: Int
      let message: String
    }

    let findings: [Finding]
  }

  private static func findings(_ folder: String) throws -> [String] {
    let run = TemporaryFolder.run("check", "--no-config", "--format", "json", folder)
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    return report.findings.map { finding in
      let article = finding.path.split(separator: "/").dropLast().last ?? ""
      return "\(article):\(finding.line) \(finding.check)"
    }
    .sorted()
  }

  @Test("The articles have no findings")
  func clean() throws {
    #expect(try Self.findings(Self.articles.path) == [])
  }

  @Test("Every error is found at its place, and nothing else")
  func errors() throws {
    let rows = Table.rows("corpus-errors.tsv")
    #expect(rows.count == 100)
    let folder = try TemporaryFolder()
    var expected: [String] = []
    for (article, errors) in Dictionary(grouping: rows, by: { $0[0] }) {
      let file = Self.articles.appending(path: article)
      let source = try String(contentsOf: file.appending(path: "\(article).id.txt"), encoding: .utf8)
      var lines = try String(contentsOf: file.appending(path: "\(article).en.txt"), encoding: .utf8)
        .components(separatedBy: "\n")
      for error in errors {
        let line = try #require(Int(error[1])) - 1
        let pieces = lines[line].components(separatedBy: error[2])
        #expect(pieces.count > 1, "\(error[2]) does not stand in \(article):\(line + 1)")
        lines[line] = pieces[0] + error[3] + pieces.dropFirst().joined(separator: error[2])
        expected += error[4].split(separator: " ").map { "\(article):\(line + 1) \($0)" }
      }
      try folder.write("\(article)/\(article).id.txt", source)
      try folder.write("\(article)/\(article).en.txt", lines.joined(separator: "\n"))
    }
    #expect(try Self.findings(folder.path()) == expected.sorted())
  }
}
