/// How often each phrase stands where.
///
/// Phrases that differ in capitals, clitics and doubling alone are one group; the spellings of the group are its variants.
struct PhraseTally: Sendable {
  /// What is counted of a group.
  struct Counts: Sendable, Equatable {
    /// Occurrences that are no part of a longer known term.
    var count: Int32 = 0
    /// Documents with such an occurrence.
    var documents: Int32 = 0
    /// Occurrences in documents that are dense in terms.
    var dense: Int32 = 0
    /// Occurrences that are a known term themselves.
    var known: Int32 = 0
    /// Occurrences beside a verb of saying or a person's name.
    var reported: Int32 = 0
    /// Occurrences that begin a clause or end one: at the sentence's border or beside a mark.
    var opening: Int32 = 0
    var closing: Int32 = 0
    /// Occurrences with a content word or a term right before them, and right behind them.
    var preceded: Int32 = 0
    var followed: Int32 = 0

    mutating func add(_ other: Counts) {
      count &+= other.count
      documents &+= other.documents
      dense &+= other.dense
      known &+= other.known
      reported &+= other.reported
      opening &+= other.opening
      closing &+= other.closing
      preceded &+= other.preceded
      followed &+= other.followed
    }
  }

  private(set) var words: [CandidateWord] = []
  private var wordIDs: [CandidateWord: Int32] = [:]
  /// The number of each word in small letters.
  private var foldedIDs: [Int32] = []
  private(set) var folded: [String] = []
  private var idsOfFolded: [String: Int32] = [:]

  /// By the numbers of their words.
  private(set) var variants = PhraseTable()
  private(set) var variantCounts: [Int32] = []
  private(set) var groupOfVariant: [Int32] = []
  /// By the numbers of their words in small letters.
  private(set) var groups = PhraseTable()
  private(set) var counts: [Counts] = []
  private(set) var contexts = ContextTally()
  /// The document in which each group was counted last, and how often.
  private var last: [(document: Int32, count: Int32)] = []

  /// The number of the word.
  mutating func id(of word: CandidateWord) -> Int32 {
    if let id = wordIDs[word] { return id }
    let id = Int32(words.count)
    words.append(word)
    wordIDs[word] = id
    let text = word.spelling.lowercased()
    if let known = idsOfFolded[text] {
      foldedIDs.append(known)
    } else {
      idsOfFolded[text] = Int32(folded.count)
      foldedIDs.append(Int32(folded.count))
      folded.append(text)
    }
    return id
  }

  /// The number of the words as a variant.
  mutating func variant(_ range: Range<Int>, of sequence: borrowing Span<Int32>) -> Int {
    let (id, isNew) = variants.insert(range, of: sequence)
    if isNew {
      var key: [Int32] = []
      for index in range { key.append(foldedIDs[Int(sequence[index])]) }
      let (group, isNewGroup) = groups.insert(0..<key.count, of: key.span)
      if isNewGroup {
        counts.append(Counts())
        last.append((-1, 0))
        contexts.appendPhrase()
      }
      variantCounts.append(0)
      groupOfVariant.append(Int32(group))
    }
    return id
  }

  /// What stands beside an occurrence: a mark or the sentence's border, a content word or a term, or a function word or a
  /// number.
  enum Neighbor { case border, content, function }

  /// What an occurrence is like.
  struct Occurrence {
    /// Differs from that of every other document.
    let document: Int32
    let isDense: Bool
    let isKnown: Bool
    let isReported: Bool
    /// What stands before it and behind it.
    let neighbors: (Neighbor, Neighbor)
  }

  /// Counts an occurrence.
  ///
  /// - Returns: how many occurrences of the group the document had before, if a context of that rank would be kept.
  mutating func count(_ variant: Int, _ occurrence: Occurrence) -> Int32? {
    let group = Int(groupOfVariant[variant])
    variantCounts[variant] += 1
    if last[group].document != occurrence.document {
      last[group] = (occurrence.document, 0)
      counts[group].documents += 1
    }
    let rank = last[group].count
    last[group].count += 1
    counts[group].count += 1
    if occurrence.isDense { counts[group].dense += 1 }
    if occurrence.isKnown { counts[group].known += 1 }
    if occurrence.isReported { counts[group].reported += 1 }
    switch occurrence.neighbors.0 {
    case .border: counts[group].opening += 1
    case .content: counts[group].preceded += 1
    case .function: break
    }
    switch occurrence.neighbors.1 {
    case .border: counts[group].closing += 1
    case .content: counts[group].followed += 1
    case .function: break
    }
    return !occurrence.isKnown && contexts.wouldKeep(rank: rank, of: group) ? rank : nil
  }

  mutating func addContext(_ context: ContextTally.Context, to variant: Int) {
    contexts.add(context, to: Int(groupOfVariant[variant]))
  }

  /// The number of a sentence that contexts may be taken from.
  mutating func sentence(_ sentence: ContextTally.Sentence) -> Int32 { contexts.insert(sentence) }

  /// Adds what a variant has been counted elsewhere, without its group.
  mutating func add(count: Int32, ofVariant variant: Int) { variantCounts[variant] &+= count }

  /// Adds what the group of a variant has been counted elsewhere.
  mutating func add(_ counts: Counts, ofVariant variant: Int) {
    self.counts[Int(groupOfVariant[variant])].add(counts)
  }

  mutating func compact() { contexts.compact() }

  /// Makes room between two documents.
  mutating func compactIfLarge() { contexts.compactIfLarge() }

  /// Adds what was counted in other documents.
  mutating func add(_ other: PhraseTally) {
    let numbers = other.words.map { id(of: $0) }
    let sentences = other.contexts.sentences.map { contexts.insert($0) }
    var isAdded = [Bool](repeating: false, count: other.groups.count)
    for index in 0..<other.variants.count {
      let sequence = other.variants[index].map { numbers[Int($0)] }
      let variant = variant(0..<sequence.count, of: sequence.span)
      variantCounts[variant] += other.variantCounts[index]
      let group = Int(other.groupOfVariant[index])
      if isAdded[group] { continue }
      isAdded[group] = true
      counts[Int(groupOfVariant[variant])].add(other.counts[group])
      for context in other.contexts[group] {
        addContext(.init(rank: context.rank, sentence: sentences[Int(context.sentence)]), to: variant)
      }
    }
    contexts.compact()
  }

  /// The words of a group in small letters, with spaces.
  func text(ofGroup group: Int) -> String {
    groups[group].map { folded[Int($0)] }.joined(separator: " ")
  }

  /// The words of a variant as they are written, with spaces.
  func text(ofVariant variant: Int) -> String {
    variants[variant].map { words[Int($0)].spelling }.joined(separator: " ")
  }
}
