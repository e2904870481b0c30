import Annotation
import Bitext
import Matching
import Terminology
import TextModel

/// Numbers that stand on one side only, whatever the separators, the scale and whether they are in digits or words.
///
/// | source | translation | finding |
/// | --- | --- | --- |
/// | *Rp2,5 triliun* | *Rp 2.5 trillion* | none |
/// | *tiga puluh dua orang* | *32 people* | none |
/// | *HUT ke-79* | *78th anniversary* | `79th` expected |
/// | *218,5 miliar* | *218.5 million* | `218.5 billion` expected |
struct NumberMismatchCheck: BitextCheck {
  static let id = CheckID.numberMismatch

  init(_ settings: CheckSettings) {}

  func findings(in unit: UnitContext) -> [BitextFinding] {
    let (source, target) = (unit.sourceFigures, unit.targetFigures)
    if source.isEmpty && target.isEmpty { return [] }
    let missing = Self.numbers(of: source, without: target).filter { $0.weight == .required }
    let extra = Self.numbers(of: target, without: source)
    if missing.isEmpty && extra.allSatisfy({ $0.weight != .required }) { return [] }
    let pairs = FigurePairs.pairs(
      missing.filter { !Self.isInTerm($0, of: unit) }, extra.filter { !Self.isExplained($0, in: unit) }, by: Self.kind)
    return pairs.map { finding($0.source, $0.target, in: unit) }
  }

  /// The numbers of one side that the other side has in no way.
  private static func numbers(of figures: [Figure], without others: [Figure]) -> [Figure] {
    figures.filter { figure in
      guard let number = figure.number else { return false }
      return !others.contains { $0.mayBe(number) }
    }
  }

  /// Whether a term covers the number, whose rendering is the business of other checks.
  private static func isInTerm(_ figure: Figure, of unit: UnitContext) -> Bool {
    unit.matches.contains { match in
      match.words.contains { unit.document.words[$0].range.contains(figure.range) }
    }
  }

  /// Whether a rendering of a term or a gloss of a word in the source has the number: *balita* is a child under five.
  private static func isExplained(_ figure: Figure, in unit: UnitContext) -> Bool {
    guard let number = figure.number else { return false }
    let document = unit.document
    let renderings = unit.matches.flatMap { match in
      [document.glossary.text(of: .preferred, in: match.term)] + document.glossary.list(of: .admitted, in: match.term)
    }
    let glosses = unit.words.lazy.flatMap { document.reading(of: document.words[$0]).glosses }
    return (renderings + glosses).contains { english in
      FigureScanner.figures(in: EnglishText(english)).contains { $0.mayBe(number) }
    }
  }

  /// What a number counts, as far as a slip does not change it.
  private static func kind(of figure: Figure) -> NumberValue.Measure? {
    figure.number?.measure == .money ? .plain : figure.number?.measure
  }

  private func finding(_ source: Figure?, _ target: Figure?, in unit: UnitContext) -> BitextFinding {
    let written = source.map { unit.document.source.string(in: $0.range) }
    let found = target.map { String(decoding: unit.english.bytes[$0.range.indices], as: UTF8.self) }
    let expected = source?.number?.english
    let message =
      switch (written, found) {
      case (let written?, let found?): "“\(written)” is “\(found)” in the translation, expected “\(expected ?? "")”"
      case (let written?, nil): "“\(written)” is missing in the translation, expected “\(expected ?? "")”"
      default: "“\(found ?? "")” is not in the source; correct or remove it"
      }
    return unit.finding(
      Self.id, message: message, source: source?.range, target: target?.range, expected: expected.map { [$0] } ?? [])
  }
}
