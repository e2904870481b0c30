import Foundation
import Testing

@Suite struct CorpusTests {
  private static let folder = "Corpus/articles"

  /// The names of the articles, which are those of their folders.
  private static let articles: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: folder).path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("There are articles")
  func articlesExist() {
    #expect(Self.articles.count >= 14)
  }

  @Test("An article is an Indonesian and an English text with the same lines", arguments: articles)
  func alignment(article: String) throws {
    let path = "\(Self.folder)/\(article)"
    #expect(Repository.files(below: path, extension: "txt") == ["en", "id"].map { "\(path)/\(article).\($0).txt" })
    let indonesian = try Repository.lines("\(path)/\(article).id.txt")
    let english = try Repository.lines("\(path)/\(article).en.txt")
    #expect(indonesian.count == english.count)
    #expect(indonesian.count > 10)
    let uneven = zip(indonesian, english).enumerated().filter { $0.element.0.isEmpty != $0.element.1.isEmpty }
    #expect(uneven.map { $0.offset + 1 } == [])
  }

  @Test("The lines of an article have no stray spaces and their headline stands alone", arguments: articles)
  func spacing(article: String) throws {
    for language in ["id", "en"] {
      let lines = try Repository.lines("\(Self.folder)/\(article)/\(article).\(language).txt")
      #expect(lines[0] != "" && lines[1] == "", "\(language)")
      #expect(lines.last != "")
      let wrong = lines.filter {
        $0.hasPrefix(" ") || $0.hasSuffix(" ") || $0.contains("  ") || $0.contains("\r") || $0.contains("\t")
      }
      #expect(wrong == [])
    }
  }

  @Test("The README names every article and no other, with its number of lines and words")
  func readme() throws {
    let rows = try Repository.lines("Corpus/README.md").filter { $0.hasPrefix("| ") }
      .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    let listed = rows.filter { $0[0] != "article" && $0[0] != "**total**" }
    #expect(listed.map { $0[0] }.sorted() == Self.articles)
    for row in listed {
      let texts = try ["id", "en"].map { try Repository.lines("\(Self.folder)/\(row[0])/\(row[0]).\($0).txt") }
      let words = texts.map { $0.joined(separator: " ").split(separator: " ").count }
      #expect(Array(row.suffix(3)) == ["\(texts[0].count { !$0.isEmpty })", "\(words[0])", "\(words[1])"], "\(row[0])")
    }
    let sums = [2, 3, 4].map { column in listed.reduce(0) { $0 + (Int($1[column]) ?? 0) } }
    #expect(rows.last?.suffix(3).map { Int($0) } == sums)
  }
}
