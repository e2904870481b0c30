import BundledData
import Terminology
import TextModel

/// Glossaries of any size: the shipped one and random terms, the same at each run.
struct GlossarySizes {
  let base: [DelimitedText]

  /// A glossary file of `count` random terms of one to four words.
  func file(of count: Int) -> DelimitedText {
    var generator = RepeatableGenerator(seed: 42)
    func next(_ bound: Int) -> Int { generator.next(bound) }
    let syllables = ["ka", "lo", "mi", "ten", "dar", "su", "pe", "rang", "bi", "nu", "sek", "ja"]
    var text = GlossaryReader.header.joined(separator: "\t") + "\n"
    for number in 0..<count {
      let words = (0...next(4)).map { _ in (0...next(3) + 1).map { _ in syllables[next(syllables.count)] }.joined() }
      text += "random-\(number)\t\(words.joined(separator: " ")) \(number)\tfull\tnoun\tterm\t\t\tinflected\t\n"
    }
    return DelimitedText(Array(text.utf8), path: "random.tsv")
  }

  /// The shipped glossary with the terms of the file.
  func glossary(with file: DelimitedText) -> Glossary {
    var glossary = Glossary()
    for shipped in base {
      _ = GlossaryReader().read(shipped, field: BundledData.field(of: shipped.path), into: &glossary)
    }
    _ = GlossaryReader().read(file, field: "random", into: &glossary)
    return glossary
  }
}
