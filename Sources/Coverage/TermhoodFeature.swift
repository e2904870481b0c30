/// A property by which known terms differ from other phrases, as a number.
struct TermhoodFeature: Sendable {
  let name: String
  let value: @Sendable (PhraseStatistics) -> Double

  static let all = [
    TermhoodFeature(name: "words") { Double($0.tags.count) },
    TermhoodFeature(name: "first part of speech") { tag(0, of: $0.tags) },
    TermhoodFeature(name: "second part of speech") { $0.tags.count > 2 ? tag(1, of: $0.tags) : -1 },
    TermhoodFeature(name: "third part of speech") { $0.tags.count > 3 ? tag(2, of: $0.tags) : -1 },
    TermhoodFeature(name: "last part of speech") { tag($0.tags.count - 1, of: $0.tags) },
    TermhoodFeature(name: "capital of the first word") { $0.isCapitalized.first ? 1 : 0 },
    TermhoodFeature(name: "capital of the last word") { $0.isCapitalized.last ? 1 : 0 },
    TermhoodFeature(name: "frequency") { logarithm($0.count) },
    TermhoodFeature(name: "documents") { logarithm(Int($0.counts.documents)) },
    TermhoodFeature(name: "spread over documents") { share($0.counts.documents, of: $0) },
    TermhoodFeature(name: "share in dense documents") { share($0.counts.dense, of: $0) },
    TermhoodFeature(name: "keyness") { $0.keyness.value / Double($0.count).squareRoot() },
    TermhoodFeature(name: "beside reports") { share($0.counts.reported, of: $0) },
    // What stands beside a unit is no part of it; after Z. Harris, “From phoneme to morpheme”, Language 31(2), 1955.
    TermhoodFeature(name: "opens a clause") { share($0.counts.opening, of: $0) },
    TermhoodFeature(name: "closes a clause") { share($0.counts.closing, of: $0) },
    TermhoodFeature(name: "content word before it") { share($0.counts.preceded, of: $0) },
    TermhoodFeature(name: "content word behind it") { share($0.counts.followed, of: $0) },
    // C-value: a phrase that stands only inside longer ones is no unit.
    TermhoodFeature(name: "mean container") { $0.nesting.mean / Double($0.count) },
    TermhoodFeature(name: "longest container") { Double($0.nesting.most) / Double($0.count) },
    // Unithood: how much of its parts' occurrences the phrase is, and how much oftener than by chance they meet.
    TermhoodFeature(name: "share of the head") { Double($0.count) / Double($0.parts.head) },
    TermhoodFeature(name: "share of the modifier") { Double($0.count) / Double($0.parts.tail) },
    TermhoodFeature(name: "association") { phrase in
      let parts = logarithm(phrase.parts.head) + logarithm(phrase.parts.tail)
      return logarithm(phrase.count) * (phrase.tags.count > 2 ? 2 : 1) - parts
    },
    // After H. Nakagawa and T. Mori, “Automatic term recognition based on statistics of compound nouns and their
    // components”, Terminology 9(2), 2003: what terms a word makes already.
    TermhoodFeature(name: "productivity of the head") { $0.productivity.head },
    TermhoodFeature(name: "productivity of the modifier") { $0.productivity.tail },
    TermhoodFeature(name: "terms with the head") { Double($0.termCounts.head) },
    TermhoodFeature(name: "terms with the modifier") { Double($0.termCounts.tail) },
  ]

  private static func logarithm(_ number: Int) -> Double { Double(max(1, number)).binaryLogarithm }

  private static func share(_ part: Int32, of phrase: PhraseStatistics) -> Double { Share.of(Int(part), phrase.count) }

  private static func tag(_ index: Int, of tags: [CandidateWord.Tag]) -> Double { Double(tags[index].rawValue) }
}
