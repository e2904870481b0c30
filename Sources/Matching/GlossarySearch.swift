public import Morphology
public import Terminology
import TextModel

/// Finds the terms of a glossary that somebody may mean, by either language.
///
/// | query | finds | why |
/// | --- | --- | --- |
/// | `mahkamah konstitusi` | *Mahkamah Konstitusi* | the term |
/// | `constitutional court` | *Mahkamah Konstitusi* | the preferred rendering |
/// | `mahkamah` | *Mahkamah Agung* | starts with it |
/// | `menandatangani` | *penandatanganan* | another form of the root |
/// | `kerjasamanya` | *kerja sama* | written as one word |
/// | `mentri` | *menteri* | a typing error |
public struct GlossarySearch: Sendable {
  /// Why a term is a result, from the best reason to the weakest.
  public enum Reason: Int, Sendable, CaseIterable, Comparable {
    /// It is what was asked for.
    case term
    /// Its preferred rendering is.
    case preferred
    /// One of its other renderings is.
    case rendering
    /// The term or a rendering starts so.
    case prefix
    /// It has all the words, in any order.
    case words
    /// It has forms of all the words, or is written together or apart.
    case forms
    /// It has all the words but for typing errors.
    case spelling

    public static func < (one: Reason, other: Reason) -> Bool { one.rawValue < other.rawValue }
  }

  /// A term and why it was found.
  public struct Result: Hashable, Sendable {
    public let term: Glossary.TermID
    public let reason: Reason
    /// The column of the row that it was found in: the term or one of its renderings.
    public let column: GlossaryColumn
    /// The text that it was found in.
    public let text: String
  }

  public let glossary: Glossary
  private let index: SearchIndex
  private let analyzer: MorphologicalAnalyzer

  /// - Complexity: linear in the glossary's text.
  public init(_ glossary: Glossary, analyzer: MorphologicalAnalyzer) {
    self.glossary = glossary
    self.analyzer = analyzer
    index = SearchIndex(glossary)
  }

  /// The best results, each term once; none if the query has no word.
  ///
  /// - Complexity: linear in the glossary and in the length of the query.
  public func results(for query: String, limit: Int) -> [Result] {
    let words = SearchIndex.words(of: query)
    if words.isEmpty { return [] }
    let relations = words.map { self.relations(of: $0) }
    let joined = joinedSpellings(of: words)
    var best: [Glossary.TermID: Rank] = [:]
    for (number, entry) in index.entries.enumerated() {
      guard let reason = reason(entry, words, relations, joined) else { continue }
      let isForm = reason.reason == .forms
      let rank = Rank(
        reason: reason.reason, edits: isForm ? distance(of: entry, from: words) : reason.edits,
        column: entry.column.rawValue, extraWords: isForm ? 0 : entry.words.count - words.count,
        isVariant: isVariant(entry.term), entry: number)
      if best[entry.term].map({ rank < $0 }) ?? true { best[entry.term] = rank }
    }
    return best.values.sorted().prefix(limit).map { rank in
      let entry = index.entries[rank.entry]
      return Result(term: entry.term, reason: rank.reason, column: entry.column, text: entry.text(in: glossary))
    }
  }

  /// What results are sorted by.
  private struct Rank: Comparable {
    let reason: Reason
    let edits: Int
    let column: Int
    let extraWords: Int
    let isVariant: Bool
    let entry: Int

    static func < (one: Rank, other: Rank) -> Bool { one.key < other.key }

    private var key: (Int, Int, Int, Int, Int, Int) {
      (reason.rawValue, edits, column, extraWords, isVariant ? 1 : 0, entry)
    }
  }

  /// Of spellings that answer alike the standard one stands first.
  private func isVariant(_ term: Glossary.TermID) -> Bool {
    glossary.text(of: .type, in: term) == TermType.variant.rawValue
  }

  // MARK: Words

  /// How a word of the glossary answers to a word of the query.
  private enum Relation: UInt8 {
    case none, same, form, oneEdit, twoEdits
  }

  /// The relation of the query's word to each word of the index.
  private func relations(of word: String) -> [Relation] {
    let stems = stems(of: word)
    // The first letter may be lost to a nasal; the rest of a root stands in all its forms.
    let probes = stems.map { $0.utf8.count > 3 ? String($0.unicodeScalars.dropFirst()) : $0 }
      .map { (bytes: Array($0.utf8), letters: LetterSet($0)) }
    let scalars = Array(word.unicodeScalars)
    let letters = LetterSet(word)
    let isASCII = word.utf8.count == scalars.count
    let editLimit = scalars.count < 4 ? 0 : scalars.count < 8 ? 1 : 2
    return index.words.map { candidate in
      if candidate.text == word { return .same }
      if candidate.isIndonesian,
        probes.contains(where: { $0.letters.isSubset(of: candidate.letters) && candidate.text.utf8.contains($0.bytes) }
        ),
        !stems.isDisjoint(with: self.stems(of: candidate.text))
      {
        return .form
      }
      if candidate.isEnglish, Self.isEnglishForm(candidate.text, of: word) { return .form }
      if editLimit == 0 || abs(scalars.count - candidate.scalars.count) > editLimit
        || !letters.isWithin(editLimit, of: candidate.letters, isASCII: isASCII && candidate.isASCII)
      {
        return .none
      }
      switch EditDistance.distance(scalars, candidate.scalars, limit: editLimit) {
      case 1: return .oneEdit
      case 2 where editLimit == 2: return .twoEdits
      default: return .none
      }
    }
  }

