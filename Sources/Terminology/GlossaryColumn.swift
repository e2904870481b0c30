/// The columns of a glossary file, in their order.
public enum GlossaryColumn: Int, Sendable, CaseIterable {
  case concept, term, type, pos, preferred, admitted, deprecated, match, note
  /// The checks to silence for the row; a file may be without the column.
  case lint

  /// What stands in the header row.
  public var name: String { Self.names[rawValue] }

  private static let names = [
    "concept", "term", "type", "pos", "preferred", "admitted", "deprecated", "match", "note", "lint",
  ]
}
