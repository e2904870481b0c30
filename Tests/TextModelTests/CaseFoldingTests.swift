import Foundation
import Testing
import TextModel

@Suite struct CaseFoldingTests {
  @Test(
    "A folded form is in lower case and composed",
    arguments: [
      ("Undang-Undang", "undang-undang"), ("KTP-nya", "ktp-nya"), ("@[`{", "@[`{"), ("É", "\u{E9}"),
      ("CAFE\u{301}", "caf\u{E9}"), ("Cafe\u{301}", "caf\u{E9}"), ("caf\u{E9}", "caf\u{E9}"),
      ("Ma’ruf", "ma'ruf"), ("Erdog\u{306}an", "erdo\u{11F}an"), ("KÖLN", "k\u{F6}ln"),
      ("Sa\u{303}o", "s\u{E3}o"), ("C\u{327}elik", "\u{E7}elik"), ("", ""),
    ])
  func folding(_ form: String, _ expected: String) {
    #expect(CaseFolding.folded(form) == Array(expected.utf8))
  }

  @Test("ASCII folding changes capitals only and keeps the length")
  func asciiFolding() {
    let all = Array(UInt8.min...UInt8.max)
    let folded = CaseFolding.asciiLowercased(all)
    #expect(folded.count == all.count)
    for (byte, lower) in zip(all, folded) {
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      #expect(lower == (isCapital ? byte + 32 : byte))
    }
  }

  @Test("A padded text is the folded one with zeros behind it", arguments: ["", "KPK", "Élysée dan DPR"])
  func padding(_ text: String) {
    let bytes = Array(text.utf8)
    let zeros = [UInt8](repeating: 0, count: FormTable.padding)
    #expect(CaseFolding.paddedLowercased(bytes) == CaseFolding.asciiLowercased(bytes) + zeros)
  }

  @Test("Composition keeps the case and what stands around")
  func composition() {
    #expect(Array(CaseFolding.composed("“E\u{301}lyse\u{301}e”").utf8) == Array("“\u{C9}lys\u{E9}e”".utf8))
  }

  @Test("A mark without a letter that takes it stays", arguments: ["\u{301}a", "q\u{301}", "b\u{327}", " \u{308}"])
  func uncomposable(_ form: String) {
    #expect(Array(CaseFolding.composed(form).utf8) == Array(form.utf8))
  }

  @Test("Folding is the same for the composed and the decomposed spelling")
  func bothNormalForms() {
    for letter in "àéîõüåçšāğąńÿÀÉÎÕÜÅÇŠĀĞĄŃŸ" {
      let decomposed = String(letter).decomposedStringWithCanonicalMapping
      #expect(decomposed.unicodeScalars.count == 2)
      #expect(CaseFolding.folded(decomposed) == CaseFolding.folded(String(letter)), "\(letter)")
    }
  }

  @Test("All letters of Latin-1 and Latin Extended-A are composed")
  func wholeBlocks() {
    let letters = (0xC0...0x17F).compactMap(Unicode.Scalar.init).map(String.init)
    let missing = letters.filter { letter in
      let decomposed = letter.decomposedStringWithCanonicalMapping
      return Array(CaseFolding.composed(decomposed).utf8) != Array(letter.utf8)
    }
    #expect(missing == [])
  }
}
