/// Candidates with the phrases that hold them or are held by them, so that one term is listed once.
///
/// | listed | under it |
/// | --- | --- |
/// | *Komisi III* | *Komisi III DPR*, *Komisi III DPR RI* |
/// | *kode etik hakim* | *etik hakim*, which stands nearly always in it |
struct CandidateFamilies {
  struct Family {
    let phrase: PhraseStatistics
    let score: Double
    fileprivate(set) var forms: [PhraseStatistics] = []
  }

  private(set) var members: [Family] = []
  /// The families by the words of their phrases.
  private var byWord: [Int32: [Int]] = [:]

  /// Adds a phrase that ranks behind all that were added before.
  mutating func add(_ phrase: PhraseStatistics, score: Double) {
    var seen: Set<Int> = []
    for word in phrase.words {
      for index in byWord[word] ?? [] where seen.insert(index).inserted {
        if belongs(phrase, to: members[index].phrase) {
          members[index].forms.append(phrase)
          return
        }
      }
    }
    for word in Set(phrase.words) { byWord[word, default: []].append(members.count) }
    members.append(Family(phrase: phrase, score: score))
  }

  /// A longer phrase with the same beginning belongs to the family, and one that holds it or that it holds if they stand
  /// about as often.
  private func belongs(_ phrase: PhraseStatistics, to host: PhraseStatistics) -> Bool {
    if phrase.words.count > host.words.count, phrase.words.starts(with: host.words) { return true }
    let (short, long) = phrase.words.count < host.words.count ? (phrase, host) : (host, phrase)
    guard short.words.count < long.words.count, min(short.count, long.count) * 2 >= max(short.count, long.count) else {
      return false
    }
    let width = short.words.count
    return (0...long.words.count - width).contains { start in
      long.words.dropFirst(start).prefix(width).elementsEqual(short.words)
    }
  }
}
