import TestSupport
import Testing
import TextModel
import Tokenization

@Suite struct SentenceSegmenterTests {
  private func expectSentences(_ row: String, lineEnd: String = "\n", sourceLocation: SourceLocation = #_sourceLocation)
  {
    let marked = row.replacing("⏎", with: lineEnd)
    #expect(markedSentences(of: marked.replacing("¶ ", with: "")) == marked, sourceLocation: sourceLocation)
  }

  @Test("A sentence ends where a reader ends it", arguments: Table.rows("sentences.tsv"))
  func sentences(_ row: Table.Row) {
    expectSentences(row[1])
  }

  @Test("CRLF and CR end lines as LF does", arguments: Table.rows("sentences.tsv").filter { $0[1].contains("⏎") })
  func lineEnds(_ row: Table.Row) {
    expectSentences(row[1], lineEnd: "\r\n")
    expectSentences(row[1], lineEnd: "\r")
  }

  @Test(
    "No-break spaces stand between sentences as spaces do", arguments: ["\u{A0}", "\u{2009}", " \u{200B}", "\t", "   "])
  func unusualSpaces(_ space: String) {
    #expect(markedSentences(of: "Kami siap.\(space)Ia pergi.") == "Kami siap.\(space)¶ Ia pergi.")
  }

  @Test("A text without tokens has no sentences")
  func emptyText() {
    #expect(SentenceSegmenter().sentences(of: [], in: Array(" \n".utf8)) == [])
  }

  @Test("The spaces around a sentence are outside its range")
  func ranges() {
    let text = SourceText("  Kami siap. \n\n Ia pergi.\n", id: "test")
    let sentences = SentenceSegmenter().sentences(of: Tokenizer().tokens(in: text), in: text.bytes)
    #expect(sentences.map { text.string(in: $0.range) } == ["Kami siap.", "Ia pergi."])
    #expect(sentences.map(\.tokens) == [0..<3, 3..<6])
  }

  @Test(
    "Initials of two letters that are also a degree do not end a sentence before the rest of the name",
    arguments: [
      "Massa berkumpul di Jalan M.H. Thamrin sejak pagi.", "Kantor itu ada di Jalan M.T. Haryono di Jakarta.",
      "Menteri Luar Negeri A.S. Marco Rubio tiba.",
    ])
  func initialsLikeDegrees(_ row: String) {
    expectSentences(row)
  }

  @Test(
    "An abbreviated title, first name or word does not end a sentence",
    arguments: [
      "Wakil presiden pertama, Moh. Hatta, ikut menandatangani naskah itu.",
      "Naskah itu disusun Muh. Yamin dan kawan-kawan.",
      "Doa dipimpin Pdt. Samuel Tobing di Medan.", "Ceramah disampaikan Ust. Hasan Basri semalam.",
      "Ia mengutip QS. Al-Baqarah dalam pidatonya.", "Ia mengutip HR. Muslim dalam pidatonya.",
      "Rapat dipimpin Plt. Gubernur Jakarta.", "Kantor itu ada di Lt. 5 gedung DPR.",
      "Operasi dipimpin Kombes. Pol. Andi Wijaya.", "Operasi dipimpin Irjen. Andi Wijaya.", "Kapt. Budi Santoso gugur.",
      "Mayjen. Sutoyo dan Letjen. Suprapto gugur.", "Denda sebesar Rp. 5 juta dijatuhkan.",
    ])
  func missingAbbreviations(_ row: String) {
    expectSentences(row)
  }

  @Test(
    "An acronym that is also an abbreviation ends a sentence before a word that opens one",
    arguments: ["Ia kader PD. ¶ Ia pindah ke partai lain.", "Pelamar mengirim CV. ¶ Mereka dipanggil pekan depan."])
  func acronymsLikeAbbreviations(_ row: String) {
    expectSentences(row)
  }

  @Test("The letter that stands for a name ends a sentence")
  func letterForName() {
    withKnownIssue("an initial ends a sentence before few words only, although “berinisial” stands before it") {
      expectSentences("Polisi menangkap pria berinisial R. ¶ Tersangka mengaku bersalah.")
    }
  }

  @Test(
    "The number of a list item stays with the item",
    arguments: [
      "a. Pendidikan⏎¶ b. Kesehatan", "Syaratnya:⏎¶ a. warga negara⏎¶ b. berusia 17 tahun",
      "A. Dalam Negeri⏎¶ B. Luar Negeri", "II. Pembahasan⏎¶ III. Penutup",
    ])
  func lettersOfLists(_ row: String) {
    expectSentences(row)
  }

  @Test(
    "An ellipsis at the start ends no sentence",
    arguments: ["“... Kami siap,” kata Budi.", "“[...] Kami siap,” kata Budi."])
  func leadingEllipsis(_ row: String) {
    expectSentences(row)
  }

  @Test(
    "A missing space does not hide the end of a sentence",
    arguments: ["Rapat selesai.¶ Ia pulang.", "Harga naik.¶ Warga mengeluh."])
  func missingSpace(_ row: String) {
    expectSentences(row)
  }

  @Test("A dash before a small letter continues the sentence")
  func dashBeforeSmallLetter() {
    expectSentences("“Siap?” — begitu pertanyaannya.")
  }

  @Test("A number opens a sentence behind an abbreviation that may close one")
  func numberBehindAbbreviation() {
    withKnownIssue("only a word opens a sentence behind an abbreviation") {
      expectSentences("Rapat itu diikuti AS, Inggris, dll. ¶ 20 negara lain absen.")
    }
  }
}
