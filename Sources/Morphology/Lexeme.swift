public import TextModel

/// A row of the lexicon; its texts are ranges of its file's bytes, so that thousands are read in a millisecond.
public struct Lexeme: Sendable {
  /// What a row's flags say.
  public struct Flags: OptionSet, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A less usual reading of a spelling for which another row stands.
    public static let secondary = Flags(rawValue: 1 << 0)
    /// Said, or written in quotations, not in the news text itself.
    public static let colloquial = Flags(rawValue: 1 << 1)
    public static let archaic = Flags(rawValue: 1 << 2)
    /// A foreign word used unadapted.
    public static let foreign = Flags(rawValue: 1 << 3)
    /// A root that stands only in derived words.
    public static let bound = Flags(rawValue: 1 << 4)
    /// Counts things: *orang*, *buah*, *ekor*.
    public static let classifier = Flags(rawValue: 1 << 5)
    /// A name of a person, as a whole or as a part.
    public static let personalName = Flags(rawValue: 1 << 6)
    public static let place = Flags(rawValue: 1 << 7)
    public static let organization = Flags(rawValue: 1 << 8)
    /// Not the standard spelling; the row's flag names that one.
    public static let variant = Flags(rawValue: 1 << 9)

    /// A lexicalised word whose clitic is still a word of the syntax: *apakah*.
    public static let clitic = Flags(rawValue: 1 << 10)
    /// A word whose root is no longer felt, so that it is its own lemma: *sebagai*, *ketua*, *berbagai*.
    public static let lexicalized = Flags(rawValue: 1 << 11)
    /// A verb of *meN-* that takes no object, so that *-nya* makes a noun of it: *meningkatnya*.
    public static let intransitive = Flags(rawValue: 1 << 12)
    /// A noun of quantity or time, on which *-nya* is an article: *jumlahnya*, *sisanya*.
    public static let measure = Flags(rawValue: 1 << 13)

    /// The words of the `flags` column.
    static let words: [(name: String, flag: Flags)] = [
      ("secondary", .secondary), ("lexicalized", .lexicalized), ("colloquial", .colloquial),
      ("intransitive", .intransitive), ("clitic", .clitic), ("bound", .bound), ("foreign", .foreign),
      ("archaic", .archaic), ("classifier", .classifier), ("measure", .measure), ("given", .personalName),
      ("family", .personalName), ("person", .personalName), ("place", .place), ("demonym", .place),
      ("organization", .organization), ("product", .organization),
    ]

    static let cells = CellValues(words.map(\.name))
  }

  /// How the lemma is written, which tells *AS* from *as*.
  public enum Capitals: UInt8, Sendable { case lower, capitalized, upper }

  public let lemma: TextRange
  public let partOfSpeech: PartOfSpeech
  public let capitals: Capitals
  public let flags: Flags
  /// The cell with the glosses, best first.
  public let glosses: TextRange
  /// The root that the lemma is derived from; empty where the lemma is a root itself.
  public let root: TextRange
  /// The number of the file, in the order of reading.
  let file: Int32
}

extension Lexeme {
  /// Whether the lexeme is a verb, or was one, with its prefix, and takes no further affix: *menghina*, *teratur*.
  ///
  /// Derivations from such verbs have patterns of their own: *keberhasilan* is ke-ber-hasil-an.
  func isAffixedVerb(spelled form: borrowing Span<UInt8>) -> Bool {
    guard partOfSpeech != .noun, !root.isEmpty, form.count > 4 else { return false }
    return switch form[0] {
    case UInt8(ascii: "m"), UInt8(ascii: "b"), UInt8(ascii: "t"): form[1] == UInt8(ascii: "e")
    case UInt8(ascii: "d"): form[1] == UInt8(ascii: "i")
    default: false
    }
  }
}
