import TestSupport
import Testing

@testable import Morphology

@Suite struct MorphologicalAnalyzerTests {
  private let analyzer = ShippedLexicon.analyzer

  @Test("The best analysis has the root, the morphs and the meaning", arguments: Table.rows("analyses.tsv"))
  func bestAnalysis(row: Table.Row) throws {
    let best = try #require(analyzer.analyses(of: row[0]).first, "nothing is known of the form")
    #expect(best.root == row[1])
    #expect(best.segmentation == row[2])
    #expect(row[3].split(separator: " | ").map(String.init).contains(best.glosses.first ?? ""))
  }

  @Test("An analysis that is known to be wrong", arguments: Table.rows("analyses-known-faults.tsv"))
  func knownFault(row: Table.Row) {
    let best = analyzer.analyses(of: row[0]).first
    withKnownIssue(Comment(rawValue: row[4])) {
      let best = try #require(best, "nothing is known of the form")
      #expect([best.root, best.segmentation] == [row[1], row[2]])
      #expect(row[3].split(separator: " | ").map(String.init).contains(best.glosses.first ?? ""))
    }
  }

  @Test("Affixes are taken off a base with a capital")
  func capitalizedBase() {
    #expect(analyzer.analyses(of: "keislaman").first?.root == "Islam")
  }

  @Test("Capitals make no difference to what a form is made of", arguments: ["DISERAHKAN", "Diserahkan", "diserahkan"])
  func capitals(form: String) {
    #expect(analyzer.analyses(of: form).first?.segmentation == "di-serah-kan")
  }

  @Test("The root of a derived word is found whatever its prefixes", arguments: ["lihat", "tulis", "serah", "luas"])
  func family(root: String) {
    let family = [
      "lihat": ["melihat", "dilihat", "terlihat", "penglihatan", "kulihat", "dilihatnya"],
      "tulis": ["menulis", "ditulis", "tertulis", "penulis", "penulisan", "tulisan", "kutulis"],
      "serah": ["menyerahkan", "diserahkan", "penyerahan", "serahkan", "kuserahkan"],
      "luas": ["memperluas", "diperluas", "perluasan", "meluas", "terluas", "keluasan"],
    ]
    for form in family[root] ?? [] { #expect(analyzer.analyses(of: form).first?.root == root, "\(form)") }
  }

  @Test("A passive is the voice of the verb that the lexicon has")
  func voice() throws {
    let best = try #require(analyzer.analyses(of: "diserahkannya").first)
    #expect(best.lemma == "menyerahkan")
    #expect(best.reason == .voice)
    #expect(best.partOfSpeech == .verb)
    #expect(best.morphs.map(\.kind) == [.prefix, .root, .suffix, .clitic])
    #expect(best.morphs.first?.gloss == GlossLabel.passive.rawValue)
  }

  @Test("A root that stands only in derived words is no word")
  func boundRoot() {
    let analyzer = MorphologicalAnalyzer(lexicon: lexicon("acu;verb;refer;;bound", "mengacu;verb;refer;acu;"))
    #expect(analyzer.analyses(of: "acu").map(\.lemma) == ["mengacu"])
    #expect(analyzer.analyses(of: "acuan").first?.segmentation == "acu-an")
  }

  @Test("A form of the lexicon is not taken apart beside its row")
  func lexicalForm() {
    let analyzer = MorphologicalAnalyzer(lexicon: lexicon("hanya;adv;only;;", "ha;intj;ha;;"))
    #expect(analyzer.analyses(of: "hanya").map(\.segmentation) == ["hanya"])
  }

  @Test("A name's spelling may still be a derived word, behind the name")
  func nameAndWord() {
    let analyzer = MorphologicalAnalyzer(lexicon: lexicon("Dimas;propn;;;given", "mas;noun;gold;;"))
    #expect(analyzer.analyses(of: "dimas").map(\.reason) == [.lexical, .affixation])
  }

  @Test(
    "A clitic leans on a form that nothing is known of, but only -nya",
    arguments: ["xorfia", "xorfialah", "xorfiamu", "xonya"])
  func unknownForm(form: String) {
    #expect(analyzer.analyses(of: form).isEmpty)
  }

  @Test("Of an unknown form with -nya the host is the root", arguments: ["xorfianya", "xorfia-nya", "XORFIA-nya"])
  func unknownHost(form: String) throws {
    let analyses = analyzer.analyses(of: form)
    #expect(analyses.map(\.reason) == [.cliticOnUnknown])
    let only = try #require(analyses.first)
    #expect(only.root == "xorfia")
    #expect(only.segmentation == "xorfia=nya")
    #expect(only.glosses == [])
  }

  @Test("The clitics of an analysis are those outside its host")
  func clitics() throws {
    let best = try #require(analyzer.analyses(of: "bukunyalah").first)
    #expect(best.clitics.before.isEmpty)
    #expect(best.clitics.behind.map(\.form) == ["nya", "lah"])
    let verb = try #require(analyzer.analyses(of: "kuserahkan").first)
    #expect(verb.clitics.before.map(\.form) == ["ku"])
    #expect(verb.clitics.behind.isEmpty)
    let lexicalized = try #require(analyzer.analyses(of: "akhirnya").first)
    #expect(lexicalized.clitics.behind.isEmpty)
  }

  @Test("A form that is too long is not taken apart")
  func longestForm() {
    let limit = MorphologicalAnalyzer.longestForm
    let base = String(repeating: "x", count: limit - 3)
    #expect(analyzer.analyses(of: base + "nya").map(\.reason) == [.cliticOnUnknown])
    #expect(analyzer.analyses(of: base + "xnya").isEmpty)
  }
}
