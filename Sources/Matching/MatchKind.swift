/// How a form in the text differs from the term it matches, from not at all to most.
public enum MatchKind: String, Sendable, CaseIterable, Comparable {
  /// Byte for byte.
  case exact
  /// In its capitals only.
  case folded
  /// In clitics, voice, number or the affixes of its head, in *yang*, or by writing two of its words as one.
  case inflected
  /// It is an acronym that the text itself binds to the term: *Komisi Perlindungan Data (KPD)*.
  case bound

  public static func < (one: MatchKind, other: MatchKind) -> Bool { one.rank < other.rank }

  private var rank: Int {
    switch self {
    case .exact: 0
    case .folded: 1
    case .inflected: 2
    case .bound: 3
    }
  }
}
