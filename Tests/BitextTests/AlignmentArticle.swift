import Annotation
import Bitext
import Foundation
import TestSupport
import TextModel

/// A line-aligned article of the corpus, and its alignment without its lines.
struct AlignmentArticle: CustomStringConvertible {
  let name: String
  let rows: [(source: String, target: String)]

  var description: String { name }

  static let all: [AlignmentArticle] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(AlignmentArticle.init)
  }()

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Corpus/articles").standardizedFileURL

  private init(name: String) {
    self.name = name
    let lines = ["id", "en"].map { language in
      let file = Self.folder.appending(path: "\(name)/\(name).\(language).txt")
      let text = try? String(contentsOf: file, encoding: .utf8)
      return (text ?? "").split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
    }
    precondition(lines[0].count == lines[1].count && lines[0].count > 10, "\(name) is no pair of texts")
    // Headlines have no stop, by which one could tell them from what follows on the same line.
    rows = zip(lines[0], lines[1]).filter { source, target in
      [source, target].allSatisfy { ".?!”\"".contains($0.last ?? " ") }
    }
  }
}

/// Rows joined to a text.
struct JoinedRows {
  private(set) var text = ""
  private var starts: [Int] = []

  /// Paragraphs of some rows each, or one of them all.
  init(_ rows: [String], paragraphSize: Int = .max) {
    for (number, row) in rows.enumerated() {
      if number > 0 { text += number % paragraphSize == 0 ? "\n\n" : " " }
      starts.append(text.utf8.count)
      text += row
    }
  }

  /// The rows that the sentences have a part of.
  func rows(of sentences: ArraySlice<AlignableSentence>) -> Set<Int> {
    Set(sentences.flatMap { row(at: $0.range.lowerBound)...row(at: $0.range.upperBound - 1) })
  }

  private func row(at offset: Int) -> Int { (starts.firstIndex { $0 > offset } ?? starts.count) - 1 }
}

/// The alignment of two texts with the shipped lexicon and glossary.
func alignment(of source: String, with target: String) -> SentenceAlignment {
  var vocabulary = Vocabulary()
  let document = ShippedAnnotator.annotator.document(for: SourceText(source, id: "test"), vocabulary: &vocabulary)
  return SentenceAligner().alignment(of: document, with: EnglishText(target))
}
