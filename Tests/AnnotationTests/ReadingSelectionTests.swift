import Annotation
import Testing

/// What the context makes of words with several readings.
@Suite struct ReadingSelectionTests {
  private static let homographs = annotator([
    "orang;noun;person;;", "datang;verb;come;;", "itu;det;that;;", "di;adp;in;;", "DI;propn;special region;;",
    "as;noun;axle;;", "AS;propn;US;;", "agung;adj;great;;", "Agung;propn;;;given secondary", "Budi;propn;;;given",
    "minggu;noun;week;;", "Minggu;propn;Sunday;;", "kedua;adj;second;;", "kedua;det;both;;secondary",
    "ekonomi;noun;economy;;", "ekonomi;adj;economic;;secondary", "krisis;noun;crisis;;", "pertemuan;noun;meeting;;",
    "ART;noun;household assistant;;", "asisten;noun;assistant;;", "tangga;noun;ladder;;",
  ])

  @Test(
    "The reading is that of the context",
    arguments: [
      // Capitals tell acronyms and names from words.
      ("itu as", "as: axle"), ("itu AS", "AS: US"), ("itu di", "di: in"), ("itu DI", "DI: special region"),
      ("itu minggu", "minggu: week"), ("itu Minggu", "Minggu: Sunday"),
      // At the start of a sentence a capital says nothing.
      ("Minggu itu", "Minggu: week"), ("Di itu", "Di: in"), ("AS itu", "AS: US"),
      ("Orang datang. Minggu itu", "Minggu: week"),
      // A capital behind a name is a name, if the word can be one, but not behind a mark.
      ("itu Budi Agung", "Agung: Agung"), ("itu Budi agung", "agung: great"), ("itu Budi, Agung", "Agung: great"),
      ("itu Agung", "Agung: great"), ("itu Budi Datang", "Datang: come"),
      // A determiner before a noun, an adjective behind one.
      ("itu kedua orang", "kedua: both"), ("datang kedua", "kedua: second"), ("pertemuan kedua", "kedua: second"),
      ("krisis ekonomi", "ekonomi: economic"), ("datang ekonomi", "ekonomi: economy"),
      ("krisis, ekonomi", "ekonomi: economy"),
    ])
  func reading(text: String, expected: String) {
    #expect(Self.homographs.document(text).glossedWords.contains(expected))
  }

  @Test("A quotation starts like a sentence", arguments: ["“", "\"", "‘"])
  func quotation(mark: String) {
    #expect(Self.homographs.document("Orang itu datang: \(mark)Minggu itu.").glossedWords.contains("Minggu: week"))
  }

  @Test(
    "A word that begins a sentence is the name that it is in the rest of the text",
    arguments: [
      ("Agung datang. Budi Agung itu orang.", "Agung: Agung"), ("Orang itu Budi Agung. Agung datang.", "Agung: Agung"),
      ("Agung datang. Budi itu orang.", "Agung: great"), ("Agung datang. Orang itu Agung.", "Agung: great"),
      // Found as a word as often as a name it stays a word.
      ("Agung datang. Budi Agung itu Agung.", "Agung: great"),
    ])
  func nameInTheText(text: String, expected: String) {
    let words = Self.homographs.document(text).glossedWords
    let initial = text.hasPrefix("Agung") ? words.first : words.last { $0.hasPrefix("Agung") }
    #expect(initial == expected)
  }

  @Test(
    "An acronym that the text explains as something else is a name",
    arguments: [
      ("Orang Agreement Reciprocal Trade (ART) itu. ART datang.", "ART: name"),
      ("Orang Asisten Rumah Tangga (ART) itu. ART datang.", "ART: household assistant"),
      ("Orang itu. ART datang.", "ART: household assistant"),
    ])
  func explainedAcronym(text: String, expected: String) {
    #expect(Self.homographs.document(text).glossedWords.last { $0.hasPrefix("ART") } == expected)
  }

  @Test("The same form may be read in two ways in one sentence")
  func twoReadings() {
    let words = Self.homographs.document("Minggu itu orang datang Minggu").glossedWords
    #expect(words.first == "Minggu: week")
    #expect(words.last == "Minggu: Sunday")
  }
}
