import Bitext
import Testing
import TextModel

@Suite struct BoundedFindingsTests {
  @Test("So many findings are listed, and behind them how many more there were", arguments: [0, 1, 1000, 1001, 5000])
  func limit(_ count: Int) {
    var findings = BoundedFindings(path: "f")
    for line in 0..<count { findings.add(.warning, at: TextPosition(line: line + 1, column: 2), "x") }
    let list = findings.findings
    #expect(list.prefix(1000).map(\.position.line) == Array(1..<min(count, 1000) + 1))
    let rest = list.dropFirst(1000).map(\.description)
    #expect(
      rest
        == (count > 1000
          ? [
            "f:\(count):2: error: \(count - 1000) more problems up to here are not listed; mend the first 1000 and run again"
          ]
          : []))
  }
}
