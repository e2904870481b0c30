import Annotation
import Testing
import TestSupport

@testable import Rendering

@Suite struct TableFormatsTests {
  @Test("Every row of the table has the cells of the header, and none is a formula")
  func rows() {
    for text in [Sample.article, Sample.hostile, "=SUM(A1) @handle +62812 -x Presiden\u{B}\tDPR"] {
      let lines = Sample.rendered(text, by: TSVRenderer()).split(separator: "\n")
      let rows = lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
      #expect(rows.dropFirst().count == Sample.document(text).words.count)
      #expect(rows.allSatisfy { $0.count == rows[0].count })
      for cell in rows.joined() where cell.count > 1 { #expect(!"=+-@".contains(cell.first ?? " "), "\(cell)") }
    }
  }

  @Test("A block of Markdown is fenced by more backticks than it holds")
  func fence() {
    let output = Sample.rendered("Itu ````` itu.", by: MarkdownRenderer())
    #expect(output.contains("\n``````text\n"))
    #expect(output.hasSuffix("``````\n"))
  }

  @Test("A cell of a Markdown table cannot end its row")
  func cells() {
    let annotator = Sample.annotator(lexicon: [], glossary: ["x;kerja;full;noun;a <b>*_`[x](y);;;folded;www.x.id # 1"])
    let document = Sample.document("kerja", by: annotator)
    let output = String(decoding: Sample.rendered(document, by: MarkdownRenderer()), as: UTF8.self)
    #expect(output.contains(##"| kerja | a \<b\>\*\_\`\[x\](y) |  |  | www\.x\.id \# 1 | 1 |"##))
  }
}
