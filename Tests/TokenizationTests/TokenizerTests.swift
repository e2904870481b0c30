import TestSupport
import Testing
import TextModel
import Tokenization

@Suite struct TokenizerTests {
  @Test("A clitic stays on its host, an apostrophe inside the word", arguments: Table.rows("words.tsv"))
  func words(_ row: Table.Row) {
    #expect(joinedTokens(of: row[0]) == row[1])
  }

  @Test("A mark or an emoji is a token of its own", arguments: Table.rows("marks.tsv"))
  func marks(_ row: Table.Row) {
    #expect(joinedTokens(of: row[0]) == row[1])
  }

  @Test("A token has a kind and, if it is a word, a case", arguments: Table.rows("kinds.tsv"))
  func kinds(_ row: Table.Row) throws {
    let tokens = Tokenizer().tokens(in: SourceText(row[0], id: "test"))
    let token = try #require(tokens.count == 1 ? tokens.first : nil)
    #expect("\(token.kind) \(token.letterCase)" == "\(row[1]) \(row[2])")
  }

  @Test(
    "Every kind of white space parts words",
    arguments: [
      " ", "\t", "\n", "\r\n", "\u{B}", "\u{C}", "\u{A0}", "\u{2003}", "\u{2009}", "\u{200B}", "\u{2028}", "\u{202F}",
      "\u{3000}", "\u{FEFF}", " \u{A0}\n ",
    ])
  func whiteSpace(_ space: String) {
    #expect(tokenForms(of: "Rp\(space)5.000\(space)juta") == ["Rp", "5.000", "juta"])
  }

  @Test(
    "A combining mark belongs to its letter",
    arguments: ["Cafe\u{301}", "e\u{301}lite", "Jose\u{301}-nya", "anak-anake\u{301}", "Ma\u{2BC}ruf", "Ka\u{2019}bah"])
  func combiningMarks(_ word: String) {
    #expect(tokenForms(of: "\(word), \(word)") == [word, ",", word])
  }

  @Test(
    "An emoji of several characters is one token",
    arguments: [
      "\u{2764}\u{FE0F}", "\u{1F44D}\u{1F3FD}", "\u{1F1EE}\u{1F1E9}", "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    ])
  func emoji(_ emoji: String) {
    #expect(tokenForms(of: "siap\(emoji), ya \(emoji)") == ["siap", emoji, ",", "ya", emoji])
  }

  @Test("A text without visible characters has no tokens", arguments: ["", " ", "\n\n\u{A0}\t\u{200B}"])
  func emptyText(_ text: String) {
    #expect(tokenForms(of: text) == [])
  }

  @Test("Only the tokens of the range are read, as if the text ended there")
  func rangeOfText() {
    let marked = MarkedText("Baca juga:\n⟦Ketua KPK kpu.go⟧.id\n⟦Rp2,5⟧.000")
    let bytes = Array(marked.text.utf8)
    var tokens: [Token] = []
    for range in marked.ranges {
      Tokenizer().append(tokensIn: TextRange(range.lowerBound, range.upperBound), of: bytes, to: &tokens)
    }
    let forms = tokens.map { String(decoding: bytes[$0.range.indices], as: UTF8.self) }
    #expect(forms == ["Ketua", "KPK", "kpu.go", "Rp", "2,5"])
  }

  @Test(
    "A word longer than the bound is cut, and nothing of it is lost",
    arguments: [("a", 5_000), ("é", 5_000), (".", 5_000), ("-", 5_000), ("9a", 5_000)])
  func lengthBound(_ unit: String, _ count: Int) {
    let text = String(repeating: unit, count: count)
    let forms = tokenForms(of: text)
    #expect(forms.allSatisfy { $0.utf8.count <= Tokenizer.maximumTokenLength })
    #expect(forms.joined() == text)
    #expect(forms.count <= 1 + text.utf8.count / 1_000)
  }

  @Test(
    "No token is longer than the bound, whatever it is",
    arguments: [
      "a" + String(repeating: "é", count: 600), String(repeating: "a-", count: 2_000),
      String(repeating: "1", count: 2_000), String(repeating: "1.", count: 2_000),
      String(repeating: "a.", count: 2_000),
      "@" + String(repeating: "a", count: 2_000), "https://a/" + String(repeating: "b", count: 2_000),
      String(repeating: "👍", count: 2_000), "kpu." + String(repeating: "com.", count: 2_000),
      String(repeating: "a", count: 1_020) + "-" + String(repeating: "b", count: 2_000),
    ])
  func lengthBoundOfOtherTokens(_ text: String) {
    #expect(tokenForms(of: text).allSatisfy { $0.utf8.count <= Tokenizer.maximumTokenLength })
  }

  @Test("A soft hyphen does not part a word")
  func softHyphen() {
    #expect(tokenForms(of: "peme\u{AD}rintah") == ["peme\u{AD}rintah"])
  }

  @Test("The accent of a decomposed capital does not change the case", arguments: ["CAFE\u{301}", "E\u{301}LITE"])
  func caseOfDecomposedCapitals(_ word: String) {
    let token = Tokenizer().tokens(in: SourceText(word, id: "test"))[0]
    #expect(token.letterCase == .upper)
  }

  @Test(
    "A capitalised prefix before an acronym makes a word of mixed case", arguments: ["Non-ASN", "Eks-KPK", "KTP-Ku"])
  func caseOfJoinedParts(_ word: String) {
    let token = Tokenizer().tokens(in: SourceText(word, id: "test"))[0]
    #expect(token.letterCase == .mixed)
  }

  @Test("Letters of scripts without case have none", arguments: ["北京", "القاهرة", "ประเทศ"])
  func caselessScripts(_ word: String) {
    let token = Tokenizer().tokens(in: SourceText(word, id: "test"))[0]
    #expect(token.letterCase == .none)
  }

  @Test(
    "A code that begins with a digit and holds letters is a word", arguments: ["34/PMK.011/2007", "141/PUU-XXI/2023"])
  func kindOfCodes(_ code: String) {
    let token = Tokenizer().tokens(in: SourceText(code, id: "test"))[0]
    #expect(token.kind == .word)
  }

  @Test("An address or a pair of initials knows that it is not all ASCII", arguments: ["élysée.com", "R&É"])
  func characterSet(_ form: String) {
    let tokens = Tokenizer().tokens(in: SourceText(form, id: "test"))
    #expect(tokens.map(\.isASCII) == [false])
  }

  @Test("Digits beyond ASCII are a number", arguments: ["\u{663}\u{664}", "\u{FF11}\u{FF12}"])
  func foreignDigits(_ digits: String) {
    let token = Tokenizer().tokens(in: SourceText(digits, id: "test"))[0]
    #expect(token.kind == .number)
  }
}
