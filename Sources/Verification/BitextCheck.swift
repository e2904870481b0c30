/// Looks at a document's translation units, one after the other, for one kind of trouble.
///
/// An instance serves one document: what it remembers of earlier units ends with it.
protocol BitextCheck: Sendable {
  static var id: CheckID { get }

  init(_ settings: CheckSettings)

  /// What is wrong in the unit, with the severity that the check has by default.
  mutating func findings(in unit: UnitContext) -> [BitextFinding]

  /// What only the document as a whole shows.
  func finish() -> [BitextFinding]
}

extension BitextCheck {
  func finish() -> [BitextFinding] { [] }
}
