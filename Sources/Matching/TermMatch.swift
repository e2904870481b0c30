public import Terminology

/// A term found in a text.
public struct TermMatch: Hashable, Sendable {
  public let term: Glossary.TermID
  /// The words it covers, as indices into the words that were searched.
  public let words: Range<Int>
  public let kind: MatchKind
  /// The index, among the matches returned with this one, of the longest term that this one is a part of.
  public let container: Int?
}
