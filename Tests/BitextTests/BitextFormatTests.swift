import Bitext
import Testing

@Suite struct BitextFormatTests {
  @Test(
    "The name of a file tells its format",
    arguments: [
      ("a.id.txt", .text), ("x/a.TSV", .tsv), ("a.tab", .tsv), ("a.jsonl", .jsonl), ("a.xlf", .xliff),
      ("a.b.xliff", .xliff),
      ("project_save.tmx", .tmx), ("en.po", .po), ("m.pot", .po), ("a", nil), (".po", nil), ("po", nil),
      ("a.sdlxliff", nil),
      ("a.po/b", nil), ("", nil), ("a.", nil),
    ] as [(String, BitextFormat?)])
  func paths(_ path: String, _ expected: BitextFormat?) {
    #expect(BitextFormat(path: path) == expected)
  }

  @Test("No two formats share an extension")
  func distinct() {
    let extensions = BitextFormat.allCases.flatMap(\.fileExtensions)
    #expect(Set(extensions).count == extensions.count)
  }
}
