import Coverage
import FoundationEssentials

/// What `--compare` needs of an older report in JSON.
enum OlderCoverage {
  private struct Report: Decodable {
    struct Part: Decodable {
      let count: Int
      let total: Int

      var part: CoverageReport.Part { CoverageReport.Part(count, of: total) }
      /// Whether nothing overflows that is worked out of it.
      var isPlausible: Bool { (0...total).contains(count) && total < 1 << 50 }
    }

    struct Field: Decodable {
      let field: String
      let tokens: Part
    }

    struct Candidate: Decodable {
      let text: String
    }

    let schema: Int
    let tokens: Part
    let types: Part
    let concepts: Part
    let fields: [Field]
    let candidates: [Candidate]
    let words: [Candidate]
  }

  static func snapshot(at path: String) throws(CommandFailure) -> CoverageComparison.Snapshot {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure("\(path): cannot be read; check the path and its permissions")
    }
    guard let report = try? JSONDecoder().decode(Report.self, from: data), report.schema == 1,
      ([report.tokens, report.types, report.concepts] + report.fields.map(\.tokens)).allSatisfy(\.isPlausible)
    else {
      throw CommandFailure("\(path): this is no report, expected what “padanan coverage --format json” writes")
    }
    return CoverageComparison.Snapshot(
      tokens: report.tokens.part, types: report.types.part, concepts: report.concepts.part,
      fields: Dictionary(report.fields.map { ($0.field, $0.tokens.part) }, uniquingKeysWith: { first, _ in first }),
      candidates: (report.candidates + report.words).map(\.text))
  }
}
