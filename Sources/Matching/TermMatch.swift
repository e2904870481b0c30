public import Terminology

/// A term found in a text.
public struct TermMatch: Hashable, Sendable {
  public let term: Glossary.TermID
  /// The words it covers, as indices into the words that were searched.
  public let words: Range<Int>
  public let kind: MatchKind
  /// The index, among the matches returned with this one, of the longest term that this one is a part of.
  public let container: Int?
  /// Terms of other concepts that fit the same words as closely, if nothing in the text decides among them.
  public let rivals: [Glossary.TermID]

  public init(
    term: Glossary.TermID, words: Range<Int>, kind: MatchKind, container: Int?, rivals: [Glossary.TermID] = []
  ) {
    self.term = term
    self.words = words
    self.kind = kind
    self.container = container
    self.rivals = rivals
  }
}

/// A term that fits the text but is no match, and what kept it from being one.
public struct PassedOverTerm: Hashable, Sendable {
  public enum Reason: String, Sendable, CaseIterable {
    /// It sticks out of a term that starts before it, or is as long.
    case overlap
    /// Another term fits the same words more closely, or comes from a glossary that wins.
    case lessClose
    /// The text binds the acronym to another term, or to something that the glossary lacks.
    case bound
    /// Another concept is named in full elsewhere in the text.
    case concept
    /// The terms around it are of another subject field.
    case field
  }

  public let term: Glossary.TermID
  public let words: Range<Int>
  public let reason: Reason
}
