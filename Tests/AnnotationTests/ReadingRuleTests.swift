import TestSupport
import Testing
import TextModel
import Tokenization

@testable import Annotation

/// The rules by which neighbours choose among readings, with the examples that stand in their table.
@Suite struct ReadingRuleTests {
  @Test("The example of every rule comes out as the rule says", arguments: ReadingRule.all.indices)
  func example(index: Int) throws {
    let rule = ReadingRule.all[index]
    for example in rule.example.split(separator: "; ") {
      let parts = example.split(separator: ": ")
      let marked = MarkedText(String(parts[0]).replacing(" (name)", with: ""))
      let range = try #require(marked.ranges.first, "the example marks no word")
      var vocabulary = Vocabulary()
      let document = ShippedAnnotator.annotator.document(
        for: SourceText(marked.text, id: "example"), vocabulary: &vocabulary)
      let word = try #require(document.words.first { $0.range.indices == range })
      let reading = document.reading(of: word)
      if parts.count > 1 {
        #expect(reading.gloss == String(parts[1]), "\(rule.name): \(example)")
      } else {
        #expect(reading.kind == .name, "\(rule.name): \(example)")
      }
    }
  }

  @Test("Every rule decides something: without it its example comes out otherwise", arguments: ReadingRule.all.indices)
  func necessity(index: Int) throws {
    let rule = ReadingRule.all[index]
    let example = try #require(rule.example.split(separator: "; ").first)
    let marked = MarkedText(String(example.split(separator: ": ")[0]).replacing(" (name)", with: ""))
    let range = try #require(marked.ranges.first)
    var vocabulary = Vocabulary()
    let document = ShippedAnnotator.annotator.document(
      for: SourceText(marked.text, id: "example"), vocabulary: &vocabulary)
    let alone = ShippedAnnotator.annotator.document(
      for: SourceText(String(marked.text.utf8.dropFirst(range.lowerBound).prefix(range.count)) ?? "", id: "alone"),
      vocabulary: &vocabulary)
    let word = try #require(document.words.first { $0.range.indices == range })
    let single = try #require(alone.words.first)
    #expect(document.reading(of: word).gloss != alone.reading(of: single).gloss, "\(rule.name)")
  }
}
