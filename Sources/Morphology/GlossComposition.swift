/// How the English of a derived form follows from the English of its base.
///
/// | composition | base | form |
/// | --- | --- | --- |
/// | passive | *menyerahkan* hand over | *diserahkan* be handed over |
/// | superlative | *besar* large | *terbesar* largest |
/// | plural | *negara* country | *negara-negara* countries |
enum GlossComposition: Sendable {
  case same
  case passive
  case accidental
  case superlative
  case possession
  case causative
  case inchoative
  case gerund
  case agent
  case quality
  case ordinal
  case equative
  case one
  case plural
  case intensive
  case reciprocal
  case person
  case practice
  /// Each other, or many at once: *berpelukan*.
  case mutual
  /// *berkeadilan*: with the quality that the base names.
  case possessedQuality
  /// *kepemimpinan*: what an agent is or does.
  case agency
  /// *hilirisasi*
  case process
  /// *sepertujuh*
  case fraction
  /// *belasan*
  case approximate
  /// An English prefix or phrase in which `{}` stands for the base's gloss.
  case pattern(String)

  /// The glosses of the form; a composition that does not suit `partOfSpeech` of the base gives the nearest one that does.
  func glosses(of base: [String], _ partOfSpeech: PartOfSpeech) -> [String] {
    base.map { gloss(of: $0, partOfSpeech) }
  }

  private func gloss(of base: String, _ partOfSpeech: PartOfSpeech) -> String {
    let isVerb = partOfSpeech == .verb
    switch self {
    case .same: return base
    case .passive: return isVerb ? Self.passive(base) : "be made " + base
    case .accidental: return isVerb ? Self.passive(base) : base
    case .superlative: return EnglishInflection.superlative(base)
    case .possession: return isVerb || partOfSpeech == .adjective ? base : "have " + base
    case .causative: return isVerb ? base : "make " + base
    case .inchoative: return isVerb ? base : partOfSpeech == .adjective ? "become " + base : "make " + base
    case .gerund: return isVerb ? EnglishInflection.gerund(base) : partOfSpeech == .adjective ? "making " + base : base
    case .agent: return isVerb ? EnglishInflection.agent(base) : "one who makes " + base
    case .quality:
      return isVerb ? EnglishInflection.gerund(base) : partOfSpeech == .adjective ? "being " + base : base + " matters"
    case .ordinal: return EnglishOrdinal.ordinal(base)
    case .equative: return partOfSpeech == .adjective ? "as " + base + " as" : "one " + base
    case .one: return "one " + base
    case .plural: return partOfSpeech == .noun ? EnglishInflection.plural(base) : isVerb ? base + " repeatedly" : base
    case .intensive: return isVerb ? base + " repeatedly" : base
    case .reciprocal: return base + " each other"
    case .person: return base + " person"
    case .practice: return base + "ism"
    case .mutual: return isVerb ? base + " each other" : "exchange " + EnglishInflection.plural(base)
    case .possessedQuality: return "have " + Self.quality.gloss(of: base, partOfSpeech)
    case .agency: return isVerb ? EnglishInflection.gerund(base) : base + " matters"
    case .process: return "making " + base
    case .fraction: return "one " + EnglishOrdinal.ordinal(base)
    case .approximate: return EnglishInflection.plural(base) + " of"
    case .pattern(let pattern): return pattern.replacing("{}", with: base)
    }
  }

  /// `hand over` → `be handed over`; `be located` and what is a state already stay.
  private static func passive(_ verb: String) -> String {
    verb.hasPrefix("be ") || verb == "be" ? verb : "be " + EnglishInflection.pastParticiple(verb)
  }
}

/// English ordinals of number words.
enum EnglishOrdinal {
  static func ordinal(_ cardinal: String) -> String {
    if let irregular = [
      "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
      "twelve": "twelfth",
    ][cardinal] {
      return irregular
    }
    if cardinal.hasSuffix("y") { return cardinal.dropLast() + "ieth" }
    return cardinal + "th"
  }

  /// `79` → `79th`, `21` → `21st`
  static func ordinal(digits: String) -> String {
    let teens = digits.suffix(2)
    if teens == "11" || teens == "12" || teens == "13" { return digits + "th" }
    switch digits.last {
    case "1": return digits + "st"
    case "2": return digits + "nd"
    case "3": return digits + "rd"
    default: return digits + "th"
    }
  }
}
