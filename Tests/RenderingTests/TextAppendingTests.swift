import TestSupport
import Testing

@testable import Rendering

@Suite struct TextAppendingTests {
  @Test("A part of a text is appended as it looks, with the columns it takes")
  func anyText() {
    var generator = SeededGenerator(seed: 11)
    let pieces = [
      "a", "rumah", "é", "“", "–", "…", "‰", "⁞", "\u{2028}", "\u{202E}", "\u{1B}", "\u{7F}", "\u{9B}", "\u{AD}", "习",
      "👍🏽",
      "e\u{301}", "\u{301}", "ا", "ʼ", " ",
    ]
    for _ in 0..<500 {
      let parts = (0..<3).map { _ in
        (0..<Int.random(in: 0...5, using: &generator)).map { _ in generator.element(of: pieces) }.joined()
      }
      let bytes = Array(parts.joined().utf8)
      let start = parts[0].utf8.count
      var output: [UInt8] = []
      let width = VisibleText.append(bytes, start..<start + parts[1].utf8.count, to: &output)
      let visible = VisibleText.visible(parts[1])
      #expect(output == Array(visible.utf8))
      #expect(width == DisplayWidth.width(of: visible), "\(parts[1].debugDescription)")
    }
  }
}
