import TestSupport
import Testing

@testable import Coverage

@Suite struct PhraseTableTests {
  @Test("It numbers what a dictionary numbers")
  func naive() {
    var generator = SeededGenerator(seed: 3)
    var table = PhraseTable()
    var naive: [[Int32]: Int] = [:]
    for _ in 0..<5000 {
      let sequence = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        Int32.random(in: 0...9, using: &generator)
      }
      let (id, isNew) = table.insert(0..<sequence.count, of: sequence.span)
      #expect(isNew == (naive[sequence] == nil))
      if isNew { naive[sequence] = id }
      #expect(naive[sequence] == id)
      #expect(Array(table[id]) == sequence)
    }
    #expect(table.count == naive.count)
    let other: [Int32] = [77]
    let missing = table.id(of: 0..<1, of: other.span)
    #expect(missing == nil)
  }
}
