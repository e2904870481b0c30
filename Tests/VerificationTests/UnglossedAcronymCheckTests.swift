import Testing

@testable import Verification

@Suite struct UnglossedAcronymCheckTests {
  private static let source = "Komisi Pemberantasan Korupsi (KPK) menangkap dua orang."
  private static let later = "Menurut KPK, keduanya bersalah."

  @Test(
    "An acronym with its full form beside it is explained",
    arguments: [
      "The Corruption Eradication Commission (KPK) arrested two people.",
      "The KPK (the antigraft commission) arrested two people.",
      "The KPK, or Corruption Eradication Commission, arrested two people.",
      "The antigraft commission, or KPK, arrested two people.",
      "The antigraft commission, known as the KPK, arrested two people.",
    ])
  func explained(target: String) {
    let pairs = [(Self.source, target), (Self.later, "The KPK said both were guilty.")]
    #expect(UnitContexts.findings([.unglossedAcronym], in: pairs).isEmpty)
  }

  @Test("An acronym that is never explained is found at its first mention alone")
  func unexplained() {
    let pairs = [(Self.source, "The KPK arrested two people."), (Self.later, "The KPK said both were guilty.")]
    let found = UnitContexts.findings([.unglossedAcronym], in: pairs)
    #expect(found.map(\.target.range) == [4..<7])
    #expect(found.map(\.expected) == [["Corruption Eradication Commission (KPK)"]])
  }

  @Test("A headline explains nothing")
  func headline() {
    let pairs = [
      ("KPK Tangkap Dua Orang", "KPK arrests two people"),
      (Self.source, "The Corruption Eradication Commission (KPK) arrested two people."),
    ]
    #expect(UnitContexts.findings([.unglossedAcronym], in: pairs).isEmpty)
  }

  @Test(
    "Acronyms that everybody knows, numerals, initials and names of places need no full form",
    arguments: [
      ("PBB menolak usul itu.", "The UN refused the proposal."), ("Bab IV memuat itu.", "Chapter IV has it."),
      ("JRR Tolkien menulisnya.", "It was written by JRR Tolkien."),
      ("JAKARTA, Padanan News - Rapat dimulai.", "JAKARTA, Padanan News - The meeting began."),
    ])
  func known(source: String, target: String) {
    #expect(UnitContexts.findings([.unglossedAcronym], in: [(source, target)]).isEmpty)
  }

  @Test("The settings may name acronyms that readers know")
  func settings() {
    var settings = CheckSettings()
    settings.knownAcronyms = ["KPK"]
    let pairs = [(Self.source, "The KPK arrested two people.")]
    #expect(UnitContexts.findings([.unglossedAcronym], in: pairs, settings: settings).isEmpty)
  }

  @Test("An acronym that is not the source's is no business of the check")
  func ownAcronym() {
    #expect(UnitContexts.findings([.unglossedAcronym], in: [("Rapat dimulai.", "The XYZQ meeting began.")]).isEmpty)
  }
}
