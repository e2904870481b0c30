import Annotation
import Bitext
import Foundation
import TextModel

/// Takes the line structure from line-aligned texts and measures how much of it the aligner finds again.
///
/// An article is thirty rows that stand together in a file, at a random place. On each side the rows are joined by spaces
/// to paragraphs of one to four rows, other ones on the two sides. A sentence belongs to the row that it starts in. Two
/// measures:
///
/// - sentence pairs: expected are all pairs of a source and a target sentence of the same row; found are all pairs that a
///   link holds.
/// - row pairs: expected is each row with itself, if sentences start in it on both sides; found are the pairs of the rows
///   of the sentences that a link holds. So a row of two sentences that are linked one by one counts as found.
struct AlignmentBenchmark {
  let annotator: Annotator
  /// Those that have rows enough for an article.
  let files: [[Row]]

  typealias Row = (source: String, target: String)

  private static let articleCount = 20
  private static let articleLength = 30

  init(annotator: Annotator, files: [[Row]]) {
    self.annotator = annotator
    self.files = files.filter { $0.count > Self.articleLength }
  }

  /// Rows of a table of two columns, Indonesian and English.
  static func rows(of text: String) -> [Row] {
    text.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count == 2 && !cells[0].isEmpty && !cells[1].isEmpty ? (String(cells[0]), String(cells[1])) : nil
    }
  }

  /// Prints the measures of twenty articles for each seed, taken from the files in turn.
  func run(seeds: ClosedRange<UInt64>) {
    var vocabulary = Vocabulary()
    var sum = AlignmentTally()
    var (unrelated, dropped) = (DoubtTally(), DoubtTally())
    for seed in seeds {
      var generator = RepeatableGenerator(seed: seed)
      var tally = AlignmentTally()
      var last: [Row] = []
      for number in 0..<Self.articleCount {
        let article = article(number, using: &generator)
        let source = JoinedText(article.map(\.source), using: &generator)
        tally.add(align(source, article, using: &generator, &vocabulary), source)
        let shortened = article.filter { _ in generator.next(20) > 0 }
        dropped.add(
          align(source, shortened, using: &generator, &vocabulary).alignment, source,
          without: article.indices.filter { index in !shortened.contains { $0.target == article[index].target } })
        if files.count > 1, !last.isEmpty {
          unrelated.add(
            align(source, last, using: &generator, &vocabulary).alignment, source, without: Array(article.indices))
        }
        last = article
      }
      print("seed \(seed): \(tally)")
      sum.add(tally)
    }
    print("all seeds: \(sum)")
    print("one row of twenty without translation: \(dropped)")
    if files.count > 1 { print("translations of articles of another file: \(unrelated)") }
  }

  /// Prints how long it takes to align texts of so many rows, which are those of the files again and again.
  func time(rowCounts: [Int]) {
    let rows = files.joined()
    for count in rowCounts {
      let long = Array(repeatElement(Array(rows), count: count / rows.count + 1).joined().prefix(count))
      var generator = RepeatableGenerator(seed: 1)
      var vocabulary = Vocabulary()
      let source = JoinedText(long.map(\.source), using: &generator)
      let document = annotator.document(for: SourceText(source.text, id: "source"), vocabulary: &vocabulary)
      let target = EnglishText(JoinedText(long.map(\.target), using: &generator).text)
      let bytes = document.source.bytes.count + target.bytes.count
      measured("align \(count) rows", bytes: bytes) {
        SentenceAligner().alignment(of: document, with: target).links.count
      }
    }
  }

  private func article(_ number: Int, using generator: inout RepeatableGenerator) -> [Row] {
    let rows = files[number % files.count]
    let start = generator.next(rows.count - Self.articleLength)
    return Array(rows[start..<start + Self.articleLength])
  }

  private func align(
    _ source: JoinedText, _ rows: [Row], using generator: inout RepeatableGenerator, _ vocabulary: inout Vocabulary
  ) -> (alignment: SentenceAlignment, target: JoinedText) {
    let target = JoinedText(rows.map(\.target), using: &generator)
    let document = annotator.document(for: SourceText(source.text, id: "source"), vocabulary: &vocabulary)
    return (SentenceAligner().alignment(of: document, with: EnglishText(target.text)), target)
  }
}

/// How often the sentences without a translation are found out.
struct DoubtTally: CustomStringConvertible {
  private var missing = 0
  private var unnoticed = 0

  /// - Parameter rows: those that have no translation.
  mutating func add(_ alignment: SentenceAlignment, _ source: JoinedText, without rows: [Int]) {
    for link in alignment.links where !link.source.isEmpty {
      let count = alignment.source.sentences[link.source].count { rows.contains(source.row(of: $0)) }
      missing += count
      if !link.target.isEmpty, !link.isDoubtful { unnoticed += count }
    }
  }

  var description: String { "\(missing) sentences, \(unnoticed) of them in links that are not doubtful" }
}
