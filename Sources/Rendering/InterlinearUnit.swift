import Annotation
import Matching
import TextModel
import Tokenization

/// A word with the marks that touch it, or marks that stand alone: what has a column of its own.
///
/// | text | units |
/// | --- | --- |
/// | `“Kubaca surat,” kata` | `“Kubaca`, `surat,”`, `kata` |
/// | `Jakarta – Presiden` | `Jakarta`, `–`, `Presiden` |
struct InterlinearUnit: Equatable {
  /// Indices into the document's words; nothing stands between them in the text.
  var words: Range<Int>
  /// The index of the word, if it is not marks alone.
  var word: Int?

  /// The units of a sentence, in order; they cover its words.
  static func units(of sentence: AnnotatedSentence, in document: AnnotatedDocument) -> [InterlinearUnit] {
    var units: [InterlinearUnit] = []
    units.reserveCapacity(sentence.words.count)
    append(unitsOf: sentence, in: document, to: &units)
    return units
  }

  static func append(
    unitsOf sentence: AnnotatedSentence, in document: AnnotatedDocument, to units: inout [InterlinearUnit]
  ) {
    let first = units.count
    // The first of the marks that wait for the word they stand before.
    var marks: Int?
    for index in sentence.words {
      let word = document.words[index]
      let touchesPrevious =
        index > sentence.words.lowerBound && document.words[index - 1].range.upperBound == word.range.lowerBound
      guard isMark(word) else {
        units.append(InterlinearUnit(words: (marks ?? index)..<index + 1, word: index))
        marks = nil
        continue
      }
      let touchesNext =
        index + 1 < sentence.words.upperBound && document.words[index + 1].range.lowerBound == word.range.upperBound
      if marks == nil, touchesPrevious, units.count > first {
        units[units.count - 1].words = units[units.count - 1].words.lowerBound..<index + 1
      } else if touchesNext {
        if marks == nil { marks = index }
      } else {
        units.append(InterlinearUnit(words: (marks ?? index)..<index + 1, word: nil))
        marks = nil
      }
    }
    if let marks { units.append(InterlinearUnit(words: marks..<sentence.words.upperBound, word: nil)) }
  }

  private static func isMark(_ word: AnnotatedWord) -> Bool {
    word.token.kind == .punctuation || word.token.kind == .symbol && word.range.count <= 3
  }

  /// The unit's text with its marks.
  func range(in document: AnnotatedDocument) -> TextRange { document.range(of: words) }
}

/// A part of a sentence that a writer sets as a whole: a unit by itself, or all units of a term.
struct InterlinearGroup {
  /// Indices into the units of the sentence.
  let units: Range<Int>
  /// The index of the term among the sentence's matches, if it is one.
  let match: Int?

  /// Units by themselves, and the longest terms with theirs.
  ///
  /// - Parameter joinsTerms: whether terms are wanted at all.
  static func groups(
    of units: [InterlinearUnit], in sentence: AnnotatedSentence, joinsTerms: Bool = true
  ) -> [InterlinearGroup] {
    var groups: [InterlinearGroup] = []
    groups.reserveCapacity(units.count)
    append(groupsOf: units, in: sentence, joinsTerms: joinsTerms, to: &groups)
    return groups
  }

  static func append(
    groupsOf units: [InterlinearUnit], in sentence: AnnotatedSentence, joinsTerms: Bool,
    to groups: inout [InterlinearGroup]
  ) {
    var match = joinsTerms ? 0 : sentence.matches.count
    var unit = 0
    while unit < units.count {
      let words = units[unit].words
      while match < sentence.matches.count,
        sentence.matches[match].container != nil || sentence.matches[match].words.upperBound <= words.lowerBound
      {
        match += 1
      }
      guard match < sentence.matches.count, sentence.matches[match].words.overlaps(words) else {
        groups.append(InterlinearGroup(units: unit..<unit + 1, match: nil))
        unit += 1
        continue
      }
      let end = sentence.matches[match].words.upperBound
      var next = unit + 1
      while next < units.count, units[next].words.lowerBound < end { next += 1 }
      groups.append(InterlinearGroup(units: unit..<next, match: match))
      match += 1
      unit = next
    }
  }
}

extension AnnotatedDocument {
  /// Where a run of words stands in the text.
  func range(of words: Range<Int>) -> TextRange {
    TextRange(self.words[words.lowerBound].range.lowerBound, self.words[words.upperBound - 1].range.upperBound)
  }

  /// Whether white space stands before the word; not before the first of a sentence.
  func hasSpace(before word: Int, in sentence: AnnotatedSentence) -> Bool {
    word > sentence.words.lowerBound && words[word - 1].range.upperBound < words[word].range.lowerBound
  }
}

extension AnnotatedSentence {
  /// For each match, whether it nests in the matches before it; of two components that overlap, the second does not.
  var nesting: [Bool] {
    var open: [Int] = []
    return matches.map { match in
      while let end = open.last, end <= match.words.lowerBound { open.removeLast() }
      if let end = open.last, match.words.upperBound > end { return false }
      open.append(match.words.upperBound)
      return true
    }
  }
}
