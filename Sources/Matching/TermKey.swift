/// A word of the glossary that a form of the text may stand for.
public struct TermKey: Hashable, Sendable {
  /// How the form comes to stand for the word.
  public enum Relation: UInt8, Sendable, Comparable {
    /// It is spelled like it, capitals aside.
    case spelling
    /// It is a form of it: with clitics, in another voice, doubled.
    case inflection
    /// It is a form of it with a clitic, which only the last word of a term may have: *samanya*, not *kerjanya sama*.
    case cliticized
    /// It ends like a clitic, but the lexicon has it as a word of its own: *umumnya* in *pemilihan umumnya*; only behind
    /// the first word, and at the end.
    case weak
    /// It is a voice of it, which is a bare verb: *menjemput* and *dijemput* for *jemput* in *jemput paksa*; only the head of
    /// a verb phrase may be.
    case voice
    /// It is a verb made of it with *ber-*: *bekerja* for *kerja*; only the head of a term that allows it may be.
    case derivation

    /// Whether only the first word of a term of several words may be related so.
    var isOfHead: Bool { self == .voice || self == .derivation }

    /// Whether the word ends the term.
    var isLast: Bool { self == .cliticized || self == .weak }

    public static func < (one: Relation, other: Relation) -> Bool { one.rawValue < other.rawValue }
  }

  /// The number of the glossary's word.
  let word: Int32
  /// The number of the next word of the glossary, if the form writes two as one: *kerjasama*, *kerja-sama*; else −1.
  let second: Int32
  let relation: Relation

  init(word: Int32, second: Int32 = -1, relation: Relation) {
    self.word = word
    self.second = second
    self.relation = relation
  }
}
