import Testing

@testable import Annotation

@Suite struct ForeignSpellingTests {
  @Test(
    "Letters and endings that Indonesian does not have make a foreign word",
    arguments: [
      "regulation", "shuttle", "leadership", "checking", "government", "policy", "office", "window", "through", "quick",
      "tax", "façade", "school", "freedom", "justice", "truck", "staff", "summer", "business",
    ])
  func foreign(form: String) {
    #expect(ForeignSpelling.isForeign(Array(form.utf8)))
  }

  @Test(
    "Indonesian words are not foreign",
    arguments: [
      "ekspor", "rakyat", "masyarakat", "khusus", "nyata", "syarat", "ahli", "maaf", "saat", "tanggal", "menyanyi",
      "aktif", "aktivitas", "demokrasi", "proklamasi", "provinsi", "pelabuhan", "berjuang", "dua", "kerbau", "pantai",
    ])
  func indonesian(form: String) {
    #expect(!ForeignSpelling.isForeign(Array(form.utf8)))
  }

  @Test(
    "Letters that meet at the borders of affixes are not foreign",
    arguments: ["menghilirkan", "penghapalan", "keasrian", "keelokan", "ikannya", "sekretarisme", "kreativitas"])
  func borders(form: String) {
    #expect(!ForeignSpelling.isForeign(Array(form.utf8)))
  }
}
