import Annotation
import Morphology
import Terminology
import TextModel

/// An annotator with the lexicon rows of a test, which are written with `;` between their cells.
func annotator(_ rows: [String], terms: [String] = [], keepsBoilerplate: Bool = false) -> Annotator {
  func table(_ header: [String], _ rows: [String]) -> DelimitedText {
    let lines = [header.joined(separator: ";")] + rows
    return DelimitedText(Array(lines.joined(separator: "\n").replacing(";", with: "\t").utf8), path: "test.tsv")
  }
  var lexicon = LexiconBuilder(capacity: rows.count)
  var glossary = Glossary()
  let findings =
    LexiconReader().read(table(LexiconReader.header, rows), into: &lexicon)
    + GlossaryReader().read(table(GlossaryReader.header, terms), field: "test", into: &glossary)
  precondition(findings.isEmpty, "the test's data are wrong: \(findings)")
  return Annotator(lexicon: Lexicon(lexicon), glossary: glossary, keepsBoilerplate: keepsBoilerplate)
}

extension Annotator {
  /// The text annotated by itself.
  func document(_ text: String) -> AnnotatedDocument {
    var vocabulary = Vocabulary()
    return document(for: SourceText(text, id: "test"), vocabulary: &vocabulary)
  }
}

extension AnnotatedDocument {
  /// The words with the gloss of their reading, or with their kind where there is none: `buku: book`, `.: punctuation`.
  var glossedWords: [String] {
    words.map { word in
      let reading = reading(of: word)
      return "\(source.string(in: word.range)): \(reading.gloss ?? reading.kind.rawValue)"
    }
  }

  /// The words of the text, without marks.
  var wordsOnly: [String] {
    words.map { source.string(in: $0.range) }.filter { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
