import BundledData
import TestSupport
import Testing
import TextModel

@testable import Morphology

@Suite struct NasalAssimilationTests {
  private static func forms(of base: String, consonant: Character) -> [String] {
    NasalAssimilation.forms(of: Array(base.utf8)[...], consonant: consonant.asciiValue ?? 0)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bases that the reversals of `form` lead to.
  private static func bases(of form: String, consonant: Character) -> [String] {
    let bytes = Array(form.utf8)
    let reversals = NasalAssimilation.reversals(of: bytes.indices, in: bytes.span, consonant: consonant.asciiValue ?? 0)
    return (0..<reversals.count).map { index in
      let reversal = reversals[index]
      let letter = reversal.restored == 0 ? [] : [reversal.restored]
      return String(decoding: letter + bytes.dropFirst(reversal.prefixLength), as: UTF8.self)
    }
  }

  @Test("The regular form of meN- and peN- comes first", arguments: Table.rows("nasal-assimilation.tsv"))
  func regularForm(row: Table.Row) {
    #expect(Self.forms(of: row[0], consonant: "m").first == row[1])
    #expect(Self.forms(of: row[0], consonant: "p").first == row[2])
  }

  @Test("What assimilation took away is restored", arguments: Table.rows("nasal-assimilation.tsv"))
  func reversal(row: Table.Row) {
    #expect(Self.bases(of: row[1], consonant: "m").contains(row[0]))
    #expect(Self.bases(of: row[2], consonant: "p").contains(row[0]))
  }

  @Test(
    "One syllable and unadapted loans have a form of their own",
    arguments: Table.rows("nasal-assimilation-other-forms.tsv"))
  func otherForm(row: Table.Row) {
    #expect(Self.forms(of: row[0], consonant: "m").contains(row[1]))
    #expect(Self.bases(of: row[1], consonant: "m").contains(row[0]))
  }

  @Test("Every form of every root of the lexicon is undone")
  func everyFormIsUndone() {
    var count = 0
    for root in Self.roots {
      for consonant in ["m", "p"] as [Character] {
        for form in Self.forms(of: root, consonant: consonant) {
          count += 1
          #expect(Self.bases(of: form, consonant: consonant).contains(root), "\(form)")
        }
      }
    }
    #expect(count > 5_000)
  }

  /// The nouns, verbs and adjectives that are no derived ones, of three letters or more, which is as short as bases are;
  /// no Indonesian word begins like *mnemonic*.
  private static let roots: [String] = {
    var roots: [String] = []
    for file in BundledData.lexiconFiles {
      _ = file.forEachRecord(header: LexiconReader.header) { record in
        let lemma = file.string(in: record.cells[0])
        let isOpen = ["noun", "verb", "adj"].contains(file.string(in: record.cells[1]))
        let isPlain = lemma.utf8.allSatisfy { $0 &- UInt8(ascii: "a") < 26 }
        let isNative = !lemma.hasPrefix("mn") && !lemma.hasPrefix("nd")
        if isOpen, isPlain, isNative, lemma.utf8.count >= 3, record.cells[3].isEmpty { roots.append(lemma) }
      }
    }
    return roots
  }()

  @Test(
    "A form without a nasal prefix has no reversals",
    arguments: ["memo", "makan", "pagi", "ditulis", "meja", "menu", "peta", "megah", "petani", "mesin"])
  func noReversals(form: String) {
    #expect(Self.bases(of: form, consonant: "m").isEmpty)
    #expect(Self.bases(of: form, consonant: "p").isEmpty)
  }
}
