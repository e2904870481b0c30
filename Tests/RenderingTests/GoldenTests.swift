import Annotation
import TestSupport
import Testing

@testable import Rendering

@Suite struct GoldenTests {
  /// Every format, by the name that stands behind the document's in the name of its file.
  private static let renderers: [(ending: String, renderer: any Renderer)] = [
    ("txt", PlainTextRenderer(.init(width: 72))),
    ("morphemes.txt", PlainTextRenderer(.init(width: 72, lines: .morphemes))),
    ("lines.txt", PlainTextRenderer(.init(width: 72, lines: Set(InterlinearLine.allCases)))),
    ("html", HTMLRenderer()), ("md", MarkdownRenderer(width: 72)), ("gb4e.tex", LaTeXRenderer()),
    ("expex.tex", LaTeXRenderer(package: .expex)),
    ("langsci.tex", LaTeXRenderer(package: .langsciGb4e, lines: .morphemes)), ("tsv", TSVRenderer()),
    ("json", JSONRenderer(isArray: true)), ("conllu", CoNLLURenderer()), ("flextext", FlexTextRenderer()),
    ("xlf", XLIFFRenderer()), ("dump", DumpRenderer()),
  ]

  @Test("A short article is rendered as it was read and found good")
  func article() { expect(Sample.document(Sample.article, id: "article"), named: "article") }

  @Test("An article of the corpus with its translation is rendered as it was read and found good")
  func summit() { expect(Sample.summit, named: "summit") }

  @Test("A hostile text is rendered as it was read and found good")
  func hostileText() { expect(Sample.document(Sample.hostile, id: "hostile"), named: "hostile") }

  private func expect(_ document: AnnotatedDocument, named name: String) {
    for (ending, renderer) in Self.renderers {
      let output = String(decoding: Sample.rendered(document, by: renderer), as: UTF8.self)
      Golden.expect(Self.withoutAssets(output).utf8, matches: "\(name).\(ending)")
    }
  }

  /// A page without its style and script, which are files of their own, and the hashes of them.
  private static func withoutAssets(_ output: String) -> String {
    output.replacing(/(?s)<style>.*<\/style>/, with: "<style></style>")
      .replacing(/(?s)<script>.*<\/script>/, with: "<script></script>")
      .replacing(/'sha256-[^']*'/, with: "'sha256-'")
  }
}
