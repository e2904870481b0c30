import Foundation

/// The articles of the corpus with their translations, line by line.
enum ArticlePairs {
  struct Article: Sendable, CustomStringConvertible {
    let name: String
    let pairs: [(source: String, target: String)]

    var description: String { name }
  }

  static let all: [Article] = {
    let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../Corpus/articles").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map { name in
      let sides = ["id", "en"].map { language in
        let file = folder.appending(path: "\(name)/\(name).\(language).txt")
        return (try? String(contentsOf: file, encoding: .utf8))?.components(separatedBy: "\n") ?? []
      }
      return Article(name: name, pairs: Array(zip(sides[0], sides[1])).filter { !$0.0.isEmpty })
    }
  }()
}
