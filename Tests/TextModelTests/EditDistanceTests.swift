import Testing
import TextModel

@Suite struct EditDistanceTests {
  @Test(
    "The distance counts insertions, deletions, replacements and swapped neighbours",
    arguments: [
      ("", "", 0), ("a", "", 1), ("", "ab", 2), ("json", "jsn", 1), ("json", "jsonl", 1), ("format", "fromat", 1),
      ("teks", "text", 2), ("ca", "abc", 3), ("kitten", "sitting", 3), ("mentri", "menteri", 1), ("café", "cafe", 1),
    ])
  func distance(one: String, other: String, edits: Int) {
    #expect(EditDistance.distance(one, other) == edits)
    #expect(EditDistance.distance(other, one) == edits)
  }

  @Test("Up to its limit the distance is exact, beyond it only known to be beyond", arguments: 0...4)
  func limit(limit: Int) {
    let words = ["", "menteri", "mentri", "mneteri", "negara", "negera", "kementerian", "kebijakan", "kebijkaan"]
    for one in words {
      for other in words {
        let exact = EditDistance.distance(one, other)
        let limited = EditDistance.distance(one, other, limit: limit)
        #expect(exact <= limit ? limited == exact : limited > limit, "\(one) \(other)")
      }
    }
  }
}
