import Terminology

/// A term that fits the text at some words, before the choice among overlapping ones.
struct TermCandidate {
  let term: Glossary.TermID
  let words: Range<Int>
  let kind: MatchKind
  /// Terms of other concepts that fit as closely.
  var rivals: [Glossary.TermID] = []
}

/// Leftmost-longest: of terms that overlap, the one that starts first wins, and of those the longest; terms inside the
/// winner are kept as its components, terms that stick out of it are passed over.
enum OverlapResolution {
  /// - Parameters:
  ///   - candidates: by start, then longest first.
  ///   - passedOver: what is dropped is appended here, if somebody wants to know.
  static func matches(of candidates: [TermCandidate], passedOver: inout [PassedOverTerm]?) -> [TermMatch] {
    var matches: [TermMatch] = []
    var container: Int?
    for candidate in candidates {
      var outer: Int?
      if let index = container, candidate.words.lowerBound < matches[index].words.upperBound {
        guard candidate.words.upperBound <= matches[index].words.upperBound else {
          passedOver?.append(PassedOverTerm(term: candidate.term, words: candidate.words, reason: .overlap))
          continue
        }
        outer = index
      } else {
        container = matches.count
      }
      matches.append(
        TermMatch(
          term: candidate.term, words: candidate.words, kind: candidate.kind, container: outer, rivals: candidate.rivals
        ))
    }
    return matches
  }
}
