import Terminology

/// A term that fits the text at some words, before the choice among overlapping ones.
struct TermCandidate {
  let term: Glossary.TermID
  let words: Range<Int>
  let kind: MatchKind
}

/// Leftmost-longest: of terms that overlap, the one that starts first wins, and of those the longest; terms inside the
/// winner are kept as its components, terms that stick out of it are dropped.
enum OverlapResolution {
  /// - Parameter candidates: by start, then longest first.
  static func matches(of candidates: [TermCandidate]) -> [TermMatch] {
    var matches: [TermMatch] = []
    var container: Int?
    for candidate in candidates {
      if let index = container, candidate.words.lowerBound < matches[index].words.upperBound {
        guard candidate.words.upperBound <= matches[index].words.upperBound else { continue }
        matches.append(TermMatch(term: candidate.term, words: candidate.words, kind: candidate.kind, container: index))
      } else {
        container = matches.count
        matches.append(TermMatch(term: candidate.term, words: candidate.words, kind: candidate.kind, container: nil))
      }
    }
    return matches
  }
}
