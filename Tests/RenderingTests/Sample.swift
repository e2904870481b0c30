import Annotation
import Foundation
import Morphology
import Rendering
import TextModel
import Terminology
import TestSupport

/// A small vocabulary of its own, so that edits of the shipped data change no expectation, and texts to render.
enum Sample {
  static let annotator = Annotator(lexicon: lexicon, glossary: glossary(rows(glossaryRows)))

  static func document(
    _ text: String, id: String = "sample", path: String? = nil, by annotator: Annotator = annotator
  ) -> AnnotatedDocument {
    var vocabulary = Vocabulary()
    return annotator.document(for: SourceText(text, id: id, path: path), vocabulary: &vocabulary)
  }

  /// The document between the renderer's prologue and epilogue.
  static func rendered(_ document: AnnotatedDocument, by renderer: any Renderer) -> [UInt8] {
    var renderer = renderer
    var output = renderer.prologue
    renderer.render(document, into: &output)
    return output + renderer.epilogue
  }

  static func rendered(_ text: String, by renderer: some Renderer) -> String {
    String(decoding: rendered(document(text), by: renderer), as: UTF8.self)
  }

  /// An annotator whose only data are the rows, which follow the header.
  static func annotator(lexicon rows: [String], glossary glossaryRows: [String]) -> Annotator {
    Annotator(lexicon: lexicon(Self.rows(rows)), glossary: glossary(Self.rows(glossaryRows)))
  }

  /// An article of the corpus with its translation, and the rows of the shipped data that it needs.
  static let summit: AnnotatedDocument = {
    let fields = Dictionary(grouping: Table.rows("summit-glossary.tsv"), by: \.cells[0])
    var summitGlossary = Glossary()
    for field in fields.keys.sorted() {
      let rows = fields[field, default: []].map { $0.cells.dropFirst().joined(separator: "\t") }
      let findings = GlossaryReader().read(Self.table(GlossaryReader.header, rows), field: field, into: &summitGlossary)
      precondition(findings.isEmpty, "\(findings)")
    }
    let annotator = Annotator(
      lexicon: Self.lexicon(Table.rows("summit-lexicon.tsv").map { $0.cells.joined(separator: "\t") }),
      glossary: summitGlossary)
    var document = Self.document(Self.corpus("indonesia-new-zealand-summit.id.txt"), id: "summit.id.txt", by: annotator)
    let translation = SourceText(Self.corpus("indonesia-new-zealand-summit.en.txt"), id: "summit.en.txt")
    let findings = LineTranslation(translation).apply(to: &document)
    precondition(findings.isEmpty, "\(findings)")
    return document
  }()

  private static func corpus(_ name: String, file: String = #filePath) -> String {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appending(path: "../../Corpus/articles")
    let article = folder.appending(path: name.split(separator: ".")[0] + "/" + name)
    guard let text = try? String(contentsOf: article, encoding: .utf8) else {
      preconditionFailure("\(name) cannot be read")
    }
    return text
  }

  private static var lexicon: Lexicon { lexicon(rows(lexiconRows)) }

  private static func lexicon(_ rows: [String]) -> Lexicon {
    var builder = LexiconBuilder()
    let findings = LexiconReader().read(table(LexiconReader.header, rows), into: &builder)
    precondition(findings.isEmpty, "\(findings)")
    return Lexicon(builder)
  }

  private static func glossary(_ rows: [String]) -> Glossary {
    var glossary = Glossary()
    let findings = GlossaryReader().read(table(GlossaryReader.header, rows), field: "sample", into: &glossary)
    precondition(findings.isEmpty, "\(findings)")
    return glossary
  }

  /// Rows that are written with `;` for the tab, which no cell of theirs holds.
  private static func rows(_ rows: [String]) -> [String] { rows.map { $0.replacing(";", with: "\t") } }

  private static func table(_ header: [String], _ rows: [String]) -> DelimitedText {
    let lines = [header.joined(separator: "\t")] + rows
    return DelimitedText(Array(lines.joined(separator: "\n").utf8), path: "sample.tsv")
  }

