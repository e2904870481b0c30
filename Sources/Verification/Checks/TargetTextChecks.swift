import Bitext
import TextModel

/// `empty-target`: there is a source and no translation.
struct EmptyTargetCheck: BitextCheck {
  static let id = CheckID.emptyTarget

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    guard unit.english.tokens.isEmpty, !unit.words.isEmpty else { return [] }
    return [unit.finding(Self.id, message: "the translation is empty; expected an English text", source: nil)]
  }
}

/// `identical-target`: the translation is the source.
struct IdenticalTargetCheck: BitextCheck {
  static let id = CheckID.identicalTarget

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    // A name, a number or a short cry may be the same in both languages.
    guard unit.unit.source.text == unit.unit.target.text, LanguageGuess.indonesian.count(in: unit.english) > 0 else {
      return []
    }
    return [unit.finding(Self.id, message: "the translation is the Indonesian text; expected English", source: nil)]
  }
}

/// `swapped-languages`: the sides of the document seem to be swapped.
struct SwappedLanguagesCheck: BitextCheck {
  static let id = CheckID.swappedLanguages
  /// The small words it takes to be sure.
  private static let minimum = 6

  private var evidence = 0
  private var isTold = false

  init(_ settings: CheckSettings) {}

  mutating func findings(in unit: UnitContext) -> [BitextFinding] {
    if isTold { return [] }
    let source = EnglishText(unit.unit.source.text)
    evidence += LanguageGuess.english.count(in: source) + LanguageGuess.indonesian.count(in: unit.english)
    evidence -= LanguageGuess.indonesian.count(in: source) + LanguageGuess.english.count(in: unit.english)
    if evidence <= -Self.minimum { isTold = true }
    guard evidence >= Self.minimum else { return [] }
    isTold = true
    return [
      unit.finding(
        Self.id, message: "the source reads as English and the translation as Indonesian; swap the two sides",
        source: nil)
    ]
  }
}

/// The small words by which a language is known.
enum LanguageGuess {
  case indonesian, english

  func count(in text: EnglishText) -> Int {
    let words = self == .indonesian ? Self.indonesianWords : Self.englishWords
    return text.tokens.count { $0.kind == .word && words.contains(text.lowercased($0)) }
  }

  private static let indonesianWords: Set = [
    "yang", "dan", "dari", "untuk", "dengan", "pada", "ini", "itu", "tidak", "akan", "dalam", "oleh", "juga", "telah",
    "adalah", "karena", "sebagai",
  ]
  private static let englishWords: Set = [
    "the", "of", "and", "to", "in", "is", "was", "that", "for", "with", "as", "by", "has", "have", "from", "which",
    "were",
  ]
}
