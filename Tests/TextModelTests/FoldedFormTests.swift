import TestSupport
import Testing
import TextModel

@Suite struct FoldedFormTests {
  /// Folds the form in the middle of other text, and its number in a table that holds what is expected.
  private func isFolded(_ form: String, to expected: [UInt8], behind: String, omitsSpaces: Bool) -> Bool {
    let bytes = Array("Kata ".utf8) + Array(form.utf8) + Array(behind.utf8)
    var folded = FoldedForm()
    folded.fold(0..<4, of: bytes.span)
    folded.fold(5..<5 + form.utf8.count, of: bytes.span, omitsSpaces: omitsSpaces)
    var table = FormTable()
    _ = table.insert(expected)
    return folded.count == expected.count && !table.insert(folded).isNew
  }

  @Test(
    "A form is folded as a string is, wherever it stands",
    arguments: [
      "", "a", "Z", "[`@{", "KERJA", "Rakyat", "undang-undang", "Mempertanggungjawabkan", "Élysée", "CAFE\u{301}",
      "Ka’bah",
      String(repeating: "PanJang ", count: 20),
    ], ["", "!", "  DAN LAIN-LAIN"])
  func likeStrings(_ form: String, behind: String) {
    let expected = CaseFolding.folded(form)
    #expect(isFolded(form, to: expected, behind: behind, omitsSpaces: false))
    #expect(isFolded(form, to: expected.filter { $0 != 0x20 }, behind: behind, omitsSpaces: true))
  }

  @Test("Random forms are folded as strings are", arguments: 1...8)
  func random(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("azAZ@[`{ -09éÉ".unicodeScalars)
    for _ in 0..<200 {
      var form = ""
      for _ in 0..<Int.random(in: 0...20, using: &generator) {
        form.unicodeScalars.append(generator.element(of: letters))
      }
      #expect(isFolded(form, to: CaseFolding.folded(form), behind: "SELAMAT PAGI", omitsSpaces: false))
    }
  }
}
