import Annotation
import Testing
import TestSupport
import TextModel

@Suite struct LineTranslationTests {
  @Test("A line stands beneath the last sentence that begins on its line of the text")
  func beneath() {
    var document = Self.document("Judul\n\nSatu itu. Dua itu.\nTiga\nitu lagi.\n")
    #expect(
      LineTranslation(SourceText("Title\r\n\r\n One and two. \r\nThree\r\nagain.\r\n\r\n", id: "en")).apply(
        to: &document) == [])
    #expect(document.sentences.map(\.translation) == ["Title", nil, "One and two.", "Three again."])
    #expect(document.sentences.map(\.sharesTranslation) == [false, true, false, false])
  }

  @Test("An empty line is a sentence that is not translated yet")
  func untranslated() {
    var document = Self.document("Satu itu. Dua itu.\nTiga itu.\n")
    #expect(LineTranslation(SourceText("\nThree.", id: "en")).apply(to: &document) == [])
    #expect(document.sentences.map(\.translation) == [nil, nil, "Three."])
    #expect(document.sentences.allSatisfy { !$0.sharesTranslation })
  }

  @Test(
    "Where lines do not stand beside each other, that is said and nothing is set",
    arguments: [
      ("Satu.\n\nDua.", "One.\nTwo.\n", ["en:2:1", "en:3:1"]), ("Satu.\nDua.", "One.", ["en:2:1"]),
      ("Satu.", "One.\nTwo.", ["en:2:1"]), ("Satu.\n\nDua.", "One.\nx\nTwo.", ["en:2:1"]),
    ])
  func misaligned(source: String, translation: String, places: [String]) {
    var document = Self.document(source)
    let findings = LineTranslation(SourceText(translation, id: "en")).apply(to: &document)
    #expect(findings.map { "\($0.path):\($0.position)" } == places)
    #expect(document.sentences.allSatisfy { $0.translation == nil })
  }

  @Test(
    "Paragraphs end at empty lines, or at line ends where no line is empty",
    arguments: [("A.\n\nB.\nC.", [1, 2]), ("A.\nB.\nC.", [1, 1, 1]), ("Satu itu. Dua itu.", [2]), ("", [])])
  func paragraphs(text: String, counts: [Int]) {
    #expect(Self.document(text).paragraphs.map(\.count) == counts)
  }

  private static func document(_ text: String) -> AnnotatedDocument {
    var vocabulary = Vocabulary()
    return ShippedAnnotator.annotator.document(for: SourceText(text, id: "id"), vocabulary: &vocabulary)
  }
}
