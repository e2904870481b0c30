import Annotation
import Coverage
import Foundation
import Matching
import Morphology
import Terminology
import TestSupport
import Testing
import TextModel

@testable import Reporting

@Suite struct CoverageFormatTests {
  private static let report: CoverageReport = {
    var counter = CoverageCounter(annotator: ShippedAnnotator.annotator, origin: "")
    var vocabulary = Vocabulary()
    for index in 0..<6 {
      let text =
        "Ke-\(index) Mahkamah Konstitusi membahas <tata kelola ekspor> & kebun anggrek. Kerjasama ke-\(index) diperkuat."
      let source = SourceText(text, id: "news/<\(index)>\u{1B}.txt")
      counter.add(ShippedAnnotator.annotator.document(for: source, vocabulary: &vocabulary))
    }
    return CoverageReportBuilder(counter.tally, glossary: ShippedAnnotator.annotator.matcher.glossary)
      .report(minimumCount: 2, candidateLimit: 10)
  }()

  /// Of a glossary of its own, so that the shipped one may grow.
  private static let small: CoverageReport = {
    let rows = [
      GlossaryReader.header.joined(separator: "\t"),
      "constitutional-court\tMahkamah Konstitusi\tfull\tpropn\tConstitutional Court\tMK\t\tfolded\t",
      "cooperation\tkerja sama\tfull\tnoun\tcooperation\t\t\tinflected\t",
      "cooperation\tkerjasama\tvariant\tnoun\tcooperation\t\t\tinflected\t",
      "honor-council\tMajelis Kehormatan\tfull\tpropn\tHonor Council\t\t\tfolded\t",
    ]
    var glossary = Glossary()
    let file = DelimitedText(Array((rows.joined(separator: "\n") + "\n").utf8), path: "house.tsv")
    precondition(GlossaryReader().read(file, field: "courts", into: &glossary).isEmpty)
    let annotator = Annotator(lexicon: ShippedAnnotator.annotator.analyzer.lexicon, glossary: glossary)
    var counter = CoverageCounter(annotator: annotator, origin: "")
    var vocabulary = Vocabulary()
    for index in 0..<6 {
      let text = """
        Ke-\(index) Mahkamah Konstitusi membahas <tata kelola ekspor> & kebun anggrek.
        Kerjasama ke-\(index) diperkuat. Kantor Badan Gizi Rakyat (BGR) di lantai \(index) dibuka.
        """
      let source = SourceText(text, id: "news/<\(index)>\u{1B}.txt")
      counter.add(annotator.document(for: source, vocabulary: &vocabulary))
    }
    return CoverageReportBuilder(counter.tally, glossary: glossary).report(minimumCount: 2, candidateLimit: 10)
  }()

  @Test("Every format writes what was read and found good once", arguments: CoverageFormat.allCases)
  func golden(format: CoverageFormat) {
    let formatter = format.formatter(ReportOptions(version: "1.2.3"))
    Golden.expect(formatter.format(Self.small), matches: "coverage.\(format.rawValue)")
  }

  private func text(_ format: CoverageFormat) -> String {
    String(decoding: format.formatter(ReportOptions(version: "1.2.3")).format(Self.report), as: UTF8.self)
  }

  @Test(
    "The name of a file tells the format",
    arguments: [("a.TXT", CoverageFormat.text), ("x/b.html", .html), ("c.tsv", .tsv), ("d.json", .json)])
  func names(path: String, format: CoverageFormat) { #expect(CoverageFormat.named(by: path) == format) }

  @Test("Every format names the candidates", arguments: CoverageFormat.allCases)
  func candidates(format: CoverageFormat) { #expect(text(format).contains("tata kelola ekspor")) }

  @Test("No control character of the texts reaches the output raw", arguments: CoverageFormat.allCases)
  func controls(format: CoverageFormat) { #expect(!text(format).unicodeScalars.contains("\u{1B}")) }

  @Test("Text keeps to its width")
  func width() {
    let bytes = CoverageTextFormatter(ReportOptions(width: 60)).format(Self.report)
    let contexts = String(decoding: bytes, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix("      ") }
    #expect(!contexts.isEmpty && contexts.allSatisfy { $0.count <= 60 }, "\(contexts)")
  }

  @Test("JSON follows its schema")
  func schema() throws {
    #expect(try JSONSchema("padanan-coverage").problems(in: Array(text(.json).utf8)) == [])
  }

  @Test("Rows have the columns of a glossary")
  func rows() {
    let rows = text(.tsv).split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.count > 1 && rows.allSatisfy { $0.count == 9 })
    #expect(rows[0].joined(separator: " ") == "concept term type pos preferred admitted deprecated match note")
  }

  @Test("The page is well-formed XML, loads nothing, and its policy names its script and style")
  func page() throws {
    let page = text(.html)
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains(" style="))
    #expect(page.contains("&lt;0&gt;"))
    let names = Set(page.matches(of: /<(svg|table|section|figure)\b/).map { String($0.output.1) })
    #expect(names == ["svg", "table", "section", "figure"])
  }
}
