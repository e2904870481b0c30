import CommandLineTool
import Foundation
import TestSupport
import Testing

@Suite struct AnalyzeCommandTests {
  private struct Word: Decodable {
    struct Analysis: Decodable {
      let rank: Int
      let lemma: String
      let root: String
      let pos: String
      let segmentation: String
      let glosses: [String]
      let reason: String
    }

    let form: String
    let analyses: [Analysis]
  }

  private static func words(_ console: ConsoleTranscript) throws -> [Word] {
    try JSONDecoder().decode([Word].self, from: Data(console.output))
  }

  @Test("The best analysis stands first, with its reason")
  func voice() {
    let console = ConsoleTranscript()
    #expect(console.run("analyze", "diserahkan") == .success)
    let lines = console.outputText.split(separator: "\n")
    #expect(lines.first == "diserahkan")
    #expect(lines[1].hasPrefix("  1. menyerahkan  VERB  be handed over"))
    #expect(lines[2] == "     di-serah-kan  PASS-hand.over-APPL")
    #expect(lines[3].hasPrefix("     a voice of a verb that stands in the lexicon; root serah"))
  }

  @Test("Analyses that a word of the lexicon outranks are shown behind it")
  func outranked() throws {
    let console = ConsoleTranscript()
    #expect(console.run("analyze", "--format", "json", "beruang") == .success)
    let word = try #require(try Self.words(console).first)
    #expect(word.analyses.first?.reason == "lexical")
    #expect(word.analyses.first?.glosses.first == "bear")
    #expect(word.analyses.dropFirst().contains { $0.segmentation == "ber-uang" && $0.root == "uang" })
    #expect(word.analyses.map(\.rank) == Array(1...word.analyses.count))
  }

  @Test(
    "The words that other tools break keep their roots",
    arguments: [("pemilu", "pemilu"), ("relawan", "relawan"), ("penyelidikan", "selidik"), ("menteri", "menteri")])
  func roots(form: String, root: String) throws {
    let console = ConsoleTranscript()
    #expect(console.run("analyze", "-f", "json", form) == .success)
    #expect(try Self.words(console).first?.analyses.first?.root == root)
  }

  @Test("Of a word of which nothing is known that is said")
  func unknown() {
    let console = ConsoleTranscript()
    #expect(console.run("analyze", "zzxq") == .success)
    #expect(console.outputText == "zzxq\n  nothing is known of this word\n")
  }

  @Test("Words come from standard input where none are given")
  func standardInput() throws {
    let console = ConsoleTranscript(input: Array("janjinya\nrumah".utf8))
    #expect(console.run("analyze", "-f", "json") == .success)
    #expect(try Self.words(console).map(\.form) == ["janjinya", "rumah"])
  }

  @Test("No word at all is a usage error")
  func noWord() {
    let console = ConsoleTranscript()
    #expect(console.run("analyze") == .failure)
    #expect(console.errors.hasPrefix("padanan: no word to analyse"))
  }

  @Test("A word never reaches a terminal raw")
  func escapes() {
    let console = ConsoleTranscript()
    #expect(console.run("analyze", "a\u{1B}[31m") == .success)
    #expect(!console.outputText.unicodeScalars.contains("\u{1B}"))
  }
}
