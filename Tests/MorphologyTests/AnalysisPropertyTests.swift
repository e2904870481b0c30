import TestSupport
import Testing

@testable import Morphology

/// What holds for every word, tried on the shipped lexicon and on random bytes.
@Suite struct AnalysisPropertyTests {
  private let analyzer = ShippedLexicon.analyzer

  /// Whether the morphs one behind the other spell the form, but for hyphens and letters that assimilation takes away.
  private static func spells(_ morphs: [Morph], _ form: String) -> Bool {
    var rest = letters(of: form)
    var mayLoseLetter = false
    for morph in morphs {
      let text = letters(of: morph.form)
      guard let first = text.first else { return false }
      if rest.starts(with: text) {
        rest.removeFirst(text.count)
      } else if mayLoseLetter || morph.kind == .reduplication, "ckpst".utf8.contains(first),
        rest.starts(with: text.dropFirst())
      {
        rest.removeFirst(text.count - 1)
      } else {
        return false
      }
      mayLoseLetter = morph.kind == .prefix || morph.kind == .circumfix
    }
    return rest.isEmpty
  }

  private static func letters(of text: String) -> ArraySlice<UInt8> {
    ArraySlice(text.lowercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") })
  }

  @Test("The morphs of a word of the lexicon spell it")
  func morphsSpellLemma() {
    for row in ShippedLexicon.rows {
      for analysis in analyzer.analyses(of: row[0]) where analysis.reason == .lexical {
        #expect(Self.spells(analysis.morphs, row[0]), "\(row[0]): \(analysis.segmentation)")
      }
    }
  }

  @Test("The morphs of a derived reading spell the word too")
  func morphsSpellForm() {
    for row in ShippedLexicon.rows {
      for analysis in analyzer.analyses(of: row[0]) where analysis.reason == .voice {
        #expect(Self.spells(analysis.morphs, row[0]), "\(row[0]): \(analysis.segmentation)")
      }
    }
  }

  /// The verbs with meN-, their roots, and what stands behind the prefix with its lost letter restored.
  private var activeVerbs: [(verb: String, root: String, stem: String)] {
    ShippedLexicon.rows.filter {
      $0[1] == "verb" && !$0[3].isEmpty && !$0[0].contains("-") && !$0[4].contains("variant")
        && !$0[4].contains("colloquial")
    }.compactMap { row in
      guard let first = analyzer.analyses(of: row[0]).first, first.lemma == row[0], first.root == row[3],
        first.morphs.first?.gloss == GlossLabel.active.rawValue, Self.spells(first.morphs, row[0])
      else { return nil }
      let stem = first.morphs.dropFirst().map(\.form).joined().filter { $0 != " " }
      return stem.utf8.count < 3 ? nil : (row[0], row[3], stem)
    }
  }

  @Test("The passive of every active verb leads to the verb's root")
  func passives() {
    let verbs = activeVerbs
    #expect(verbs.count > 1_000)
    for (verb, root, stem) in verbs {
      let analyses = analyzer.allAnalyses(of: "di" + stem)
      #expect(analyses.contains { $0.root == root && $0.isPassive }, "di\(stem) of \(verb)")
    }
  }

  @Test("The passive of every active verb is made of di- and the verb's other morphs")
  func morphsOfPassives() {
    var count = 0
    for (verb, _, stem) in activeVerbs {
      for analysis in analyzer.analyses(of: "di" + stem) where analysis.reason == .voice && analysis.lemma == verb {
        count += 1
        #expect(Self.spells(analysis.morphs, "di" + stem), "di\(stem): \(analysis.segmentation)")
      }
    }
    #expect(count > 1_000)
  }

  @Test("Analyses stand by their cost, and none is there twice", arguments: 0..<20 as Range<UInt64>)
  func ranking(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let form = Self.randomWord(using: &generator)
      let analyses = analyzer.analyses(of: form)
      #expect(analyses.map(\.cost) == analyses.map(\.cost).sorted(), "\(form)")
      let derived = analyses.filter { $0.reason != .lexical }
      #expect(
        Set(derived.map { [$0.partOfSpeech.rawValue] + $0.morphs.map(\.form) + $0.morphs.map(\.gloss) }).count
          == derived.count, "\(form)")
    }
  }

  /// A word of the lexicon between affixes and clitics, mostly none that Indonesian has.
  private static func randomWord(using generator: inout SeededGenerator) -> String {
    let before = ["", "me", "mem", "meng", "di", "ter", "ber", "pe", "per", "ke", "se", "ku", "kau", "non", "antar"]
    let behind = ["", "kan", "i", "an", "nya", "ku", "lah", "kah", "pun", "wan", "-an", "-nya"]
    let base = generator.element(of: ShippedLexicon.rows)[0]
    let doubled = Int.random(in: 0..<6, using: &generator) == 0 ? base + "-" + base : base
    return generator.element(of: before) + generator.element(of: before) + doubled + generator.element(of: behind)
      + generator.element(of: behind)
  }

  @Test("No word of random bytes traps", arguments: 0..<40 as Range<UInt64>)
  func randomBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Half of the words are made of what affixes, clitics and hyphens are made of.
    let pieces = [
      "meng", "mem", "per", "di", "ke", "an", "kan", "i", "nya", "ku", "lah", "-", "a", "k", "s", "9", "ke-", "-an",
    ]
    for number in 0..<50 {
      let length = Int.random(in: 0...200, using: &generator)
      var word: [UInt8] = []
      while word.count < length {
        if number.isMultiple(of: 2) {
          word.append(UInt8.random(in: .min ... .max, using: &generator))
        } else if word.filter({ $0 == UInt8(ascii: "-") }).count < 4 {
          word += Array(generator.element(of: pieces).utf8)
        } else {
          word += Array("nya".utf8)
        }
      }
      for analysis in analyzer.analyses(ofFolded: Array(word.prefix(200))) {
        #expect(!analysis.morphs.isEmpty && analysis.morphs.allSatisfy { !$0.form.isEmpty })
      }
    }
  }

  @Test("A word of many hyphens and particles takes no time")
  func hostileWord() {
    let word = String(repeating: "a-", count: 12) + "ku" + String(repeating: "lah", count: 8)
    let duration = ContinuousClock().measure { _ = analyzer.analyses(of: word) }
    #expect(duration < .milliseconds(200))
  }
}
