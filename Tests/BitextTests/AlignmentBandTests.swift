import TestSupport
import Testing

@testable import Bitext

@Suite struct AlignmentBandTests {
  private func randomAnchors(sourceCount: Int, targetCount: Int, _ generator: inout SeededGenerator)
    -> [AlignmentAnchor]
  {
    let count = Int.random(in: 0...min(sourceCount, targetCount), using: &generator)
    let sources = (0..<sourceCount).shuffled(using: &generator).prefix(count).sorted()
    let targets = (0..<targetCount).shuffled(using: &generator).prefix(count).sorted()
    return zip(sources, targets).map { AlignmentAnchor(source: $0, target: $1) }
  }

  @Test("A band leads from the start of both texts to their end, through every anchor")
  func connection() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let (sourceCount, targetCount) = (
        Int.random(in: 0...80, using: &generator), Int.random(in: 0...80, using: &generator)
      )
      let anchors = randomAnchors(sourceCount: sourceCount, targetCount: targetCount, &generator)
      let band = AlignmentBand(
        anchors: anchors, sourceCount: sourceCount, targetCount: targetCount,
        halfWidth: Int.random(in: 1...5, using: &generator))
      #expect(band.rows.count == sourceCount + 1)
      #expect(band.rows.first?.lowerBound == 0)
      #expect(band.rows.last?.upperBound == targetCount)
      for (row, next) in zip(band.rows, band.rows.dropFirst()) {
        #expect(row.lowerBound <= next.lowerBound && row.upperBound <= next.upperBound)
        #expect(next.lowerBound <= row.upperBound)
      }
      #expect(anchors.allSatisfy { band.rows[$0.source].contains($0.target) })
    }
  }

  @Test("The area of a band grows with the length of the texts, not with its square")
  func area() {
    let areas = [1_000, 2_000, 4_000].map {
      AlignmentBand(anchors: [], sourceCount: $0, targetCount: $0 * 3, halfWidth: 8).area
    }
    #expect(areas[1] < areas[0] * 21 / 10)
    #expect(areas[2] < areas[1] * 21 / 10)
  }

  @Test("A place beside an edge is near it, unless the text ends there")
  func edges() {
    let band = AlignmentBand(anchors: [], sourceCount: 100, targetCount: 100, halfWidth: 10)
    let row = band.rows[50]
    #expect(band.isNearEdge(source: 50, target: row.lowerBound + 2, targetCount: 100))
    #expect(band.isNearEdge(source: 50, target: row.upperBound - 2, targetCount: 100))
    #expect(!band.isNearEdge(source: 50, target: 50, targetCount: 100))
    #expect(!band.isNearEdge(source: 0, target: 0, targetCount: 100))
    #expect(!band.isNearEdge(source: 100, target: 100, targetCount: 100))
  }
}
