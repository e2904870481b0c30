/// Which cells of a row are the sides of a translation unit.
///
/// A header row names them, in any order and among any other columns; capitals and spaces around a name say nothing:
///
/// | column | names |
/// | --- | --- |
/// | the unit's id | `id`, `key`, `unit` |
/// | Indonesian | `source`, `src`, `indonesian`, `indonesia`, `bahasa indonesia`, `ind`, `in` |
/// | English | `target`, `tgt`, `english`, `inggris`, `bahasa inggris`, `eng`, `en` |
/// | notes | `notes`, `note`, `comment`, `comments`, `catatan` |
///
/// `id` is never Indonesian, although that is the code of the language: ids are what such a column mostly holds.
struct TSVColumns {
  let count: Int
  let source: Int
  let target: Int
  let id: Int?
  let notes: Int?
  /// The columns as messages name them.
  let description: String

  /// The columns of a file without a header row.
  static let plain = TSVColumns(
    count: 2, source: 0, target: 1, id: nil, notes: nil,
    description: "2 separated by a tab, Indonesian and English; a header row may name others: id source target")

  private static let ids: Set = ["id", "key", "unit"]
  private static let sources: Set = ["source", "src", "indonesian", "indonesia", "bahasa indonesia", "ind", "in"]
  private static let targets: Set = ["target", "tgt", "english", "inggris", "bahasa inggris", "eng", "en"]
  private static let notes: Set = ["notes", "note", "comment", "comments", "catatan"]

  /// The columns that a header row names, or `nil` if the row is none: one that names both sides.
  init?(header cells: [String]) {
    let names = Self.names(of: cells)
    guard let source = names.firstIndex(where: Self.sources.contains),
      let target = names.firstIndex(where: Self.targets.contains)
    else { return nil }
    self.init(
      count: cells.count, source: source, target: target, id: names.firstIndex(where: Self.ids.contains),
      notes: names.firstIndex(where: Self.notes.contains),
      description: "\(cells.count) separated by tabs: \(names.joined(separator: " "))")
  }

  /// Whether the row reads `id en`, of which nobody can tell whether its first column holds ids or Indonesian.
  static func isAmbiguous(header cells: [String]) -> Bool {
    let names = names(of: cells)
    return names.count == 2 && names.contains("id") && names.contains(where: targets.contains)
  }

  private init(count: Int, source: Int, target: Int, id: Int?, notes: Int?, description: String) {
    self.count = count
    self.source = source
    self.target = target
    self.id = id
    self.notes = notes
    self.description = description
  }

  private static func names(of cells: [String]) -> [String] {
    cells.map { $0.split(separator: " ").joined(separator: " ").lowercased() }
  }
}
