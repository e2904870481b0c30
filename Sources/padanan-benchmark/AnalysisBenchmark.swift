import BundledData
import Foundation
import Morphology

/// Times the analyser by itself, and tries the generator on all of the lexicon.
struct AnalysisBenchmark {
  let analyzer: MorphologicalAnalyzer

  /// Analyses each form once, without a cache, and prints the median rate of five runs.
  func timeForms(_ forms: [String]) {
    var rates: [Double] = []
    var known = 0
    for _ in 0..<5 {
      let start = ContinuousClock.now
      known = forms.count { !analyzer.analyses(of: $0).isEmpty }
      rates.append(Double(forms.count) / seconds(since: start))
    }
    print("\(forms.count) forms, \(known) known: \(Int(rates.sorted()[2])) forms/s")
  }

  /// Whether the analyses of everything that affixes make of the lexicon contain what it was made of.
  func checkGeneration() -> Bool {
    let generator = MorphologicalGenerator(lexicon: analyzer.lexicon)
    let words = Set(analyzer.lexicon.lemmas).sorted()
    let start = ContinuousClock.now
    var count = 0
    var missed = 0
    for word in words {
      for derived in generator.derivedForms(of: word) where derived.form.utf8.count <= MorphologicalAnalyzer.longestForm
      {
        count += 1
        if derived.isAmong(analyzer.allAnalyses(of: derived.form), by: analyzer) { continue }
        missed += 1
        print("missed: \(derived.form) of \(word) by \(derived.affixes)")
      }
    }
    print("\(count) forms of \(words.count) words, \(missed) missed, \(Int(seconds(since: start))) s")
    return missed == 0
  }

  /// The slowest of a million words of up to 200 random bytes, and of as many that are strung together of affixes and roots.
  ///
  /// A word counts with the fastest of three tries, so that what else the machine does does not count.
  func timeRandomWords() -> Bool {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "meng", "mem", "di", "ber", "per", "ke", "pe", "ter", "se", "an", "kan", "i", "nya", "lah", "-", "ajar", "olah",
    ]
    let bytes = {
      String(
        decoding: (0..<Int.random(in: 0...200, using: &generator)).map { _ in UInt8.random(in: 0...255) }, as: UTF8.self
      )
    }
    let affixes = { (0..<Int.random(in: 1...40)).compactMap { _ in pieces.randomElement() }.joined() }
    var slowest = 0.0
    for (name, word) in [("random bytes", bytes), ("affixes", affixes)] {
      var worst = (seconds: 0.0, word: "")
      for _ in 0..<1_000_000 {
        let word = word()
        var best = Double.infinity
        var tries = 0
        repeat {
          let start = ContinuousClock.now
          _ = analyzer.allAnalyses(of: word)
          best = min(best, seconds(since: start))
          tries += 1
        } while best > worst.seconds && tries < 3
        if best > worst.seconds { worst = (best, word) }
      }
      print(
        "a million words of \(name): the slowest takes \(Int(worst.seconds * 1e6)) µs: \(worst.word.debugDescription)")
      slowest = max(slowest, worst.seconds)
    }
    return slowest < 0.001
  }

  private func seconds(since start: ContinuousClock.Instant) -> Double {
    let elapsed = (ContinuousClock.now - start).components
    return Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18
  }
}
