import Testing
import TestSupport

@testable import Rendering

@Suite struct GoldenTests {
  @Test("A short article is rendered as it was read and found good")
  func article() {
    expect(Sample.article, named: "article", width: 72)
  }

  @Test("A hostile text is rendered as it was read and found good")
  func hostileText() {
    expect(Sample.hostile, named: "hostile", width: 72)
  }

  private func expect(_ text: String, named name: String, width: Int) {
    let document = Sample.document(text, id: name)
    let plain = PlainTextRenderer(.init(width: width))
    let morphemes = PlainTextRenderer(.init(width: width, showsMorphemes: true))
    Golden.expect(Sample.rendered(document, by: plain), matches: "\(name).txt")
    Golden.expect(Sample.rendered(document, by: morphemes), matches: "\(name).morphemes.txt")
    Golden.expect(Sample.rendered(document, by: JSONRenderer(isArray: true)), matches: "\(name).json")
    Golden.expect(Sample.rendered(document, by: CoNLLURenderer()), matches: "\(name).conllu")
  }
}
