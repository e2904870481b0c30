import Foundation
import TestSupport
import Testing

@Suite struct ShippedTermTests {
  @Test("The program finds every term of the shipped glossary in a sentence that has it as the row writes it")
  func plainTerms() throws {
    let unfound = try Self.unfound { !Self.hasInnerMark($0) }
    #expect(unfound == [])
  }

  @Test("It finds those with a comma, slash or hyphen too")
  func termsWithMarks() throws {
    let unfound = try Self.unfound(Self.hasInnerMark)
    #expect(unfound == [])
  }

  private static func hasInnerMark(_ term: String) -> Bool { term.contains { ",/-".contains($0) } }

  /// The terms that are not found in a sentence of their own.
  private static func unfound(_ isIncluded: (String) -> Bool) throws -> [String] {
    let rows = try DataFile.glossary().filter { isIncluded($0.cells[1]) }
    let lines = try rows.map { row in
      try JSONSerialization.data(withJSONObject: ["text": "Menurut dia, \(row.cells[1]) itu."]) + Data("\n".utf8)
    }
    let console = ConsoleTranscript(input: Array(lines.joined()))
    _ = console.run("annotate", "--input", "jsonl", "--format", "jsonl")
    let documents = try console.outputText.split(separator: "\n").map { try forms($0) }
    try #require(documents.count == rows.count)
    return zip(rows, documents).filter { !$1.contains([$0.cells[0], $0.cells[1]]) }.map {
      "\($0.0.place): \($0.0.cells[1])"
    }
  }

  /// The concept and the form of every term of one document.
  private static func forms(_ line: Substring) throws -> [[String?]] {
    let document = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let sentences = document?["sentences"] as? [[String: Any]] ?? []
    let terms = sentences.flatMap { $0["terms"] as? [[String: Any]] ?? [] }
    // An ambiguous term names its other concepts beside the first.
    return terms.flatMap { term in
      let others = term["alternatives"] as? [[String: Any]] ?? []
      return ([term] + others).map { [$0["concept"] as? String, term["form"] as? String] }
    }
  }
}
