import Annotation
import Bitext
import TestSupport
import Testing
import TextModel

@testable import Verification

/// What the checks of figures, names and acronyms say of good translations, and of the same with one slip.
@Suite struct CorpusSlipTests {
  static let checks: Set<CheckID> = [.numberMismatch, .dateMismatch, .nameMismatch, .unglossedAcronym]

  @Test("A good translation has no finding", arguments: ArticlePairs.all)
  func goodTranslation(article: ArticlePairs.Article) {
    let found = UnitContexts.findings(Self.checks, in: article.pairs)
    #expect(found.map { "\($0.place.row): \($0.message)" } == [])
  }

  @Test("At least 95 in 100 changed digits of numbers, dates and times are found at their place")
  func digits() {
    let share = Self.share(of: 400, seed: 41, changing: Self.digitPlaces) { byte, generator in
      let digit = UInt8.random(in: 1...9, using: &generator)
      return UInt8(ascii: "0") + (byte - UInt8(ascii: "0") + digit) % 10
    }
    #expect(share.count == 400)
    #expect(share.found >= 0.95, "\(share.missed.joined(separator: "\n"))")
  }

  @Test("At least 95 in 100 changed letters of names are found at their place")
  func letters() {
    let share = Self.share(of: 400, seed: 43, changing: Self.namePlaces) { byte, generator in
      let letter = UInt8.random(in: 1...25, using: &generator)
      return UInt8(ascii: "a") + ((byte | 0x20) - UInt8(ascii: "a") + letter) % 26
    }
    #expect(share.count == 400)
    #expect(share.found >= 0.95, "\(share.missed.joined(separator: "\n"))")
  }

  /// Changes one byte of a translation at a time and counts how often a finding names the place.
  private static func share(
    of count: Int, seed: UInt64, changing places: (UnitContext) -> [Int],
    by change: (UInt8, inout SeededGenerator) -> UInt8
  ) -> (count: Int, found: Double, missed: [String]) {
    var generator = SeededGenerator(seed: seed)
    let articles = ArticlePairs.all.map { ($0, UnitContexts.document($0.pairs)) }
    let all = articles.indices.flatMap { article in
      articles[article].1.indices.flatMap { unit in places(articles[article].1[unit]).map { (article, unit, $0) } }
    }
    guard !all.isEmpty else { return (0, 0, []) }
    var missed: [String] = []
    for _ in 0..<count {
      let (article, unit, place) = generator.element(of: all)
      var pairs = articles[article].0.pairs
      var bytes = Array(pairs[unit].target.utf8)
      bytes[place] = change(bytes[place], &generator)
      pairs[unit].target = String(decoding: bytes, as: UTF8.self)
      let found = UnitContexts.findings(
        [.numberMismatch, .dateMismatch, .nameMismatch],
        in: Array(pairs[max(0, unit - 3)...unit]))
      if !found.contains(where: { $0.target.text == pairs[unit].target && $0.target.range.contains(place) }) {
        missed.append("\(pairs[unit].source)\n\(pairs[unit].target)")
      }
    }
    return (count, 1 - Double(missed.count) / Double(count), missed)
  }

  private static func digitPlaces(in unit: UnitContext) -> [Int] {
    let bytes = unit.english.bytes
    return bytes.indices.filter { bytes[$0] &- UInt8(ascii: "0") < 10 }
  }

  /// The letters, but for the first, of words that a name of the source has too.
  private static func namePlaces(in unit: UnitContext) -> [Int] {
    let names = SourceName.names(in: unit).flatMap(\.words).map {
      unit.document.source.string(in: unit.document.words[$0].range)
    }
    return unit.english.tokens.filter { $0.kind == .word && names.contains(unit.english.string(of: $0)) }.flatMap {
      $0.range.indices.dropFirst().filter { (unit.english.bytes[$0] | 0x20) &- UInt8(ascii: "a") < 26 }
    }
  }
}