  /// The dictionary forms, roots and hosts of a word, written without spaces; itself among them.
  private func stems(of word: String) -> Set<String> {
    var stems: Set<String> = [word]
    for analysis in analyzer.analyses(of: word).prefix(2) where analysis.reason != .affixOnUnknown {
      stems.formUnion([analysis.lemma, analysis.root].map { $0.lowercased().filter { $0 != " " } })
      let clitics = analysis.clitics
      let host = word.dropFirst(clitics.before.reduce(0) { $0 + $1.form.count })
        .dropLast(clitics.behind.reduce(0) { $0 + $1.form.count })
      stems.insert(String(host.last == "-" ? host.dropLast() : host))
    }
    return stems
  }

  /// Whether one is a plural or a verb form of the other.
  private static func isEnglishForm(_ one: String, of other: String) -> Bool {
    guard one.utf8.prefix(3).elementsEqual(other.utf8.prefix(3)), one.utf8.count > 2 else { return false }
    let inflections = [
      EnglishInflection.plural, EnglishInflection.thirdPerson, EnglishInflection.gerund,
      EnglishInflection.pastParticiple,
    ]
    return inflections.contains { $0(one) == other || $0(other) == one }
  }

  // MARK: Texts

  /// The spellings of the query as one word, with and without its affixes.
  private func joinedSpellings(of words: [String]) -> Set<String> {
    let joined = SearchIndex.joined(words)
    guard words.count == 1 else { return [joined] }
    return stems(of: words[0]).union([joined])
  }

  private func reason(
    _ entry: SearchIndex.Entry, _ words: [String], _ relations: [[Relation]], _ joined: Set<String>
  ) -> (reason: Reason, edits: Int)? {
    let entryWords = index.wordNumbers[entry.words]
    let startsSame = zip(entryWords, relations).allSatisfy { $1[Int($0)] == .same }
    if startsSame, entryWords.count == words.count {
      return (entry.column == .term ? .term : entry.column == .preferred ? .preferred : .rendering, 0)
    }
    if isPrefix(words, relations, of: entryWords) { return (.prefix, 0) }
    var edits = 0
    var hasForm = false
    for relation in relations {
      var best = Relation.none
      for word in entryWords {
        let found = relation[Int(word)]
        if found != .none, best == .none || found.rawValue < best.rawValue { best = found }
        if best == .same { break }
      }
      switch best {
      case .none: return isJoined(entry, joined) ? (.forms, 0) : nil
      case .same: break
      case .form: hasForm = true
      case .oneEdit: edits += 1
      case .twoEdits: edits += 2
      }
    }
    if edits == 0 { return (hasForm ? .forms : .words, 0) }
    return isJoined(entry, joined) ? (.forms, 0) : (.spelling, edits)
  }

  /// Whether the text starts with the query, the last word of which may be the beginning of one.
  private func isPrefix(_ words: [String], _ relations: [[Relation]], of entryWords: ArraySlice<Int32>) -> Bool {
    guard entryWords.count >= words.count, let last = words.last else { return false }
    for (word, relation) in zip(entryWords.prefix(words.count - 1), relations) where relation[Int(word)] != .same {
      return false
    }
    return index.words[Int(entryWords[entryWords.startIndex + words.count - 1])].text.hasPrefix(last)
  }

  /// How much affixes and joints make of a difference.
  private func distance(of entry: SearchIndex.Entry, from words: [String]) -> Int {
    EditDistance.distance(
      SearchIndex.joined(words), SearchIndex.joined(index.wordNumbers[entry.words].map { index.words[Int($0)].text }))
  }

  private func isJoined(_ entry: SearchIndex.Entry, _ joined: Set<String>) -> Bool {
    guard joined.contains(where: { $0.utf8.count == entry.letterCount }) else { return false }
    return joined.contains(SearchIndex.joined(index.wordNumbers[entry.words].map { index.words[Int($0)].text }))
  }
}

extension String.UTF8View {
  /// Whether the bytes stand somewhere in the text.
  fileprivate func contains(_ bytes: [UInt8]) -> Bool {
    guard let first = bytes.first else { return true }
    var start = startIndex
    while let found = self[start...].firstIndex(of: first) {
      if self[found...].starts(with: bytes) { return true }
      start = index(after: found)
    }
    return false
  }
}
