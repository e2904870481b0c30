import Bitext
import Testing

@testable import Coverage

@Suite struct RenderingAssociationTests {
  private func first(_ units: [(Set<Int>, String)]) -> RenderingProposal? {
    var association = RenderingAssociation()
    for (sources, target) in units { association.note(sources, target: EnglishText(target)) }
    association.finishFirstReading()
    for (_, target) in units { association.count(EnglishText(target)) }
    return association.proposals(for: 1).first
  }

  @Test("The whole phrase is preferred to its words, and to what stands everywhere")
  func phrase() {
    let units: [(Set<Int>, String)] = [
      ([1], "The code of ethics binds the government."), ([1], "A judge broke the Code of Ethics."),
      ([1], "Its codes of ethics changed."), ([], "The government spoke of ethics."), ([], "The code is open."),
      ([], "The government met."),
    ]
    let proposal = first(units)
    #expect(proposal.map { EnglishPhrases.key(of: $0.text) } == "code of ethics")
    #expect(proposal?.count == 3 && proposal?.unitCount == 3 && proposal?.total == 3)
  }

  @Test("What stands once with a source is no proposal")
  func once() { #expect(first([([1], "Alpha beta."), ([], "Gamma.")]) == nil) }
}
