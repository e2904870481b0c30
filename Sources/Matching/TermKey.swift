/// A word of the glossary that a form of the text may stand for.
public struct TermKey: Hashable, Sendable {
  /// How the form comes to stand for the word.
  public enum Relation: UInt8, Sendable, Comparable {
    /// It is spelled like it, capitals aside.
    case spelling
    /// It is a form of it: with clitics, in another voice, doubled.
    case inflection
    /// It is a verb made of it: *bekerja* for *kerja*; only the head of a term of several words may be.
    case derivation

    public static func < (one: Relation, other: Relation) -> Bool { one.rawValue < other.rawValue }
  }

  /// The number of the glossary's word.
  let word: Int32
  let relation: Relation
}
