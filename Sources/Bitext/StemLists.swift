import TextModel

/// Lists of the stems that English texts consist of, each list made once.
struct StemLists: Sendable {
  /// The stems that can be found, by number.
  private let table: FormTable
  private var stems: [Int32] = []
  private var lists: [Range<Int>] = []

  init(table: FormTable) { self.table = table }

  subscript(list: Int32) -> ArraySlice<Int32> { stems[lists[Int(list)]] }

  /// The number of a new list with the stems of all texts, without those that cannot be found.
  mutating func add(_ texts: [String]) -> Int32 {
    let start = stems.count
    for text in texts {
      let english = EnglishText(text)
      for token in english.tokens {
        guard let stem = AlignmentStem.stem(of: token, in: english.bytes), let id = table.id(of: stem),
          !stems[start...].contains(id)
        else { continue }
        stems.append(id)
      }
    }
    lists.append(start..<stems.count)
    return Int32(lists.count - 1)
  }
}
