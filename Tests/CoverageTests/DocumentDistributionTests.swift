import Testing

@testable import Coverage

@Suite struct DocumentDistributionTests {
  private static func document(_ number: Int) -> DocumentCoverage {
    DocumentCoverage(document: "d\(number % 40)", wordCount: 100 + number % 7, coveredCount: number * 13 % 60)
  }

  @Test("Two halves in either order are the whole")
  func halves() {
    var whole = DocumentDistribution()
    var halves = [DocumentDistribution(), DocumentDistribution()]
    for number in 0..<200 {
      whole.add(Self.document(number))
      halves[number % 2].add(Self.document(number))
    }
    var (one, other) = (halves[0], halves[1])
    one.add(halves[1])
    other.add(halves[0])
    #expect(one == whole && other == whole)
    #expect(whole.least.count == DocumentDistribution.listed)
    #expect(whole.histogram.reduce(0, +) == 200)
  }

  @Test("Short documents are counted but not named, full coverage is in the last class")
  func edges() {
    var distribution = DocumentDistribution()
    distribution.add(DocumentCoverage(document: "short", wordCount: 3, coveredCount: 3))
    distribution.add(DocumentCoverage(document: "none", wordCount: 0, coveredCount: 0))
    #expect(distribution.least.isEmpty)
    #expect(distribution.histogram.last == 1)
    #expect(distribution.histogram.reduce(0, +) == 1)
  }
}
