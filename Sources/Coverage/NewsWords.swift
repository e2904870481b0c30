/// Verbs and nouns that tell who said something; a name beside one is a person's.
enum ReportingVerb {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    kata ujar ucap tutur jelas ungkap tegas imbuh sebut tulis terang papar tambah pungkas cetus sambung lanjut beber \
    tandas tukas seru celetuk klaim aku berkata menuturkan mengatakan menjelaskan mengungkapkan menegaskan menyebut \
    menyebutkan menambahkan menyampaikan memaparkan membeberkan mengaku mengklaim menilai berharap menuturkan \
    menerangkan mengimbau mengajak menekankan mengingatkan menyatakan meminta melanjutkan menyampaikan berujar bertutur \
    berpesan mengakui memastikan menduga
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}

/// Words that no candidate holds: parts of dates and times, and what newsrooms write about their own texts.
enum NewsroomWord {
  static func contains(_ word: String) -> Bool { words.contains(word) }

  private static let words = Set(
    """
    senin selasa rabu kamis jumat jum'at sabtu minggu januari februari maret april mei juni juli agustus september \
    oktober november desember pukul jam wib wita wit tanggal kemarin besok lusa pagi \
    detik menit detikcom detiknews kompas tempo liputan6 republika antara antaranews okezone sindonews \
    tribunnews viva merdeka cnn cnbc foto dok dokumentasi istimewa baca simak video artikel redaksi wartawan \
    halaman gambar infografis editor penulis reporter pewarta com id rp rupiah usd persen meter kilometer kg gram \
    hektare ton liter km cm mm derajat juta miliar triliun ribu ratus puluh
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
