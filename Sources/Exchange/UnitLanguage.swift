/// The two languages of translation units.
enum UnitLanguage: Equatable {
  case indonesian, english

  /// The language that a tag means, whatever its region and script: `id-ID`, `en_US`, `EN`; `in` was the code of
  /// Indonesian until 1989.
  init?(tag: String) {
    let code = tag.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != "@" }
    guard let language = Self.codes[code.lowercased()] else { return nil }
    self = language
  }

  private static let codes: [String: UnitLanguage] = [
    "id": .indonesian, "in": .indonesian, "ind": .indonesian, "en": .english, "eng": .english,
  ]

  /// What is wrong with the languages that a file declares, if anything; a language that is not declared is right.
  static func problem(source: String?, target: String?) -> String? {
    let sourceLanguage = source.map { UnitLanguage(tag: $0) }
    let targetLanguage = target.map { UnitLanguage(tag: $0) }
    let isRight = (sourceLanguage ?? .indonesian) == .indonesian && (targetLanguage ?? .english) == .english
    if isRight { return nil }
    let found = "the file is declared as translated from \(source ?? "?") to \(target ?? "?"), expected from id to en"
    return sourceLanguage == .english || targetLanguage == .indonesian
      ? "\(found): its languages are the other way round; its units are passed over, name the translation from Indonesian"
      : "\(found); its units are passed over, name a file of these languages or correct what it says"
  }
}
