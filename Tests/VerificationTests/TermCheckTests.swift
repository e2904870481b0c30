import Foundation
import TestSupport
import TextModel
import Testing

@testable import Verification

@Suite struct TermCheckTests {
  /// Rows: source, target, what is found (bars between), of the term checks alone.
  @Test(
    "The term checks find what departs from the glossary and nothing else",
    arguments: Table.rows("term-checks.tsv"))
  func table(row: Table.Row) {
    let settings = CheckSettings(only: [
      .missingTerm, .deprecatedTerm, .untranslatedTerm, .inconsistentTerm, .termVariant, .termCase, .extraTerm,
      .emptyTarget, .identicalTarget, .swappedLanguages,
    ])
    let pairs = zip(row[0].components(separatedBy: " ¶ "), row[1].components(separatedBy: " ¶ ")).map { ($0, $1) }
    let found = ShippedVerifier.findings(pairs, settings: settings).map(\.short)
    #expect(found == (row[2].isEmpty ? [] : row[2].components(separatedBy: " | ")))
  }
}

extension CheckSettings {
  /// With all other checks switched off.
  init(only checks: Set<CheckID>) {
    self.init()
    for check in CheckID.allCases where !checks.contains(check) { severities[check] = .some(nil) }
  }
}
