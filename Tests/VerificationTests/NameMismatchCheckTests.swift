import Testing

@testable import Verification

/// What the check remembers of a document; single units are rows of `figures-and-names.tsv`.
@Suite struct NameMismatchCheckTests {
  @Test("A pronoun may stand for a name that an earlier unit has")
  func pronoun() {
    let first = ("Suryaningsih Paembonan hadir.", "Suryaningsih Paembonan attended.")
    let second = ("Menurut Suryaningsih, anggaran itu kurang.", "The budget was too small.")
    #expect(UnitContexts.findings([.nameMismatch], in: [first, second]).isEmpty)
  }

  @Test("Once a name is spelled like the source, another transliteration is a slip")
  func consistency() {
    let first = ("Kata Salahuddin Pradipta, usul itu baik.", "Salahuddin Pradipta said the proposal was good.")
    let second = ("Usul itu, demikian Salahuddin, baik.", "The proposal, Zalahuddin said, was good.")
    #expect(UnitContexts.findings([.nameMismatch], in: [first, second]).map(\.expected) == [["Salahuddin"]])
  }
}
