public import Annotation
public import Bitext
import Matching
public import TextModel

/// Runs the checks over bilingual documents.
public struct Verifier: Sendable {
  private let annotator: Annotator
  private let agreed: ConceptRenderings
  private let settings: CheckSettings
  /// What tells this glossary and these settings from others, for ``CheckTally/origin``.
  private let origin: String

  /// - Parameters:
  ///   - annotator: keeps boilerplate, since every unit has a translation to look at.
  ///   - agreed: the renderings of the annotator's glossary.
  public init(annotator: Annotator, agreed: ConceptRenderings, settings: CheckSettings, origin: String) {
    self.annotator = annotator
    self.agreed = agreed
    self.settings = settings
    self.origin = origin
  }

  /// What is worked out once for each form of either language; hand the same one to all documents of a thread.
  public struct Vocabularies: Sendable {
    fileprivate var indonesian = Vocabulary()
    fileprivate var english = EnglishVocabulary()

    public init() {}
  }

  /// A tally that holds nothing yet.
  public var tally: CheckTally { CheckTally(origin: origin) }

  /// Finds which sentences of two texts belong together.
  public func alignment(
    of source: SourceText, with target: SourceText, vocabularies: inout Vocabularies
  ) -> SentenceAlignment {
    let document = annotator.document(for: source, vocabulary: &vocabularies.indonesian)
    return SentenceAligner().alignment(of: document, with: EnglishText(target.string))
  }

  /// Begins a document.
  ///
  /// - Parameter path: the file of the translation.
  public func document(_ path: String) -> DocumentVerification {
    DocumentVerification(
      path: path, annotator: annotator, agreed: agreed, settings: settings, tally: CheckTally(origin: origin))
  }
}

/// The checks of one document, whose units come in pieces.
public struct DocumentVerification {
  /// Units are annotated together, so that names and acronyms are known from the text around; this many at most.
  public static let batchSize = 1000
  /// And so many bytes of source text, about.
  public static let batchByteCount = 4 << 20

  private let path: String
  private let annotator: Annotator
  private let agreed: ConceptRenderings
  private let settings: CheckSettings
  private var checks: [any BitextCheck]
  private var tally: CheckTally
  private var memory = DocumentMemory()
  private var renderings = DocumentRenderings()
  private var isSwapped = false

  init(path: String, annotator: Annotator, agreed: ConceptRenderings, settings: CheckSettings, tally: CheckTally) {
    self.path = path
    self.annotator = annotator
    self.agreed = agreed
    self.settings = settings
    self.tally = tally
    checks = CheckRegistry.checks.filter { settings.severity(of: $0.id) != nil }.map { $0.init(settings) }
    self.tally.add(document: path)
  }

  /// Checks units.
  ///
  /// - Parameter units: those that follow the ones checked before, ``batchSize`` at most.
  /// - Complexity: linear in the text, whatever the size of the glossary.
  public mutating func append(_ units: [TranslationUnit], vocabularies: inout Verifier.Vocabularies) {
    guard !units.isEmpty, !isSwapped else { return }
    let (text, offsets) = Self.joined(units)
    let document = annotator.document(for: text, vocabulary: &vocabularies.indonesian)
    vocabularies.english.trim()
    let matches = document.sentences.flatMap(\.matches)
    var (word, match) = (0, 0)
    for (index, unit) in units.enumerated() {
      let end = offsets[index] + unit.source.text.utf8.count
      let firstWord = word
      while word < document.words.count, document.words[word].range.lowerBound < end { word += 1 }
      let firstMatch = match
      while match < matches.count, matches[match].words.lowerBound < word { match += 1 }
      check(
        unit, in: document, words: firstWord..<word, offset: offsets[index],
        matches: Array(matches[firstMatch..<match]), vocabulary: &vocabularies.english)
      if isSwapped { break }
    }
  }

  /// Tells of a stretch that nobody knows how to align.
  public mutating func append(doubtful unit: TranslationUnit) {
    guard !isSwapped, settings.severity(of: .doubtfulAlignment) != nil else { return }
    let finding = BitextFinding(
      .doubtfulAlignment, CheckDescription.of(.doubtfulAlignment).severity,
      at: BitextFinding.Place(unit, path: path),
      message: unit.target.text.isEmpty
        ? "no sentence of the translation seems to render this one"
        : unit.source.text.isEmpty
          ? "no sentence of the source seems to be behind this one"
          : "it is doubtful which sentences belong together here, so that nothing was checked",
      source: .init(unit.source.text, 0..<0), target: .init(unit.target.text, 0..<0))
    add([finding])
  }

  /// What was found.
  public mutating func finish() -> CheckTally {
    if !isSwapped {
      for check in checks { add(check.finish()) }
      let tally = renderings.tally(by: agreed)
      if settings.severity(of: .inconsistentTerm) != nil { add(tally.departures("in this document")) }
      self.tally.add(tally)
    }
    return tally
  }

  /// The sources as one text, each a paragraph of its own.
  private static func joined(_ units: [TranslationUnit]) -> (SourceText, offsets: [Int]) {
    var text = ""
    var offsets: [Int] = []
    var count = 0
    for unit in units {
      offsets.append(count)
      text += unit.source.text
      text += "\n\n"
      count += unit.source.text.utf8.count + 2
    }
    return (SourceText(text, id: ""), offsets)
  }

  private mutating func check(
    _ unit: TranslationUnit, in document: AnnotatedDocument, words: Range<Int>, offset: Int, matches: [TermMatch],
    vocabulary: inout EnglishVocabulary
  ) {
    let english = EnglishText(unit.target.text)
    memory.begin(unit.row, english)
    let account = RenderingAccount(
      english.tokens.isEmpty ? [] : matches, in: document, english: english, by: agreed, vocabulary: &vocabulary,
      memory: memory)
    memory.end(mentioning: matches.map { agreed.concept(of: $0.term) })
    let context = UnitContext(
      unit: unit, path: path, document: document, words: words, offset: offset, matches: matches, english: english,
      account: account, agreed: agreed)
    var found: [BitextFinding] = []
    for index in checks.indices { found += checks[index].findings(in: context) }
    if let swapped = found.first(where: { $0.check == .swappedLanguages }) {
      // Nothing else in such a document is worth a word.
      isSwapped = true
      found = [swapped]
      tally = CheckTally(origin: tally.origin)
      tally.add(document: path)
    }
    let (kept, waived) = sifted(found, notes: unit.notes)
    tally.add(kept, waived: waived)
    tally.addUnit()
    if !isSwapped { renderings.add(context) }
  }

  private mutating func add(_ found: [BitextFinding]) {
    let (kept, waived) = sifted(found, notes: [])
    tally.add(kept, waived: waived)
  }

  /// The findings with the severities of the settings, without what waivers silence.
  private func sifted(_ found: [BitextFinding], notes: [String]) -> ([BitextFinding], waived: Int) {
    if found.isEmpty { return ([], 0) }
    let waivers = notes.compactMap { Waiver(note: $0) }
    var kept: [BitextFinding] = []
    for finding in found {
      if waivers.contains(where: { $0.silences(finding, today: settings.today) }) { continue }
      kept.append(settings.adjusted(finding))
    }
    return (kept, found.count - kept.count)
  }
}
