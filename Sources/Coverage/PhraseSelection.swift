import Terminology

/// Works out the statistics of the phrases of a tally that stand there often enough.
struct PhraseSelection: Sendable {
  private let tally: CoverageTally
  /// The groups that are looked at.
  private let groups: [Int]
  private var isSelected: [Bool]
  private var nesting: [(sum: Int, number: Int, most: Int)]
  private var variants: [Int]
  private var heads: [Int32: Productivity] = [:]
  private var tails: [Int32: Productivity] = [:]
  /// The share of known terms among the phrases.
  private var knownShare = 0.0
  private let reference: ReferenceFrequencies?
  private let wordCount: Int

  fileprivate struct Productivity {
    var phrases = 0
    var known = 0
    var terms = 0
  }

  /// - Complexity: linear in the phrases.
  init(_ tally: CoverageTally, glossary: Glossary, minimumCount: Int) {
    self.tally = tally
    let phrases = tally.phrases
    reference = tally.reference
    wordCount = tally.types.content.count
    groups = phrases.counts.indices.filter { phrases.counts[$0].count >= minimumCount }
    isSelected = [Bool](repeating: false, count: phrases.counts.count)
    for group in groups { isSelected[group] = true }
    nesting = Array(repeating: (0, 0, 0), count: phrases.counts.count)
    variants = Array(repeating: -1, count: phrases.counts.count)
    findVariants()
    findNesting()
    findProductivity(glossary)
  }

  /// Of all groups of `lengths` words, in the order of their texts.
  func statistics(lengths: ClosedRange<Int>) -> [PhraseStatistics] {
    groups.filter { lengths.contains(tally.phrases.groups.length(of: $0)) }.map(statistics(ofGroup:))
      .map { ($0, tally.phrases.text(ofGroup: $0.group)) }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private mutating func findVariants() {
    let phrases = tally.phrases
    for variant in 0..<phrases.variants.count {
      let group = Int(phrases.groupOfVariant[variant])
      guard isSelected[group] else { continue }
      let best = variants[group]
      if best >= 0 {
        let (count, bestCount) = (phrases.variantCounts[variant], phrases.variantCounts[best])
        if count < bestCount { continue }
        if count == bestCount, key(ofVariant: best) <= key(ofVariant: variant) { continue }
      }
      variants[group] = variant
    }
  }

  /// What decides between variants that stand as often.
  private func key(ofVariant variant: Int) -> String {
    tally.phrases.text(ofVariant: variant) + "\t"
      + tally.phrases.variants[variant].map { "\(tally.phrases.words[Int($0)].tag.rawValue)" }.joined()
  }

  private mutating func findNesting() {
    for group in groups {
      let words = Array(tally.phrases.groups[group])
      let count = Int(tally.phrases.counts[group].count)
      for start in words.indices {
        for end in start + 1...words.count where end - start < words.count {
          guard let part = tally.phrases.groups.id(of: start..<end, of: words.span), isSelected[part] else { continue }
          nesting[part].sum += count
          nesting[part].number += 1
          nesting[part].most = max(nesting[part].most, count)
        }
      }
    }
  }

  private mutating func findProductivity(_ glossary: Glossary) {
    var knownCount = 0
    var phraseCount = 0
    for group in groups where tally.phrases.groups.length(of: group) > 1 {
      let words = tally.phrases.groups[group]
      let counts = tally.phrases.counts[group]
      let known = counts.known * 2 >= counts.count ? 1 : 0
      phraseCount += 1
      knownCount += known
      if let first = words.first, let last = words.last {
        heads[first, default: Productivity()].add(known)
        tails[last, default: Productivity()].add(known)
      }
    }
    knownShare = Share.of(knownCount, phraseCount)
    let ids = Dictionary(
      tally.phrases.folded.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for term in glossary.ids {
      let text = glossary.text(of: .term, in: term).lowercased()
      let words = text.split(separator: " ")
      guard words.count > 1, seen.insert(text).inserted else { continue }
      if let head = ids[String(words[0])] { heads[head, default: Productivity()].terms += 1 }
      if let tail = ids[String(words[words.count - 1])] { tails[tail, default: Productivity()].terms += 1 }
    }
  }

  private func statistics(ofGroup group: Int) -> PhraseStatistics {
    let phrases = tally.phrases
    let words = phrases.groups[group]
    let counts = phrases.counts[group]
    let isKnown = counts.known * 2 >= counts.count
    let variant = variants[group]
    let spelled = phrases.variants[variant].map { phrases.words[Int($0)] }
    let head = heads[words[words.startIndex]] ?? Productivity()
    let tail = tails[words[words.endIndex - 1]] ?? Productivity()
    let held = nesting[group]
    return PhraseStatistics(
      group: group, words: words, counts: counts, variant: variant, tags: spelled.map(\.tag),
      isCapitalized: (spelled[0].isCapitalized, spelled[spelled.count - 1].isCapitalized),
      nesting: (held.number == 0 ? 0 : Double(held.sum) / Double(held.number), held.most),
      parts: (count(ofPart: words.dropLast(), or: counts), count(ofPart: words.dropFirst(), or: counts)),
      productivity: (
        head.logarithm(without: isKnown, base: knownShare), tail.logarithm(without: isKnown, base: knownShare)
      ),
      termCounts: (max(0, head.terms - (isKnown ? 1 : 0)), max(0, tail.terms - (isKnown ? 1 : 0))),
      keyness: keyness(of: group))
  }

  /// How often the part of a phrase stands in the texts: at least as often as the phrase.
  private func count(ofPart words: ArraySlice<Int32>, or counts: PhraseTally.Counts) -> Int {
    let key = Array(words)
    guard !key.isEmpty, let part = tally.phrases.groups.id(of: 0..<key.count, of: key.span) else {
      return Int(counts.count)
    }
    return Int(max(tally.phrases.counts[part].count, counts.count))
  }

  private func keyness(of group: Int) -> Keyness {
    let counts = tally.phrases.counts[group]
    if let reference {
      return Keyness(
        count: Int(counts.count), size: wordCount,
        otherCount: reference.count(of: tally.phrases.text(ofGroup: group)), otherSize: reference.wordCount)
    }
    return Keyness(
      count: Int(counts.dense), size: tally.denseWordCount, otherCount: Int(counts.count - counts.dense),
      otherSize: wordCount - tally.denseWordCount)
  }
}

extension PhraseSelection.Productivity {
  fileprivate mutating func add(_ known: Int) {
    phrases += 1
    self.known += known
  }

  /// By how much more often than at large the phrases with the word are known terms, one of them left out.
  fileprivate func logarithm(without isKnown: Bool, base: Double) -> Double {
    guard base > 0 else { return 0 }
    let share = (Double(known - (isKnown ? 1 : 0)) + 2 * base) / (Double(max(0, phrases - 1)) + 2)
    return (share / base).binaryLogarithm
  }
}
