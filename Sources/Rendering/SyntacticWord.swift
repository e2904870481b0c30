import Annotation
import Morphology

/// A word of the syntax: a host or one of its clitics.
struct SyntacticWord {
  let form: String
  let lemma: String
  let partOfSpeech: PartOfSpeech
  let isHost: Bool

  /// - Parameter isInName: whether the word stands in a name, where it is a proper noun and its own lemma.
  static func words(of form: String, reading: Reading, isInName: Bool) -> [SyntacticWord] {
    let before = reading.morphs.prefix { $0.kind == .clitic }
    let behind = reading.morphs.reversed().prefix { $0.kind == .clitic }.reversed()
    let isProper = isInName && reading.kind == .word && inflected.contains(reading.partOfSpeech)
    let partOfSpeech = isProper ? .properNoun : reading.partOfSpeech
    func lemma(of host: String) -> String { isProper || reading.lemma.isEmpty ? host : reading.lemma }
    guard !before.isEmpty || !behind.isEmpty else {
      return [SyntacticWord(form: form, lemma: lemma(of: form), partOfSpeech: partOfSpeech, isHost: true)]
    }
    var host = Substring(form)
    var first: [SyntacticWord] = []
    for clitic in before {
      first.append(SyntacticWord(clitic, form: String(host.prefix(clitic.form.count))))
      host = host.dropFirst(clitic.form.count)
    }
    var last: [SyntacticWord] = []
    for clitic in behind.reversed() {
      last.insert(SyntacticWord(clitic, form: String(host.suffix(clitic.form.count))), at: 0)
      host = host.dropLast(clitic.form.count)
    }
    if host.hasSuffix("-") { host = host.dropLast() }
    let name = String(host)
    return first + [SyntacticWord(form: name, lemma: lemma(of: name), partOfSpeech: partOfSpeech, isHost: true)] + last
  }

  /// What a name may be made of, prepositions and pronouns aside.
  private static let inflected: Set<PartOfSpeech> = [.noun, .verb, .adjective, .adverb, .auxiliary, .other]

  private init(form: String, lemma: String, partOfSpeech: PartOfSpeech, isHost: Bool) {
    self.form = form
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.isHost = isHost
  }

  private init(_ clitic: Morph, form: String) {
    let function = CliticFunction(of: clitic)
    self.init(form: form, lemma: function.lemma, partOfSpeech: function.partOfSpeech, isHost: false)
  }
}
