import Matching
import Terminology
import Testing
import TextModel
import Tokenization

/// What the whole text decides: acronyms that it explains, concepts that share a term.
@Suite struct DocumentMatchingTests {
  // MARK: Acronyms

  private static let commission = SmallGlossary([
    "Komisi Data Umum/folded/data-commission", "PBB/exact/united-nations", "KDU/exact/camp", "komisi/folded",
  ])

  @Test(
    "An acronym in brackets behind its long form stands for it in the rest of the text",
    arguments: [
      (
        "Komisi Data Umum (KDN) buka | KDN tutup", ["Komisi Data Umum: data-commission exact", "Komisi: komisi folded"]
      ),
      (
        "Komisi Data Umum (KODU) buka | KODU tutup",
        [
          "Komisi Data Umum: data-commission exact", "Komisi: komisi folded", "KODU: data-commission bound",
          "KODU: data-commission bound",
        ]
      ),
      // The glossary's own meaning gives way, before the explanation too, and with a clitic.
      (
        "KDU ramai | Komisi Data Umum (KDU) buka | KDU-nya tutup",
        [
          "KDU: data-commission bound", "Komisi Data Umum: data-commission exact", "Komisi: komisi folded",
          "KDU: data-commission bound", "KDU-nya: data-commission bound",
        ]
      ),
      // What the text explains as something that the glossary lacks is no term.
      ("Pajak Bumi Baru (PBB) naik | soal PBB itu", []),
      ("PBB rapat", ["PBB: united-nations exact"]),
      // Brackets that explain nothing.
      ("kata dia (PBB) lagi", ["PBB: united-nations exact"]),
      ("Komisi Data Umum (Jakarta) buka", ["Komisi Data Umum: data-commission exact", "Komisi: komisi folded"]),
    ])
  func acronyms(text: String, expected: [String]) {
    #expect(Self.commission.concepts(in: text).found == expected)
  }

  @Test(
    "The long form is the longest run of words that the acronym is made of",
    arguments: [
      ("Ketua Badan Siber Nusantara Raya (BSNR) hadir", "Badan Siber Nusantara Raya"),
      ("oleh Badan Pengawas Pemilu (Bawaslu) kemarin", "Badan Pengawas Pemilu"),
      ("Badan Riset dan Inovasi Nasional (BRIN) hadir", "Badan Riset dan Inovasi Nasional"),
      ("Lembaga Ilmu Pengetahuan Indonesia (LIPI)", "Lembaga Ilmu Pengetahuan Indonesia"),
      ("pabrik kelapa sawit (PKS)", "pabrik kelapa sawit"), ("Komisi Data Umum (“KDU”)", "Komisi Data Umum"),
      ("Komisi Data Umum [KDU]", "Komisi Data Umum"), ("Komisi Data Umum (KDU]", nil), ("sawit (PKS)", nil),
      ("Kata Presiden (RI) itu", nil), ("pasar modal (PM) itu", nil), ("(KPU) itu", nil),
    ] as [(String, String?)])
  func longForms(text: String, expected: String?) {
    let glossary = SmallGlossary([])
    let input = glossary.input(text)
    let found = glossary.concepts(in: text).matches.bindings.first.map { binding in
      binding.longForm.map { String(decoding: input.bytes[input.tokens[$0].range.indices], as: UTF8.self) }
        .joined(separator: " ")
    }
    #expect(found == expected)
  }

  // MARK: Concepts that share a term

  private static let shared = SmallGlossary([
    "PMK/exact/regulation/law", "PMK/exact/disease/health", "penyakit kuku/folded/disease/health",
    "pasal/folded/article/law", "undang/folded/act/law", "wabah/folded/outbreak/health", "ternak/folded/cattle/health",
  ])

  @Test(
    "Evidence decides, and without it the match stays ambiguous",
    arguments: [
      ("PMK itu", "PMK: regulation? exact"),
      // A concept that is named in full elsewhere.
      ("penyakit kuku menyebar | PMK itu", "PMK: disease exact"),
      // The subject field of the terms around, those of the sentence above all.
      ("wabah ternak PMK", "PMK: disease exact"), ("pasal undang PMK", "PMK: regulation exact"),
      ("wabah ternak | pasal undang PMK", "PMK: regulation exact"),
      // As much on one side as on the other.
      ("wabah pasal PMK", "PMK: regulation? exact"),
      // One term far away is not enough.
      ("wabah itu | PMK", "PMK: regulation? exact"),
    ])
  func disambiguation(text: String, expected: String) {
    #expect(Self.shared.concepts(in: text).found.last == expected)
  }

  // MARK: What is passed over

  @Test("What is passed over is kept with its reason, if it is asked for")
  func passedOver() {
    func reasons(_ glossary: SmallGlossary, _ text: String) -> [String] {
      glossary.concepts(in: text, explains: true).matches.passedOver.joined().map {
        "\(glossary.matcher.glossary.concept(of: $0.term)) \($0.reason.rawValue)"
      }
    }
    #expect(reasons(SmallGlossary(["a b/folded", "b c/folded"]), "a b c") == ["b c overlap"])
    #expect(reasons(SmallGlossary(["a b/exact/x", "A b/folded/y"]), "a b") == ["y lessClose"])
    #expect(reasons(Self.shared, "penyakit kuku PMK") == ["regulation concept"])
    #expect(reasons(Self.shared, "wabah ternak PMK") == ["regulation field"])
    #expect(reasons(Self.commission, "Pajak Bumi Baru (PBB) naik") == ["united-nations bound"])
    #expect(Self.shared.concepts(in: "penyakit kuku PMK").matches.passedOver == [])
  }

  @Test("A part keeps its container when an acronym is bound before it or taken away")
  func containers() {
    let glossary = SmallGlossary([
      "Komisi Data Umum/folded/x", "Data/folded/y", "PBB/exact/z", "a b/folded", "b/folded",
    ])
    let bound = glossary.concepts(in: "KODU tutup a b | Komisi Data Umum (KODU) buka").matches.sentences[0]
    #expect(bound.map(\.container) == [nil, nil, 1])
    let removed = glossary.concepts(in: "PBB tutup a b | Pajak Bumi Baru (PBB) buka").matches.sentences[0]
    #expect(removed.map(\.container) == [nil, 0])
  }

  @Test("A text that explains an acronym thousands of times is searched in no time", .timeLimit(.minutes(1)))
  func manyExplanations() {
    let text = Array(repeating: "Komisi Data Umum (KODU) buka", count: 5_000).joined(separator: " ")
    let matches = Self.commission.concepts(in: text).matches
    #expect(matches.bindings.count == 5_000)
    #expect(matches.sentences[0].count { $0.kind == .bound } == 5_000)
  }
}
