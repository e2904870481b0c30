import Annotation
import Foundation
import Matching
import TestSupport
import Testing

@testable import Coverage

@Suite struct CoverageTallyTests {
  private static let texts: [String] = (0..<24).map { index in
    let subjects = ["tata kelola ekspor", "pengawas pasar modal", "Tata Kelola Ekspor"]
    return """
      Mahkamah Konstitusi membahas \(subjects[index % 3]) di Jakarta. Badan Gizi Rakyat (BGR) menilai kode \
      perilaku\(index % 2 == 0 ? "nya" : "") pada hari ke-\(index). Kerjasama itu diperkuat.
      """
  }

  @Test("Documents in any order and in any shards give the same report", arguments: [1, 2, 5])
  func shards(count: Int) {
    let whole = Counting.tally(Self.texts)
    var counter: CoverageTally?
    for shard in (0..<count).reversed() {
      let chosen = Self.texts.enumerated().filter { $0.offset % count == shard }.reversed()
      for (index, text) in chosen {
        // The same names as in the whole.
        let tally = Counting.tally([text], named: "shard-\(index)")
        if counter == nil { counter = tally } else { counter?.add(tally) }
      }
    }
    let one = Counting.report(whole)
    let sum = counter.map { Counting.report($0) }
    #expect(sum?.tokens == one.tokens && sum?.types == one.types && sum?.fields == one.fields)
    #expect(sum?.concepts == one.concepts && sum?.growth == one.growth && sum?.ranks == one.ranks)
    #expect(sum?.candidates.phrases.map(\.text) == one.candidates.phrases.map(\.text))
    #expect(sum?.candidates.phrases.map(\.count) == one.candidates.phrases.map(\.count))
    #expect(!one.candidates.phrases.isEmpty)
  }

  @Test("The contexts that are kept do not depend on who counted what")
  func contexts() throws {
    let first = Counting.tally(Array(Self.texts[..<12]), named: "a")
    let second = Counting.tally(Array(Self.texts[12...]), named: "b")
    var (one, other) = (first, second)
    one.add(second)
    other.add(first)
    #expect(Counting.report(one).candidates.phrases == Counting.report(other).candidates.phrases)
    let contexts = try #require(Counting.report(one).candidates.phrases.first?.contexts)
    #expect(contexts.count == 3 && Set(contexts.map(\.document)).count == 3)
  }

  @Test("A tally that is written and read gives the same report")
  func roundTrip() throws {
    let tally = Counting.tally(Self.texts)
    let read = try JSONDecoder().decode(CoverageTally.self, from: JSONEncoder().encode(tally))
    let (one, other) = (Counting.report(tally), Counting.report(read))
    #expect(one.candidates.phrases == other.candidates.phrases && one.candidates.words == other.candidates.words)
    #expect(one.concepts == other.concepts && one.lexicon == other.lexicon && one.variants == other.variants)
    #expect(one.leastCovered == other.leastCovered && one.histogram == other.histogram)
    #expect(read.origin == "test")
  }

  @Test("No change of a number in the file of a tally traps")
  func hostile() throws {
    let bytes = Array(try JSONEncoder().encode(Counting.tally(Array(Self.texts.prefix(3)))))
    var generator = SeededGenerator(seed: 7)
    let glossary = ShippedAnnotator.annotator.matcher.glossary
    let digits = bytes.indices.filter { bytes[$0] &- UInt8(ascii: "0") < 10 }
    var refused = 0
    for _ in 0..<120 {
      var changed = bytes
      changed[digits[Int.random(in: digits.indices, using: &generator)]] = UInt8(
        ascii: ["9", "0", " ", "-"].randomElement(using: &generator) ?? "9")
      guard let tally = try? JSONDecoder().decode(CoverageTally.self, from: Data(changed)), tally.fits(glossary) else {
        refused += 1
        continue
      }
      _ = Counting.report(tally)
    }
    #expect(refused > 0)
  }
}
