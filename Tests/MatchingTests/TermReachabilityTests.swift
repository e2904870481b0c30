import Matching
import Terminology
import Testing
import TextModel

@Suite struct TermReachabilityTests {
  /// What is found in files of `concept;term;match`.
  private static func problems(_ files: [(name: String, rows: [String])]) -> [String] {
    var glossary = Glossary()
    for (name, rows) in files {
      let lines = rows.map { row in
        let cells = row.split(separator: ";").map(String.init)
        return [cells[0], cells[1], "full", "noun", "English", "", "", cells[2], ""].joined(separator: "\t")
      }
      let text = ([GlossaryReader.header.joined(separator: "\t")] + lines).joined(separator: "\n")
      let findings = GlossaryReader().read(
        DelimitedText(Array(text.utf8), path: "\(name).tsv"), field: name, into: &glossary)
      precondition(findings.isEmpty, "the test's rows are wrong: \(findings)")
    }
    return TermReachability().problems(in: glossary).map { problem in
      #expect(problem.check == .unreachable && problem.severity == .warning)
      return "\(glossary.place(of: problem.term)) \(problem.message)"
    }
  }

  @Test(
    "A term that a sentence may hold is reachable",
    arguments: [
      "negara", "Korea Utara", "undang-undang", "Jum'at", "KTP-el", "G20", "a.n.", "RUU APBN-P",
      "Badan Meteorologi, Klimatologi, dan Geofisika", "Kafé", "pasal 33", "hari", "S&P", "dialog 2+2",
    ])
  func reachable(term: String) {
    for match in ["exact", "folded", "inflected"] { #expect(Self.problems([("one", ["a;\(term);\(match)"])]) == []) }
  }

  @Test(
    "A term that the tokenizer never cuts out of a sentence is not, and the words show why",
    arguments: [
      ("(alm.) Fulan", "“(” “alm.” “)” “Fulan”"), ("—", "“—”"),
    ])
  func unreachable(term: String, words: String) {
    #expect(
      Self.problems([("one", ["a;\(term);folded"])]) == [
        "one.tsv:2 “\(term)” is not found in a sentence that has it, whose words are \(words); a term starts with a word"
      ])
  }

  @Test("A term of several fields is ambiguous, not hidden")
  func sharedTerm() {
    #expect(Self.problems([("one", ["a;PM;exact", "b;menteri;folded"]), ("two", ["c;PM;exact"])]) == [])
  }

  @Test("Terms that differ in capitals, and parts of longer ones, hide none another")
  func notHidden() {
    let rows = [
      "a;AS;exact", "b;as;folded", "c;As;exact", "d;kerja;inflected", "e;kerja sama;inflected", "f;hari itu;folded",
    ]
    #expect(Self.problems([("one", rows), ("two", ["g;sama;inflected", "h;hari;inflected"])]) == [])
  }
}
