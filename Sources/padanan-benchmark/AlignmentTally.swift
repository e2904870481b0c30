import Bitext
import Foundation
import TextModel

/// Rows joined to a text, and where each begins in it.
struct JoinedText {
  private(set) var text = ""
  private var starts: [Int] = []

  /// Paragraphs of one to four rows.
  init(_ rows: [String], using generator: inout RepeatableGenerator) {
    var rest = 0
    for row in rows {
      if rest == 0 {
        rest = generator.next(4) + 1
        if !text.isEmpty { text += "\n\n" }
      } else {
        text += " "
      }
      rest -= 1
      starts.append(text.utf8.count)
      text += row
      // Some collections have lost the stops, without which nobody could tell the sentences of a joined text.
      if let last = row.last, last.isLetter || last.isNumber || last == ")" { text += "." }
    }
  }

  /// The row that the sentence begins in.
  func row(of sentence: AlignableSentence) -> Int {
    (starts.firstIndex { $0 > sentence.range.lowerBound } ?? starts.count) - 1
  }
}

/// Correct, found and expected pairs.
struct PairTally {
  var correct = 0
  var found = 0
  var expected = 0

  var precision: Double { Double(correct) / Double(max(found, 1)) }
  var recall: Double { Double(correct) / Double(max(expected, 1)) }
  var f1: Double { 2 * Double(correct) / Double(max(found + expected, 1)) }

  mutating func add(found pairs: Set<[Int]>, expected: Set<[Int]>) {
    correct += pairs.intersection(expected).count
    found += pairs.count
    self.expected += expected.count
  }

  mutating func add(_ other: PairTally) {
    correct += other.correct
    found += other.found
    expected += other.expected
  }
}

/// How well alignments find the rows again that their texts were joined of.
struct AlignmentTally {
  private var sentencePairs = PairTally()
  private var rowPairs = PairTally()
  /// Sentence pairs of the links that are not doubtful.
  private var surePairs = PairTally()
  private var linkCount = 0
  private var doubtfulCount = 0

  mutating func add(_ result: (alignment: SentenceAlignment, target: JoinedText), _ source: JoinedText) {
    let (alignment, target) = result
    let sourceRows = alignment.source.sentences.map { source.row(of: $0) }
    let targetRows = alignment.target.sentences.map { target.row(of: $0) }
    func pairs(_ links: [SentenceAlignment.Link]) -> Set<[Int]> {
      Set(links.flatMap { link in link.source.flatMap { one in link.target.map { [one, $0] } } })
    }
    let found = pairs(alignment.links)
    let expected = Set(
      sourceRows.indices.flatMap { one in
        targetRows.indices.filter { sourceRows[one] == targetRows[$0] }.map { [one, $0] }
      })
    sentencePairs.add(found: found, expected: expected)
    surePairs.add(found: pairs(alignment.links.filter { !$0.isDoubtful }), expected: expected)
    rowPairs.add(
      found: Set(found.map { [sourceRows[$0[0]], targetRows[$0[1]]] }),
      expected: Set(Set(sourceRows).intersection(targetRows).map { [$0, $0] }))
    linkCount += alignment.links.count
    doubtfulCount += alignment.links.count { $0.isDoubtful }
  }

  mutating func add(_ other: AlignmentTally) {
    sentencePairs.add(other.sentencePairs)
    rowPairs.add(other.rowPairs)
    surePairs.add(other.surePairs)
    linkCount += other.linkCount
    doubtfulCount += other.doubtfulCount
  }
}

extension AlignmentTally: CustomStringConvertible {
  var description: String {
    let share = Double(doubtfulCount) / Double(max(linkCount, 1))
    return "sentence pairs \(sentencePairs); row pairs \(rowPairs); "
      + "doubtful \(percent(share)) of \(linkCount) links, the others' sentence pairs \(surePairs)"
  }
}

extension PairTally: CustomStringConvertible {
  var description: String { "P \(percent(precision)) R \(percent(recall)) F1 \(percent(f1))" }
}

private func percent(_ share: Double) -> String { String(format: "%.2f %%", share * 100) }
