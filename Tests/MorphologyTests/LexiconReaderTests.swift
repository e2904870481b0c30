import TestSupport
import Testing
import TextModel

@testable import Morphology

@Suite struct LexiconReaderTests {
  private static let header = LexiconReader.header.joined(separator: "\t") + "\n"

  private static func read(_ text: String) -> (lexicon: Lexicon, findings: [Finding]) {
    var builder = LexiconBuilder(capacity: 8)
    let findings = LexiconReader().read(DelimitedText(Array(text.utf8), path: "words.tsv"), into: &builder)
    return (Lexicon(builder), findings)
  }

  @Test(
    "A row that is wrong is reported where it is wrong, and left out", arguments: Table.rows("lexicon-findings.tsv"))
  func wrongRow(row: Table.Row) throws {
    let wrong = row[0].replacing(";", with: "\t")
    let (lexicon, findings) = Self.read("# words\n" + Self.header + "negara\tnoun\tcountry\t\t\n" + wrong + "\n")
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding.severity == .error)
    #expect(finding.path == "words.tsv")
    #expect(finding.position == TextPosition(line: 4, column: try #require(Int(row[1]))))
    #expect(finding.message.hasPrefix(row[2]), "\(finding.message)")
    #expect(lexicon.lexemeCount == 1)
  }

  @Test("Every finding is reported, in the order of the lines")
  func severalFindings() {
    let (lexicon, findings) = Self.read(
      Self.header + "\tnoun\ta\t\t\nrumah\tnoun\nrumah\tnoun\thouse\t\t\nia\tpronoun\the\t\t\n")
    #expect(findings.map(\.position.line) == [2, 3, 5])
    #expect(lexicon.lexemeCount == 1)
  }

  @Test(
    "Without its header a file is not read",
    arguments: ["lemma\tpos\tgloss\troot\tflags\n", "rumah\tnoun\thouse\t\t\n", "lemma pos glosses root flags\n"])
  func wrongHeader(first: String) {
    let (lexicon, findings) = Self.read(first + "negara\tnoun\tcountry\t\t\n")
    #expect(findings.map(\.position) == [TextPosition(line: 1, column: 1)])
    #expect(findings.first?.message.hasPrefix("the header row is “") == true)
    #expect(lexicon.lexemeCount == 0)
  }

  @Test("A file of nothing but comments has no header", arguments: ["", "\n", "# words\n\n"])
  func noHeader(text: String) {
    let (_, findings) = Self.read(text)
    #expect(
      findings.map(\.message) == ["there is no header row, expected “lemma pos glosses root flags” separated by tabs"])
  }

  @Test("Line ends of Windows, a byte order mark, comments and blank lines do no harm")
  func tolerated() {
    let (lexicon, findings) = Self.read(
      "\u{FEFF}# words\r\nlemma\tpos\tglosses\troot\tflags\r\n\r\nrumah\tnoun\thouse | home\t\tsecondary\r\n# end\r\nia\tpron\the\t\t"
    )
    #expect(findings == [])
    #expect(lexicon.lexemeCount == 2)
    #expect(MorphologicalAnalyzer(lexicon: lexicon).analyses(of: "rumah").first?.glosses == ["house", "home"])
  }

  @Test("A name without a gloss is written the same in English")
  func nameWithoutGloss() {
    let (lexicon, findings) = Self.read(Self.header + "Jakarta\tpropn\t\t\tplace\n")
    #expect(findings == [])
    #expect(MorphologicalAnalyzer(lexicon: lexicon).analyses(of: "jakarta").first?.glosses == ["Jakarta"])
  }

  @Test("The flags of a row are read", arguments: Lexeme.Flags.words.map(\.name).sorted() + ["variant=rumah"])
  func flags(word: String) throws {
    let (lexicon, findings) = Self.read(Self.header + "rumah\tnoun\thouse\t\tarchaic \(word)\n")
    #expect(findings == [])
    let flags = lexicon[0].flags
    #expect(flags.contains(.archaic))
    #expect(
      flags.contains(
        try #require(word.hasPrefix("variant=") ? .variant : Lexeme.Flags.words.first { $0.name == word }?.flag)))
  }

  @Test(
    "The capitals of a lemma are those of its letters",
    arguments: [
      ("rumah", .lower), ("Jakarta", .capitalized), ("KPK", .upper), ("AS-Iran", .capitalized), ("A", .capitalized),
    ]
      as [(String, Lexeme.Capitals)])
  func capitals(lemma: String, expected: Lexeme.Capitals) {
    #expect(lexicon("\(lemma);propn;;;")[0].capitals == expected)
  }

  @Test("A lemma beyond ASCII is found whatever its capitals and its normalization")
  func accents() {
    let analyzer = MorphologicalAnalyzer(lexicon: lexicon("Kafé;noun;café;;"))
    for form in ["kafé", "KAFÉ", "kafe\u{301}"] { #expect(analyzer.analyses(of: form).count == 1, "\(form)") }
    #expect(analyzer.analyses(of: "kafe").isEmpty)
  }
}
