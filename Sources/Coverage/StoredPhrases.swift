/// The phrases of a tally as they stand in a file.
struct StoredPhrases: Codable {
  let words: [String]
  let tags: PackedIntegers
  /// How many words each variant has, and their numbers one variant behind the other.
  let lengths: PackedIntegers
  let sequences: PackedIntegers
  let variantCounts: PackedIntegers
  /// Of each group, in the order in which its first variant comes.
  let counts: PackedIntegers
  let documentCounts: PackedIntegers
  let dense: PackedIntegers
  let known: PackedIntegers
  let reported: PackedIntegers
  let opening: PackedIntegers
  let closing: PackedIntegers
  let preceded: PackedIntegers
  let followed: PackedIntegers
  /// How many contexts each group has; their ranks and sentences one group behind the other.
  let contextCounts: PackedIntegers
  let ranks: PackedIntegers
  let contextSentences: PackedIntegers
  let documents: [String]
  let sentenceDocuments: PackedIntegers
  let offsets: PackedIntegers
  let sentences: [String]

  init(_ tally: PhraseTally) {
    var tally = tally
    tally.compact()
    words = tally.words.map(\.spelling)
    tags = PackedIntegers(tally.words.map(\.tag.rawValue))
    let variants = 0..<tally.variants.count
    lengths = PackedIntegers(variants.map(tally.variants.length(of:)))
    sequences = PackedIntegers(variants.flatMap { tally.variants[$0] })
    variantCounts = PackedIntegers(tally.variantCounts)
    counts = PackedIntegers(tally.counts.map(\.count))
    documentCounts = PackedIntegers(tally.counts.map(\.documents))
    dense = PackedIntegers(tally.counts.map(\.dense))
    known = PackedIntegers(tally.counts.map(\.known))
    reported = PackedIntegers(tally.counts.map(\.reported))
    opening = PackedIntegers(tally.counts.map(\.opening))
    closing = PackedIntegers(tally.counts.map(\.closing))
    preceded = PackedIntegers(tally.counts.map(\.preceded))
    followed = PackedIntegers(tally.counts.map(\.followed))
    let contexts = tally.counts.indices.map { tally.contexts[$0] }
    contextCounts = PackedIntegers(contexts.map(\.count))
    ranks = PackedIntegers(contexts.joined().map(\.rank))
    contextSentences = PackedIntegers(contexts.joined().map(\.sentence))
    documents = Set(tally.contexts.sentences.map(\.document)).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: documents.enumerated().map { ($1, $0) })
    sentenceDocuments = PackedIntegers(tally.contexts.sentences.map { numbers[$0.document] ?? 0 })
    offsets = PackedIntegers(tally.contexts.sentences.map(\.offset))
    sentences = tally.contexts.sentences.map(\.text)
  }

  static func corrupted(_ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "the columns of the tally do not fit"))
  }

  func tally(_ decoder: any Decoder) throws -> PhraseTally {
    let groupCount = counts.values.count
    let groupColumns = [documentCounts, dense, known, reported, opening, closing, preceded, followed]
    let isConsistent =
      words.count == tags.values.count && lengths.values.count == variantCounts.values.count
      && lengths.values.allSatisfy { (1...CandidatePattern.longest).contains($0) }
      && lengths.values.reduce(0, +) == sequences.values.count
      && sequences.values.allSatisfy { words.indices.contains($0) }
      && (groupColumns + [contextCounts]).allSatisfy { $0.values.count == groupCount }
      && contextCounts.values.allSatisfy { $0 <= ContextTally.limit }
      && contextCounts.values.reduce(0, +) == ranks.values.count && ranks.values.count == contextSentences.values.count
      && contextSentences.values.allSatisfy { sentences.indices.contains($0) }
      && sentences.count == offsets.values.count && sentences.count == sentenceDocuments.values.count
      && sentenceDocuments.values.allSatisfy { documents.indices.contains($0) }
      && (groupColumns + [counts, variantCounts, ranks, offsets]).allSatisfy {
        $0.values.allSatisfy { $0 <= Int32.max }
      }
    guard isConsistent else { throw Self.corrupted(decoder) }
    var tally = PhraseTally()
    var numbers: [Int32] = []
    for (spelling, tag) in zip(words, tags.values) {
      guard let tag = UInt8(exactly: tag).flatMap(CandidateWord.Tag.init(rawValue:)) else {
        throw Self.corrupted(decoder)
      }
      numbers.append(tally.id(of: CandidateWord(spelling: spelling, tag: tag)))
    }
    let kept = sentences.indices.map { index in
      tally.sentence(
        .init(
          document: documents[sentenceDocuments.values[index]], offset: Int32(offsets.values[index]),
          text: sentences[index]))
    }
    var start = 0
    var contextStart = 0
    for (index, length) in lengths.values.enumerated() {
      let sequence = sequences.values[start..<start + length].map { numbers[$0] }
      start += length
      let groupsBefore = tally.groups.count
      let variant = tally.variant(0..<length, of: sequence.span)
      tally.add(count: Int32(variantCounts.values[index]), ofVariant: variant)
      guard tally.groups.count > groupsBefore else { continue }
      guard groupsBefore < groupCount else { throw Self.corrupted(decoder) }
      tally.add(groupCounts(groupsBefore), ofVariant: variant)
      for place in contextStart..<contextStart + contextCounts.values[groupsBefore] {
        tally.addContext(
          .init(rank: Int32(ranks.values[place]), sentence: kept[contextSentences.values[place]]), to: variant)
      }
      contextStart += contextCounts.values[groupsBefore]
    }
    guard tally.groups.count == groupCount else { throw Self.corrupted(decoder) }
    return tally
  }

  private func groupCounts(_ group: Int) -> PhraseTally.Counts {
    PhraseTally.Counts(
      count: Int32(counts.values[group]), documents: Int32(documentCounts.values[group]),
      dense: Int32(dense.values[group]), known: Int32(known.values[group]), reported: Int32(reported.values[group]),
      opening: Int32(opening.values[group]), closing: Int32(closing.values[group]),
      preceded: Int32(preceded.values[group]), followed: Int32(followed.values[group]))
  }
}