  private static let lexiconRows = [
    "anak;noun;child;;", "baca;verb;read;;", "bangun;verb;build;;", "beli;verb;buy;;", "belum;adv;not yet;;",
    "dan;cconj;and;;", "dana;noun;fund;;", "dengan;adp;with;;", "dengar;verb;hear;;", "di;adp;in | at;;",
    "DPR;noun;parliament;;",
    "itu;det;that;;", "janji;noun;promise;;", "Jakarta;propn;;;place", "Jumat;propn;Friday;;",
    "juang;verb;struggle;;bound",
    "kata;noun;said | word;;", "kembali;adv;again;;", "kerja;noun;work;;",
    "Korea;propn;;;place", "lihat;verb;see | look;;", "luar;noun;outside;;", "menteri;noun;minister;;",
    "negeri;noun;country;;", "para;det;all the;;", "pejuang;noun;fighter;juang;", "perjanjian;noun;agreement;janji;",
    "presiden;noun;president;;", "Rp;noun;rupiah;;", "rumah;noun;house | home;;", "sama;adj;same;;",
    "surat;noun;letter;;",
    "tanda tangan;noun;signature;;", "menandatangani;verb;sign;tanda tangan;", "tanggap;verb;respond;;",
    "tersebut;det;the said;;", "triliun;num;trillion;;", "utara;noun;north;;", "yang;pron;which | who;;",
  ]

  private static let glossaryRows = [
    "cooperation;kerja sama;full;noun;cooperation;collaboration;;inflected;",
    "foreign-minister;Menteri Luar Negeri;full;noun;foreign minister;minister for foreign affairs;minister of outside;folded;",
    "house-of-representatives;DPR;acronym;propn;House of Representatives;House | DPR;;exact;the House after first mention",
    "korea;Korea;short;propn;Korea;;;folded;",
    "minister;menteri;full;noun;minister;;;folded;",
    "north-korea;Korea Utara;full;propn;North Korea;DPRK;Northern Korea | Korea North;folded;",
    "president;presiden;full;noun;president;head of state;;folded;capital before a name",
  ]

  /// Four sentences in two paragraphs: terms inside terms, names, numbers, clitics on both sides, a foreign and an
  /// unknown word.
  static let article = """
    Presiden Budi Santoso menandatangani perjanjian kerja sama dengan Korea Utara di Jakarta, Jumat (16/8/2024). \
    “Kubaca surat-suratnya,” kata Menteri Luar Negeri itu.

    Rumahnyalah yang dibangun kembali dengan dana Rp1.234,56 triliun. \
    Para pejuang dan DPR belum menanggapi update zonabaru-nya tersebut.

    """

  /// What must never do harm: markup, quotation marks, terminal escapes, controls of C0, C1 and DEL, emoji, wide
  /// characters, combining marks, bidirectional overrides, separators and spaces that are no ASCII space.
  static let hostile = """
    <b>Presiden</b> & "Korea Utara" \\ 'DPR' {"id":1}]]> <!--x--> | = _ # \u{1B}[31mmerah\u{1B}[0m\u{7}\u{8} \
    \u{9B}2J\u{85}\u{7F}rumahnya\u{7F}.\r\n\r\n\
    \\section{x} $y$ 50% `z` ~ ^ {} //a @b +c @handle =SUM(A1) ``` *d* __e__ [f](g)\n\
    👩‍👩‍👧‍👦 🇮🇩 👍🏽 习近平membaca surat，Presiden 한국 ke\u{301}rja sama e\u{301}\u{300} \u{301}x.\n\
    \u{202E}haletnis\u{202C} \u{2066}DPR\u{2069} \u{200F}\u{200E}\u{61C} Korea\u{A0}Utara\u{200B}\u{2028}rumah\u{FEFF} \
    \u{1B}]0;judul\u{7}\tsurat-\u{1B}surat.\n
    """
}
