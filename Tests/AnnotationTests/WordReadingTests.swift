import Annotation
import Morphology
import TestSupport
import Testing
import TextModel

/// What single words of a sentence are read as, with the shipped data.
@Suite struct WordReadingTests {
  /// The reading of the only marked word.
  private static func reading(in marked: String) throws -> Reading {
    let text = MarkedText(marked)
    let range = try #require(text.ranges.first, "nothing is marked")
    var vocabulary = Vocabulary()
    let document = ShippedAnnotator.annotator.document(for: SourceText(text.text, id: "test"), vocabulary: &vocabulary)
    let word = try #require(document.words.first { $0.range.indices == range }, "the mark is no word")
    return document.reading(of: word)
  }

  @Test("A word is of its kind and has the gloss of its reading", arguments: Table.rows("words.tsv"))
  func word(row: Table.Row) throws {
    let reading = try Self.reading(in: row[0])
    #expect(reading.kind.rawValue == row[1])
    #expect(row[2].split(separator: " | ").map(String.init).contains(reading.gloss ?? "-"), "\(reading.glosses)")
  }

  @Test("A reading that is known to be wrong", arguments: Table.rows("words-known-faults.tsv"))
  func knownFault(row: Table.Row) throws {
    let reading = try Self.reading(in: row[0])
    withKnownIssue(Comment(rawValue: row[3])) {
      #expect([reading.kind.rawValue, reading.gloss ?? "-"] == [row[1], row[2]])
    }
  }

  @Test("No reading has more glosses than fit", arguments: ["Ia mengambil mereka dengan melihat jalan orang besar."])
  func glossLimit(text: String) {
    var vocabulary = Vocabulary()
    let document = ShippedAnnotator.annotator.document(for: SourceText(text, id: "test"), vocabulary: &vocabulary)
    #expect(document.words.allSatisfy { document.reading(of: $0).glosses.count <= Reading.glossLimit })
  }

  @Test("Of an unknown word with a clitic the host is the lemma, with its capitals")
  func unknownHost() throws {
    let name = try Self.reading(in: "Kata ⟦Gomtirnya⟧ itu.")
    #expect(name.lemma == "Gomtir")
    #expect(name.morphs.map(\.form) == ["Gomtir", "nya"])
    let acronym = try Self.reading(in: "Kata ⟦XYGTR-nya⟧ itu.")
    #expect(acronym.lemma == "XYGTR")
    #expect(acronym.morphs.map(\.form) == ["XYGTR", "nya"])
  }

  @Test("The lemma of a known word is its root")
  func lemma() throws {
    #expect(try Self.reading(in: "Naskah itu ⟦diserahkan⟧.").lemma == "serah")
    #expect(try Self.reading(in: "⟦Anak-anaknya⟧ pergi.").lemma == "anak")
    #expect(try Self.reading(in: "Ia ke ⟦Surabaya⟧.").lemma == "Surabaya")
  }
}
