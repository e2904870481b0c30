import Terminology

/// A term that fits the text at some words, before the choice among overlapping ones.
struct MatchCandidate {
  let term: Glossary.TermID
  let words: Range<Int>
  let kind: MatchKind
  /// Whether the term is a proper name.
  let isName: Bool
  /// Terms of other concepts that fit as closely.
  var rivals: [Glossary.TermID] = []
}

/// Leftmost-longest: of terms that overlap, the one that starts first wins, and of those the longest; terms inside the
/// winner are kept as its components, terms that stick out of it are passed over.
///
/// A term that is no name does not cut one in two where another term and the name make up the whole: *ketua umum partai*
/// gives way to *ketua umum* beside *Partai Amanat Nasional*.
enum OverlapResolution {
  /// - Parameters:
  ///   - candidates: by start, then longest first.
  ///   - passedOver: what is dropped is appended here, if somebody wants to know.
  static func matches(of candidates: [MatchCandidate], passedOver: inout [PassedOverTerm]?) -> [TermMatch] {
    var matches: [TermMatch] = []
    var container: Int?
    for (place, candidate) in candidates.enumerated() {
      var outer: Int?
      if let index = container, candidate.words.lowerBound < matches[index].words.upperBound {
        guard candidate.words.upperBound <= matches[index].words.upperBound else {
          passedOver?.append(PassedOverTerm(term: candidate.term, words: candidate.words, reason: .overlap))
          continue
        }
        outer = index
      } else if cutsName(candidates[place...]) {
        passedOver?.append(PassedOverTerm(term: candidate.term, words: candidate.words, reason: .overlap))
        continue
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

  /// Whether the first candidate ends inside a name of several words that begins behind a shorter term.
  private static func cutsName(_ candidates: ArraySlice<MatchCandidate>) -> Bool {
    guard let first = candidates.first, !first.isName else { return false }
    let inside = candidates.dropFirst().prefix { $0.words.lowerBound < first.words.upperBound }
    return inside.contains { name in
      name.isName && name.words.count > 1 && name.words.upperBound > first.words.upperBound
        && inside.contains {
          $0.words.lowerBound == first.words.lowerBound && $0.words.upperBound == name.words.lowerBound
        }
    }
  }
}
