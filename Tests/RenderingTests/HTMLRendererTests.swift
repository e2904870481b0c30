import Annotation
import Testing
import TestSupport

@testable import Rendering

@Suite struct HTMLRendererTests {
  @Test("A page has no source but itself, and names its style and script by hash")
  func policy() {
    let page = rendered(Sample.article)
    #expect(page.contains("default-src 'none'; style-src 'sha256-"))
    for loading in ["src=", "url(", "@import", "http:", "https:", " style=\"", " onclick", "fetch(", "XMLHttp"] {
      #expect(!page.contains(loading), "\(loading)")
    }
    #expect(String(decoding: HTMLAssets.script, as: UTF8.self).firstRange(of: "</") == nil)
    #expect(String(decoding: HTMLAssets.style, as: UTF8.self).firstRange(of: "</") == nil)
  }

  @Test("Nothing of a text is markup, and nothing in it acts on the page")
  func hostileText() {
    let document = Sample.document(Sample.hostile, id: "\"><script>\u{202E}")
    let body = articles(of: [document])
    #expect(!body.contains("<script"))
    #expect(!body.contains("<b>Presiden</b> &"))
    #expect(!body.unicodeScalars.contains { VisibleText.isControl($0) && $0 != "\n" })
  }

  @Test("Ids are unique on a page of several articles, and every link leads to one")
  func ids() {
    let documents = [Sample.article, Sample.hostile, Sample.article].enumerated().map { index, text in
      var document = Sample.document(text)
      document.number = index + 1
      return document
    }
    let body = articles(
      of: documents + [
        {
          var summit = Sample.summit; summit.number = 4; return summit
        }()
      ])
    let ids = body.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(ids.count > 200)
    #expect(Set(ids).count == ids.count)
    let targets =
      body.matches(of: /href="#([^"]*)"/).map { String($0.output.1) }
      + body.matches(of: /data-e="([^"]*)"/).flatMap { $0.output.1.split(separator: " ").map(String.init) }
    #expect(targets.count > 200)
    #expect(Set(targets).subtracting(ids) == [])
  }

  @Test("A page of 5,000 words stays under two megabytes")
  func size() {
    let text = String(repeating: Sample.article, count: 5_000 / Sample.document(Sample.article).words.count + 1)
    #expect(rendered(text).utf8.count < 2_000_000)
  }

  @Test("Words of which little is known are marked", arguments: [("zonabaru", "u"), ("update", "l"), ("Budi", "n")])
  func marks(word: String, mark: String) {
    #expect(rendered("Itu \(word) itu.").contains("<span class=\"w \(mark)\"><b>\(word)</b>"))
  }

  @Test("A meaning that was worked out is marked as a guess, one of the lexicon is not")
  func guesses() {
    let page = rendered("Kulihat rumahnya dibangun pembeli.")
    #expect(page.contains("<span class=\"w q\"><b>pembeli.</b>"))
    #expect(page.contains("<span class=\"w\"><b>Kulihat</b>"))
  }

  private func rendered(_ text: String) -> String { Sample.rendered(text, by: HTMLRenderer()) }

  /// What stands between the prologue and the epilogue.
  private func articles(of documents: [AnnotatedDocument]) -> String {
    var renderer = HTMLRenderer()
    var output: [UInt8] = []
    for document in documents { renderer.render(document, into: &output) }
    return String(decoding: output, as: UTF8.self)
  }
}
