import Annotation
import Testing
import TestSupport
import TextModel

@testable import Rendering

@Suite struct HostileTextTests {
  @Test("Whatever the text, JSON cuts its forms out of it, CoNLL-U keeps its structure and plain text has no escapes")
  func anyText() throws {
    var generator = SeededGenerator(seed: 2031)
    for number in 0..<150 {
      let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in generator.element(of: Self.pieces) }
        .joined()
      let document = Sample.document(text, id: "text \(number)")
      let json = try JSONAnnotation.array(Sample.rendered(document, by: JSONRenderer(isArray: true)))
      #expect(json.flatMap { $0.problems(in: document.source.bytes) } == [], "\(text.debugDescription)")
      for options in [PlainTextRenderer.Options(width: 30), .init(width: 30, lines: .morphemes)] {
        let controls = TerminalControls.found(in: Sample.rendered(document, by: PlainTextRenderer(options)))
        #expect(controls == [], "\(text.debugDescription)")
      }
      guard !document.sentences.isEmpty else { continue }
      let reader = CoNLLUReader(Sample.rendered(document, by: CoNLLURenderer()))
      #expect(reader.problems == [], "\(text.debugDescription)")
      #expect(reader.sentences.count == document.sentences.count)
    }
  }

  @Test("Plain text holds every word of the text")
  func nothingIsLost() {
    var generator = SeededGenerator(seed: 45)
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 1...40, using: &generator)).map { _ in generator.element(of: Self.pieces) }
        .joined()
      let document = Sample.document(text)
      for options in [PlainTextRenderer.Options(), .init(lines: .morphemes)] {
        let output = String(decoding: Sample.rendered(document, by: PlainTextRenderer(options)), as: UTF8.self)
        let marks: Set<Unicode.Scalar> = ["[", "]"]
        let scalars = String.UnicodeScalarView(output.unicodeScalars.filter { !marks.contains($0) })
        let missing = document.words.map { VisibleText.visible(document.source.string(in: $0.range)) }.filter { form in
          !Self.contains(scalars, form.unicodeScalars.filter { !marks.contains($0) })
        }
        #expect(missing == [], "\(text.debugDescription)")
      }
    }
  }

  private static func contains(_ text: String.UnicodeScalarView, _ part: [Unicode.Scalar]) -> Bool {
    part.isEmpty || Array(text).firstRange(of: part) != nil
  }

  private static let pieces = [
    " ", " ", " ", "\n", "\r\n", "\t", "\u{A0}", "\u{3000}", "\u{200B}", "\u{2028}", "x\u{FEFF}", "\u{85}", "\u{0}",
    "Presiden", "presiden", "Korea Utara", "DPR", "-nya", "nya", "lah", "ku", "kubaca", "surat", "rumahnyalah", "kerja",
    " sama", "anak-anak", "zonabaru", "update", "1.234,56", "16/8/2024", "Rp", ".", ",", "?", "!", "“", "”", "\"", "'",
    "(", ")", "[", "]", "-", "–", "…", "/", "\\", "|", "=", "_", "#", "&", "<b>", "</b>", "%", "$", "@a",
    "https://x.id/a",
    "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{9B}2J", "\u{7F}", "\u{8}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{200D}",
    "\u{301}", "e\u{301}", "\u{20E3}", "\u{FE0F}", "👍🏽", "👩‍👩‍👧", "🇮🇩", "🇮", "习近平", "한국", "ひ", "，", "。", "ا", "\u{1F3FD}",
  ]
}
