import TextModel

/// The names that earlier units of a document have.
struct NameMemory {
  /// For so many units a pronoun may stand for a name.
  static let reach = 20

  private var forms = FormTable(capacity: 64)
  private var rows: [Int] = []
  private var areSpelledAlike: [Bool] = []

  /// - Parameter isExact: whether the translation spells the name like the source.
  mutating func insert(_ form: ArraySlice<UInt8>, row: Int, isExact: Bool) {
    let (id, isNew) = forms.insert(Array(form))
    if isNew {
      rows.append(row)
      areSpelledAlike.append(isExact)
    } else {
      rows[Int(id)] = row
      if isExact { areSpelledAlike[Int(id)] = true }
    }
  }

  /// Whether one of the last units before the row has the name.
  func isRecent(_ form: ArraySlice<UInt8>, before row: Int) -> Bool {
    forms.id(of: Array(form)).map { row - rows[Int($0)] <= Self.reach } ?? false
  }

  /// Whether an earlier translation has the name as the source spells it.
  func isSpelledAlike(_ form: ArraySlice<UInt8>) -> Bool {
    forms.id(of: Array(form)).map { areSpelledAlike[Int($0)] } ?? false
  }
}
