import TestSupport
import Testing
import TextModel
import Tokenization

/// What holds for the tokens and sentences of any text, tried on texts that were damaged at random.
@Suite struct TokenPropertyTests {
  private static let texts = [
    """
    TEMPO.CO, Jakarta - Presiden Joko Widodo membuka sidang MPR, Jumat, 16 Agustus 2024, pukul 10.00 WIB. “Kita tidak \
    boleh lengah,” katanya. Anggaran naik 5,1% menjadi Rp3.304,1 triliun (Rp3.304.100.000.000,-)!

    Baca juga: Undang-Undang No. 5/2014 Diuji
    """,
    """
    Prof. Dr. H. Andi Wijaya, S.H., M.Si. a.n. Menteri menandatangani Kep-176/KM.10/7 dan 34/PMK.011/2007.\r\n\
    KTP-nya hilang; ia di-PHK… R&D PT. Maju Tbk. (MAJU) ada di https://maju.co.id/info?id=5. Surel: info@maju.co.id
    """,
    """
    Pro-Rusia? Non-blok! AS–China, DPRK-Rusia, se-Jawa, ke-79, 2024-2029 -- Élysée, Ma’ruf, Jum'at 👍🏽 🇮🇩.
    1. Pancasila
    2. Bhinneka Tunggal Ika\t@jokowi #IndonesiaMaju ‘dll.’ [Gambas:Video] (a) II/2007 ... 7/11/2023
    """,
  ]

  private static let insertions: [Unicode.Scalar] = [
    " ", "\n", "\r", "\u{A0}", "\u{200B}", "\0", ".", ",", ":", "/", "-", "–", "'", "’", "“", "\"", "(", "&", "@", "#",
    "%", "$", "_", "`", "0", "7", "A", "R", "p", "a", "é", "É", "\u{301}", "\u{AD}", "\u{200D}", "\u{FE0F}", "👍", "文",
  ]

  /// A text with some scalars deleted, doubled, moved or put in.
  private func damagedText(_ generator: inout SeededGenerator) -> SourceText {
    var scalars = Array(generator.element(of: Self.texts).unicodeScalars)
    for _ in 0..<Int.random(in: 1...40, using: &generator) where !scalars.isEmpty {
      let place = Int.random(in: scalars.indices, using: &generator)
      let end = min(scalars.count, place + Int.random(in: 1...8, using: &generator))
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: scalars.removeSubrange(place..<end)
      case 1: scalars.insert(contentsOf: scalars[place..<end], at: 0)
      case 2: scalars.swapAt(place, end - 1)
      case 3: scalars.removeSubrange(end...)
      default: scalars.insert(generator.element(of: Self.insertions), at: place)
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return SourceText(String(view), id: "damaged")
  }

  private func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }

  @Test("Tokens are ordered and disjoint, and with gaps of white space rebuild the text", arguments: 1...40)
  func tokensRebuildTheText(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = damagedText(&generator)
      var end = 0
      var rebuilt: [UInt8] = []
      for token in Tokenizer().tokens(in: text) {
        guard token.range.lowerBound >= end, !token.range.isEmpty else {
          Issue.record("\(token.range) begins before \(end) or is empty in “\(text.string)”")
          return
        }
        let gap = text.string(in: TextRange(end, token.range.lowerBound))
        let form = text.string(in: token.range)
        #expect(gap.unicodeScalars.allSatisfy(isWhiteSpace), "the gap “\(gap)” in “\(text.string)”")
        #expect(!form.unicodeScalars.contains(where: isWhiteSpace), "“\(form)” in “\(text.string)”")
        rebuilt += Array(gap.utf8) + Array(form.utf8)
        end = token.range.upperBound
      }
      let rest = text.string(in: TextRange(end, text.bytes.count))
      #expect(rest.unicodeScalars.allSatisfy(isWhiteSpace))
      #expect(rebuilt + Array(rest.utf8) == text.bytes)
    }
  }

  @Test("What a token says of itself is true of its bytes", arguments: 41...80)
  func tokensAreTruthful(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = damagedText(&generator)
      for token in Tokenizer().tokens(in: text) {
        let form = text.string(in: token.range)
        #expect(token.isASCII == form.utf8.allSatisfy { $0 < 0x80 }, "“\(form)” in “\(text.string)”")
        #expect(token.kind == .word || token.letterCase == .none, "“\(form)” in “\(text.string)”")
        if token.kind == .punctuation {
          #expect(!form.unicodeScalars.contains { $0.properties.isAlphabetic && $0.isASCII }, "“\(form)”")
        }
        if token.letterCase == .lower { #expect(form == form.lowercased(), "“\(form)” in “\(text.string)”") }
        if token.letterCase == .upper { #expect(form == form.uppercased(), "“\(form)” in “\(text.string)”") }
      }
    }
  }

  @Test("Every token belongs to exactly one sentence", arguments: 81...120)
  func sentencesCoverTheTokens(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<10 {
      let text = damagedText(&generator)
      let tokens = Tokenizer().tokens(in: text)
      let sentences = SentenceSegmenter().sentences(of: tokens, in: text.bytes)
      #expect(sentences.flatMap(\.tokens) == Array(tokens.indices))
      for sentence in sentences {
        #expect(sentence.range.lowerBound == tokens[sentence.tokens.lowerBound].range.lowerBound)
        #expect(sentence.range.upperBound == tokens[sentence.tokens.upperBound - 1].range.upperBound)
      }
    }
  }
}
