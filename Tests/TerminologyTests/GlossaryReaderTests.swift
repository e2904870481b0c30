import BundledData
import TestSupport
import Testing
import TextModel

@testable import Terminology

@Suite struct GlossaryReaderTests {
  private static let header = GlossaryReader.header.joined(separator: "\t") + "\n"

  private static func read(_ text: String, field: String = "test") -> (glossary: Glossary, findings: [Finding]) {
    var glossary = Glossary()
    let findings = GlossaryReader().read(
      DelimitedText(Array(text.utf8), path: "terms.tsv"), field: field, into: &glossary)
    return (glossary, findings)
  }

  @Test(
    "A row that is wrong is reported where it is wrong, and left out", arguments: Table.rows("glossary-findings.tsv"))
  func wrongRow(row: Table.Row) throws {
    let wrong = row[0].replacing(";", with: "\t")
    let right = "country\tnegara\tfull\tnoun\tcountry\t\t\tinflected\t"
    let (glossary, findings) = Self.read("# terms\n" + Self.header + right + "\n" + wrong + "\n" + right)
    #expect(findings.count == 1)
    let finding = try #require(findings.first)
    #expect(finding.severity == .error)
    #expect(finding.path == "terms.tsv")
    #expect(finding.position == TextPosition(line: 4, column: try #require(Int(row[1]))))
    #expect(finding.message.hasPrefix(row[2]), "\(finding.message)")
    #expect(glossary.records.count == 2)
  }

  @Test("Findings stand in the order of the lines, one for each row")
  func severalFindings() {
    let (glossary, findings) = Self.read(
      Self.header + "a\t\tlong\tnoun\tb\t\t\tany\t\na\tb\n\n# c\na\tb\tfull\tnoun\tb\t\t\tany\t\n")
    #expect(findings.map(\.position.line) == [2, 3, 6])
    #expect(glossary.isEmpty)
  }

  @Test(
    "Without its header a file is not read",
    arguments: [
      "concept\tterm\ttype\tpos\tpreferred\tadmitted\tdeprecated\tmatch\n",
      "term\tconcept\ttype\tpos\tpreferred\tadmitted\tdeprecated\tmatch\tnote\n",
      "country\tnegara\tfull\tnoun\tcountry\t\t\tinflected\t\n",
      "concept,term,type,pos,preferred,admitted,deprecated,match,note\n",
    ])
  func wrongHeader(first: String) {
    let (glossary, findings) = Self.read(
      "# terms\n" + first + "country\tnegara\tfull\tnoun\tcountry\t\t\tinflected\t\n")
    #expect(findings.map(\.position) == [TextPosition(line: 2, column: 1)])
    #expect(findings.first?.message.hasPrefix("the header row is “") == true)
    #expect(glossary.isEmpty)
  }

  @Test("A file without rows has no header either", arguments: ["", "# terms\n", "\n\n"])
  func noHeader(text: String) {
    let (_, findings) = Self.read(text)
    #expect(findings.map { $0.message.prefix(25) } == ["there is no header row, e"])
  }

  @Test("A row becomes a term with all its cells")
  func cells() {
    let (glossary, findings) = Self.read(
      Self.header
        + "election-commission\tKPU\tacronym\tpropn\tKPU\tthe commission | KPU RI\tElectoral Board | Voting Board\texact\tspell out first\n",
      field: "elections")
    #expect(findings == [])
    #expect(glossary.records.count == 1)
    #expect(
      glossary[0]
        == Term(
          concept: "election-commission", text: "KPU", type: .acronym, partOfSpeech: .propn, preferred: "KPU",
          admitted: ["the commission", "KPU RI"], deprecated: ["Electoral Board", "Voting Board"], match: .exact,
          options: [], note: "spell out first", field: "elections"))
  }

  @Test("An empty list has no members, and Windows' line ends are no part of a note")
  func emptyLists() {
    let (glossary, findings) = Self.read(
      Self.header.replacing("\n", with: "\r\n") + "a\tb\tfull\tnoun\tc\t\t\tfolded\tsee d\r\n")
    #expect(findings == [])
    #expect(glossary[0].admitted == [])
    #expect(glossary[0].deprecated == [])
    #expect(glossary[0].note == "see d")
  }

  @Test("The values of a column are read", arguments: TermType.allCases, TermMatchMode.allCases)
  func values(type: TermType, match: TermMatchMode) {
    for partOfSpeech in TermPartOfSpeech.allCases {
      let row = "a\tb\t\(type.rawValue)\t\(partOfSpeech.rawValue)\tc\t\t\t\(match.rawValue)\t\n"
      let (glossary, findings) = Self.read(Self.header + row)
      #expect(findings == [])
      #expect(glossary[0].type == type)
      #expect(glossary[0].match == match)
      #expect(glossary[0].partOfSpeech == partOfSpeech)
    }
  }

  @Test("A file cut off anywhere is read or reported, line by line", arguments: 0..<40 as Range<UInt64>)
  func mutations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let file = generator.element(of: BundledData.glossaryFiles)
    var bytes = Array(file.bytes.prefix(4_000))
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      let index = Int.random(in: bytes.indices, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(generator.element(of: Array("\t\n|\r# ".utf8)), at: index)
      default: bytes.removeSubrange(index..<min(bytes.count, index + 9))
      }
    }
    var glossary = Glossary()
    let findings = GlossaryReader().read(DelimitedText(bytes, path: "terms.tsv"), field: "test", into: &glossary)
    let lineCount = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    #expect(findings.allSatisfy { (1...lineCount).contains($0.position.line) && $0.position.column >= 1 })
    for id in glossary.records.indices { #expect(!glossary[Glossary.TermID(id)].text.isEmpty) }
  }

  @Test(
    "Options stand behind the mode",
    arguments: [
      ("inflected yang", [.yang]), ("folded yang verbal", [.yang, .verbal]), ("inflected verbal", [.verbal]),
      ("inflected", []),
    ] as [(String, TermMatchOptions)])
  func options(match: String, expected: TermMatchOptions) throws {
    let (glossary, findings) = Self.read(Self.header + "a\tmitra penting\tfull\tnoun\tb\t\t\t\(match)\t\n")
    #expect(findings == [])
    #expect(glossary.records.map(\.options) == [expected])
  }

  @Test("An unknown option is reported", arguments: ["inflected yan", "inflected ", "yang", "inflected yang yang2"])
  func unknownOption(match: String) {
    let (glossary, findings) = Self.read(Self.header + "a\tmitra penting\tfull\tnoun\tb\t\t\t\(match)\t\n")
    #expect(findings.count == (match == "inflected " ? 0 : 1))
    #expect(glossary.records.count == (match == "inflected " ? 1 : 0))
  }

  @Test("A file may have a column of what to silence, and every row then has it")
  func silencingColumn() {
    let header = Self.header.replacing("\n", with: "\tlint\n")
    let (glossary, findings) = Self.read(
      header + "a\tb\tfull\tnoun\tc\t\t\texact\t\tduplicate: on purpose\n" + "a\td\tfull\tnoun\tc\t\t\texact\t\n")
    #expect(glossary.records.map(\.line) == [2])
    #expect(findings.map(\.position.line) == [3])
  }
}
