import Testing
import TextModel
import Verification

@testable import Reporting

@Suite struct MarkdownFormatterTests {
  @Test(
    "A text stays text",
    arguments: [
      ("*a* _b_ `c` ~~d~~ | [e](f)", #"\*a\* \_b\_ \`c\` \~\~d\~\~ \| \[e\](f)"#),
      ("<b>&amp;</b>", "&lt;b&gt;&amp;amp;&lt;/b&gt;"),
      ("@ana #12", "@&#8203;ana #&#8203;12"), ("$5 or $6", "<span>$</span>5 or <span>$</span>6"),
      (#"a\b"#, #"a\\b"#), ("a\nb\u{202E}", "a␊b&lt;U+202E&gt;"),
    ])
  func escaping(message: String, expected: String) {
    let finding = SampleReports.finding(.termCase, message, "sumber", "target")
    #expect(text([finding]).contains("line 1:1: \(expected) `term-case`<br>"))
  }

  @Test("A comment is shorter than GitHub allows, keeps the worst findings and says how many it leaves out")
  func limit() throws {
    let findings = ([.error, .note] as [Finding.Severity]).flatMap { severity in
      (0..<400).map { row in
        SampleReports.finding(
          .termCase, severity: severity, path: "news/\(row % 7).txt", row: row + 1, "message", "sumber ⟦“é”⟧ 👍🏽",
          "target ⟦“é”⟧")
      }
    }
    let comment = text(findings)
    let shown = comment.matches(of: /\n- \*\*(error|note)\*\*/).map { String($0.1) }
    #expect(comment.utf16.count <= MarkdownFormatter.lengthLimit)
    #expect(comment.utf16.count > MarkdownFormatter.lengthLimit - 1000)
    #expect(shown.count { $0 == "error" } == 400)
    #expect(shown.count > 400)
    #expect(
      comment.hasSuffix(
        "\n**\(800 - shown.count) more findings are not listed, because a comment holds at most 65000 characters.**\n"))
    #expect(comment.matches(of: /<details>/).count == comment.matches(of: /<\/details>/).count)
  }

  @Test("One finding that is longer than a comment does not break it")
  func longFinding() {
    let long = String(repeating: "&", count: 100_000)
    let finding = SampleReports.finding(.termCase, path: long, long, long, long, expected: [long])
    #expect(text([finding]).utf16.count <= MarkdownFormatter.lengthLimit)
  }

  private func text(_ findings: [BitextFinding]) -> String {
    String(decoding: MarkdownFormatter().format(SampleReports.report(findings)), as: UTF8.self)
  }
}
