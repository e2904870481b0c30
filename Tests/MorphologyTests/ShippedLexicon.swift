import BundledData
import Morphology
import TextModel

/// The lexicon that the program ships with, built once for all tests.
enum ShippedLexicon {
  static let lexicon = BundledData.lexicon()

  static let analyzer = MorphologicalAnalyzer(lexicon: lexicon)

  /// The rows of the lexicon as their cells.
  static let rows: [[String]] = {
    var rows: [[String]] = []
    for file in BundledData.lexiconFiles {
      _ = file.forEachRecord(header: LexiconReader.header) { record in
        rows.append(record.cells.map { file.string(in: $0) })
      }
    }
    return rows
  }()
}

/// A lexicon of the rows of a test, which are written with `;` between their cells.
func lexicon(_ rows: String...) -> Lexicon { lexicon(rows: rows) }

func lexicon(rows: [String]) -> Lexicon {
  let cells =
    ([LexiconReader.header] + rows.map { $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init) })
  let text = cells.map { $0.joined(separator: "\t") }.joined(separator: "\n")
  var builder = LexiconBuilder(capacity: rows.count)
  let findings = LexiconReader().read(DelimitedText(Array(text.utf8), path: "test.tsv"), into: &builder)
  precondition(findings.isEmpty, "the test's lexicon is wrong: \(findings)")
  return Lexicon(builder)
}

extension MorphologicalAnalysis {
  /// The morphs in the notation of the Leipzig Glossing Rules: `meng-kirim-kan`, `anak~anak=nya`.
  var segmentation: String {
    var line = ""
    for (index, morph) in morphs.enumerated() {
      if index > 0 { line += Self.boundary(between: morphs[index - 1].kind, and: morph) }
      line += morph.form
    }
    return line
  }

  private static func boundary(between left: Morph.Kind, and right: Morph) -> String {
    // A doubling stands before the root too: tolong~men-tolong, de~daun-an.
    if right.kind == .reduplication || left == .reduplication && (right.kind == .prefix || right.kind == .root) {
      return "~"
    }
    return left == .clitic || right.kind == .clitic ? "=" : "-"
  }
}
