public import Morphology
import TextModel

extension TermAutomaton {
  /// The glossary's word for a mark, which no vocabulary holds.
  func key(ofMark byte: UInt8) -> TermKey? {
    guard byte < 128, marks[Int(byte)] >= 0 else { return nil }
    return TermKey(word: marks[Int(byte)], relation: .spelling)
  }

  /// The words of the glossary that `form` may stand for; computed once for each distinct form.
  public func keys(of form: [UInt8], analyses: [MorphologicalAnalysis]) -> [TermKey] {
    var keys: [TermKey] = []
    func add(_ spelling: [UInt8], _ relation: TermKey.Relation) {
      if let word = words.id(of: spelling), !keys.contains(where: { $0.word == word }) {
        keys.append(TermKey(word: word, relation: relation))
      }
    }
    add(form, .spelling)
    let spelled = keys.count
    for analysis in analyses.prefix(2) {
      let host = analysis.hostForm(of: form)
      let relation: TermKey.Relation = analysis.clitics.behind.isEmpty ? .inflection : .cliticized
      if !analysis.lemma.utf8.elementsEqual(form) { add(CaseFolding.folded(analysis.lemma), relation) }
      if let host { add(host, relation) }
      if let relation = analysis.relationOfRoot { add(CaseFolding.folded(analysis.root), relation) }
    }
    // What the lexicon lacks, or has as a word of its own, may still be a word of the glossary doubled or with a clitic.
    let isNounOrUnknown = analyses.allSatisfy { $0.partOfSpeech == .noun || $0.partOfSpeech == .properNoun }
    if isNounOrUnknown, let half = Self.doubled(form) { add(half, .inflection) }
    if keys.count == spelled {
      for clitic in Self.clitics where form.count > clitic.count + 2 && form.suffix(clitic.count).elementsEqual(clitic)
      {
        let host = Array(form.dropLast(clitic.count))
        add(host.last == UInt8(ascii: "-") ? Array(host.dropLast()) : host, analyses.isEmpty ? .cliticized : .weak)
      }
    }
    if spelled == 0, analyses.first?.isOrdinaryWord != true {
      let hosts = [form] + analyses.prefix(1).compactMap { $0.hostForm(of: form) }
      keys += hosts.compactMap(joinedKey(of:))
    }
    return keys
  }

  private static let clitics = ["nya", "lah", "kah", "pun", "ku", "mu"].map { Array($0.utf8) }

  /// What is doubled with a hyphen: *senator-senator*.
  private static func doubled(_ form: [UInt8]) -> [UInt8]? {
    guard form.count > 6, form.count % 2 == 1, form[form.count / 2] == UInt8(ascii: "-") else { return nil }
    let half = form[..<(form.count / 2)]
    return half.elementsEqual(form[(form.count / 2 + 1)...]) ? Array(half) : nil
  }

  /// Two words of the glossary that the form writes as one, side by side in some term.
  private func joinedKey(of form: [UInt8]) -> TermKey? {
    let shortest = 3
    guard form.count >= 2 * shortest, form.count <= 32 else { return nil }
    let hyphen = form.firstIndex(of: UInt8(ascii: "-"))
    for length in hyphen.map({ $0...$0 }) ?? shortest...(form.count - shortest) {
      let rest = form[(hyphen == nil ? length : length + 1)...]
      guard let first = words.id(of: Array(form[..<length])), starts[Int(first)] >= 0, rest.count >= shortest,
        let second = words.id(of: Array(rest))
      else { continue }
      let key = TermKey(word: first, second: second, relation: .inflection)
      if start(by: key) != nil { return key }
    }
    return nil
  }
}

extension MorphologicalAnalysis {
  /// How a verb of one prefix and its root relates to the root: *bekerja*, *dijemput*, not *mewakili*.
  fileprivate var relationOfRoot: TermKey.Relation? {
    let host = morphs.filter { $0.kind != .clitic }
    guard partOfSpeech == .verb, host.count == 2, host[0].kind == .prefix, host[1].kind == .root else { return nil }
    switch host[0].gloss {
    case GlossLabel.middle.rawValue: return .derivation
    case GlossLabel.active.rawValue, GlossLabel.passive.rawValue: return .voice
    default: return nil
    }
  }

  /// A word of the language that is spelled as it should be, so that it is no other word's misspelling.
  fileprivate var isOrdinaryWord: Bool {
    reason != .cliticOnUnknown && reason != .compound && !flags.contains(.variant)
      && !lemma.utf8.contains(UInt8(ascii: " "))
  }

  /// The form without its clitics, if it has any: *samanya* → *sama*.
  fileprivate func hostForm(of form: [UInt8]) -> [UInt8]? {
    let (before, behind) = clitics
    if before.isEmpty && behind.isEmpty { return nil }
    let start = before.reduce(0) { $0 + $1.form.utf8.count }
    let end = form.count - behind.reduce(0) { $0 + $1.form.utf8.count }
    guard start < end else { return nil }
    let host = form[start..<end]
    return Array(host.last == UInt8(ascii: "-") ? host.dropLast() : host)
  }
}
