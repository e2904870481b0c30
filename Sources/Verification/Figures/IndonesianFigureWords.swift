extension FigureWordTable {
  /// Number words, days, months and what else stands in figures of Indonesian news, with old and clipped spellings.
  static let indonesian = FigureWordTable(rows + joinedRows)

  /// *duabelas*, *tigapuluh*, *limaratus*: written as one word.
  private static let joinedRows: [Row] = {
    let units = ["dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
    return units.indices.flatMap { index -> [Row] in
      let value = Double(index + 2)
      return [
        (.teen(value + 10), units[index] + "belas"), (.tens(value * 10), units[index] + "puluh"),
        (.hundreds(value * 100), units[index] + "ratus"),
      ]
    }
  }()

  private static let rows: [Row] = [
    (.unit(1), "satu"), (.loose(1), "sebuah seorang seekor sekali pertama kesatu satunya tunggal"),
    (.unit(2), "dua"), (.unit(3), "tiga"), (.unit(4), "empat"), (.unit(5), "lima"), (.unit(6), "enam"),
    (.unit(7), "tujuh"), (.unit(8), "delapan"), (.unit(9), "sembilan"), (.unit(0), "nol"),
    (.teen(10), "sepuluh"), (.teen(11), "sebelas"), (.plusTen, "belas"), (.timesTen, "puluh"),
    (.scale(100), "ratus"), (.scale(1e3), "ribu rb"), (.scale(1e6), "juta jt"),
    (.scale(1e9), "miliar milyar miliard milliar"),
    (.scale(1e12), "triliun trilyun trilliun triliyun"),
    (.hundreds(100), "seratus"), (.oneOfScale(1e3), "seribu"), (.oneOfScale(1e6), "sejuta"),
    (.oneOfScale(1e9), "semiliar semilyar"), (.oneOfScale(1e12), "setriliun"),
    (.dozen(12), "lusin"), (.loose(12), "selusin"), (.dozen(20), "kodi"), (.dozen(10), "dekade dasawarsa dasarian"),
    (.dozen(8), "windu"), (.dozen(100), "abad"),
    (.vague, "beberapa belasan puluhan ratusan ribuan jutaan miliaran milyaran triliunan sekian"),
    (.ordinal(2), "kedua"), (.ordinal(3), "ketiga"), (.ordinal(4), "keempat"), (.ordinal(5), "kelima"),
    (.ordinal(6), "keenam"), (.ordinal(7), "ketujuh"), (.ordinal(8), "kedelapan"), (.ordinal(9), "kesembilan"),
    (.ordinal(10), "kesepuluh"), (.ordinal(11), "kesebelas"),
    (.loose(2), "keduanya berdua sepasang pasangan ganda dwi"), (.loose(3), "ketiganya bertiga tritunggal"),
    (.loose(4), "keempatnya berempat"), (.loose(5), "kelimanya berlima"), (.loose(6), "keenamnya berenam"),
    (.loose(7), "ketujuhnya bertujuh"), (.loose(8), "kedelapannya"), (.loose(9), "kesembilannya"),
    (.fraction(1.0 / 3), "sepertiga"), (.fraction(0.25), "seperempat"), (.fraction(0.2), "seperlima"),
    (.fraction(1.0 / 6), "seperenam"), (.fraction(0.125), "seperdelapan"), (.fraction(0.1), "sepersepuluh"),
    (.denominator(3), "pertiga"), (.denominator(4), "perempat"), (.denominator(5), "perlima"),
    (.denominator(6), "perenam"), (.denominator(8), "perdelapan"), (.denominator(10), "persepuluh"),
    (.half, "setengah separuh separo paruh"), (.point, "koma"),
    (.month(1), "januari jan"), (.month(2), "februari pebruari febuari feb"), (.month(3), "maret mar"),
    (.month(4), "april apr"),
    (.month(5), "mei"), (.month(6), "juni jun"), (.month(7), "juli jul"),
    (.month(8), "agustus agust agus ags agt agu"), (.month(9), "september sept sep"), (.month(10), "oktober okt"),
    (.month(11), "november nopember nov nop"), (.month(12), "desember des"),
    (.weekday(1), "senin"), (.weekday(2), "selasa"), (.weekday(3), "rabu"), (.weekday(4), "kamis"),
    (.weekday(5), "jumat jum'at jum’at"), (.weekday(6), "sabtu"), (.weekday(7), "minggu ahad"),
    (.clock, "pukul jam pkl"), (.oClock, "waktu"), (.dayPart(.forenoon), "pagi subuh dini"),
    (.dayPart(.midday), "siang"),
    (.dayPart(.afternoon), "sore petang"), (.dayPart(.night), "malam"),
    (.zone(420), "wib"), (.zone(480), "wita"), (.zone(540), "wit"), (.zone(0), "gmt utc"),
    (.relativeDay, "kemarin besok lusa semalam"),
    (.percent, "persen prosen pct"),
    (.currency, "rp rp. us hk nz usd idr eur"),
    (
      .measure,
      """
      orang warga jiwa dolar rupiah euro km kilometer meter cm mm ton kg kali unit rumah hektare hektar ha hari jam \
      tentara pasukan kepala keluarga desa siswa derajat
      """
    ),
    (.and, "dan atau serta"), (.upTo, "hingga sampai s.d. s.d s/d ke"),
  ]
}
