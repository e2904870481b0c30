import Testing
import TextModel

@Suite struct FindingTests {
  @Test("A finding reads as editors and CI logs expect")
  func description() {
    let finding = Finding(
      .warning, path: "istilah.tsv", position: TextPosition(line: 3, column: 14), message: "the term stands twice")
    #expect(finding.description == "istilah.tsv:3:14: warning: the term stands twice")
  }

  @Test("An error outweighs a warning, and a warning a note")
  func severity() {
    #expect([Finding.Severity.error, .note, .warning].sorted() == [.note, .warning, .error])
  }
}
