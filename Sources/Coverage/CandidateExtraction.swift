import Annotation
import Matching
import TextModel

/// Counts the phrases of a sentence that may be candidates, wherever they are not part of a known term.
struct CandidateExtraction {
  let document: AnnotatedDocument
  /// Differs from that of every other document.
  let number: Int32
  let isDense: Bool
  let sentence: AnnotatedSentence
  /// Of each word of the sentence the outermost term, as the places where it starts and ends; empty outside.
  private var terms: [Range<Int>] = []
  private var piece: (start: Int, sentence: Int32) = (-1, -1)

  init(document: AnnotatedDocument, number: Int32, isDense: Bool, sentence: AnnotatedSentence) {
    self.document = document
    self.number = number
    self.isDense = isDense
    self.sentence = sentence
  }

  /// - Parameter infos: the entry of each word of the document.
  mutating func count(_ infos: [Int32], _ words: borrowing CountedWords, into tally: inout PhraseTally) {
    let first = sentence.words.lowerBound
    let entries = sentence.words.map { words[infos[$0]] }
    let ids = entries.map(\.word)
    let tags = entries.map(\.tag)
    terms = entries.indices.map { $0..<$0 }
    var known: Set<Range<Int>> = []
    for match in sentence.matches {
      let range = match.words.lowerBound - first..<match.words.upperBound - first
      known.insert(range)
      if match.container == nil { for index in range { terms[index] = range } }
    }
    let isHeadline = isHeadline(entries)
    for start in entries.indices where ids[start] >= 0 {
      var end = start
      while end < entries.count, end - start < CandidatePattern.longest, ids[end] >= 0 {
        if end > start, entries[end - 1].isLast || !isJoined(first + end) { break }
        end += 1
        let range = start..<end
        let isCapitalized = !isHeadline && entries[start].isCapitalized && entries[end - 1].isCapitalized
        let isKnown = known.contains(range)
        guard CandidatePattern.fit(tags.span, range, isCapitalized: isCapitalized),
          !range.contains(where: { entries[$0].isPersonal }), isKnown ? terms[start] == range : !cutsTerm(range)
        else { continue }
        let isNamed = range.allSatisfy { entries[$0].tag == CandidateWord.Tag.name.bit }
        let variant = tally.variant(range, of: ids.span)
        let occurrence = PhraseTally.Occurrence(
          document: number, isDense: isDense, isKnown: isKnown, isReported: isNamed && isReported(range, entries),
          neighbors: (neighbor(range.lowerBound - 1, entries), neighbor(range.upperBound, entries)))
        if let rank = tally.count(variant, occurrence) {
          let sentence = piece(around: first + start, &tally)
          tally.addContext(.init(rank: rank, sentence: sentence), to: variant)
        }
      }
    }
  }

  /// Whether most words have capitals, which then tell nothing.
  private func isHeadline(_ entries: [CountedWords.Entry]) -> Bool {
    let content = entries.count { $0.isContent }
    return content > 3 && 4 * entries.count { $0.isContent && $0.isCapitalized } > 3 * content
  }

  /// Whether nothing but a space stands before the word.
  private func isJoined(_ word: Int) -> Bool {
    document.words[word].range.lowerBound - document.words[word - 1].range.upperBound <= 1
  }

  private func isReported(_ range: Range<Int>, _ entries: [CountedWords.Entry]) -> Bool {
    range.lowerBound > 0 && (entries[range.lowerBound - 1].isReporting || entries[range.lowerBound - 1].isPersonal)
      || range.upperBound < entries.count
        && (entries[range.upperBound].isReporting || entries[range.upperBound].isPersonal)
  }

  /// Whether the words lie inside a term, or begin or end inside one: *Kabinet Merah* of *Kabinet Merah Putih*.
  private func cutsTerm(_ range: Range<Int>) -> Bool {
    let (first, last) = (terms[range.lowerBound], terms[range.upperBound - 1])
    return !first.isEmpty
      && (first.lowerBound < range.lowerBound || first == range || first.upperBound > range.upperBound)
      || !last.isEmpty && last.upperBound > range.upperBound
  }

  private func neighbor(_ index: Int, _ entries: [CountedWords.Entry]) -> PhraseTally.Neighbor {
    guard entries.indices.contains(index), entries[index].type >= 0 else { return .border }
    let isContent = entries[index].isContent || entries[index].tag == CandidateWord.Tag.name.bit
    return isContent || !terms[index].isEmpty ? .content : .function
  }

  /// The stretch of the sentence that the word stands in; a long sentence has several.
  private mutating func piece(around word: Int, _ tally: inout PhraseTally) -> Int32 {
    let length = 320
    let offset = document.words[word].range.lowerBound - sentence.range.lowerBound
    let start = sentence.range.lowerBound + offset / length * length
    if piece.start == start { return piece.sentence }
    let bytes = document.source.bytes
    var lower = max(sentence.range.lowerBound, start - 40)
    var upper = min(sentence.range.upperBound, start + length + 120)
    while lower > sentence.range.lowerBound, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper < sentence.range.upperBound, bytes[upper] & 0xC0 == 0x80 { upper += 1 }
    let text = String(decoding: bytes[lower..<upper], as: UTF8.self)
    let id = tally.sentence(.init(document: document.source.id, offset: Int32(lower), text: text))
    piece = (start, id)
    return id
  }
}
