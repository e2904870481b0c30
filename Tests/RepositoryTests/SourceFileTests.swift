import Foundation
import Testing

@Suite struct SourceFileTests {
  private static let paths = ["Sources", "Tests"].flatMap { Repository.files(below: $0, extension: "swift") }

  @Test("A Swift file has at most 300 lines")
  func length() throws {
    #expect(Self.paths.count > 60)
    let long = try Self.paths.map { ($0, try Repository.lines($0).count) }.filter { $0.1 > 300 }
    #expect(long.map { "\($0.0) has \($0.1) lines" } == [])
  }
}
