import Testing
import TextModel

@Suite struct FindingTests {
  @Test("A finding reads as editors and CI logs expect")
  func description() {
    let finding = Finding(
      .warning, path: "istilah.tsv", position: TextPosition(line: 3, column: 14), message: "the term stands twice")
    #expect(finding.description == "istilah.tsv:3:14: warning: the term stands twice")
  }

  @Test("A finding of a check names it at the end")
  func check() {
    let finding = Finding(
      .error, path: "istilah.tsv", position: TextPosition(line: 3, column: 14), message: "the term stands twice"
    ).with(check: "duplicate")
    #expect(finding.check == "duplicate")
    #expect(finding.description == "istilah.tsv:3:14: error: the term stands twice [duplicate]")
  }

  @Test("An error outweighs a warning, and a warning a note")
  func severity() {
    #expect([Finding.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
