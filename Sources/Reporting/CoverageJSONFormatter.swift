public import Coverage
import Rendering

/// The whole report as JSON after `padanan-coverage.schema.json`; what `--compare` reads.
public struct CoverageJSONFormatter: CoverageFormatter {
  public init() {}

  public func format(_ report: CoverageReport) -> [UInt8] {
    let value: JSONValue = [
      "schema": 1, "documents": .number(report.documentCount), "sentences": .number(report.sentenceCount),
      "tokens": Self.part(report.tokens), "types": Self.part(report.types),
      "concepts": Self.part(report.usedConcepts), "fields": .array(report.fields.map(Self.field)),
      "lexicon": .array(report.lexicon.map(Self.lexiconClass)), "used": .array(report.concepts.map(Self.concept)),
      "unused": .array(report.unusedConcepts.map { .string($0) }),
      "variants": .array(report.variants.map(Self.variant)),
      "growth": .array(report.growth.map(Self.point)),
      "newConceptsPerMillionWords": .number(report.newConceptsPerMillionWords),
      "ranks": .array(report.ranks.map(Self.rank)),
      "distribution": [
        "histogram": .array(report.histogram.map { .number($0) }),
        "least": .array(report.leastCovered.map(Self.document)), "most": .array(report.mostCovered.map(Self.document)),
      ],
      "candidates": .array(report.candidates.phrases.map { Self.candidate($0, report) }),
      "words": .array(report.candidates.words.map { Self.candidate($0, report) }),
      "comparison": report.comparison.map(Self.comparison),
    ]
    var output: [UInt8] = []
    value.write(to: &output, layout: .indented)
    output.append(UInt8(ascii: "\n"))
    return output
  }

  private static func part(_ part: CoverageReport.Part) -> JSONValue {
    ["count": .number(part.count), "total": .number(part.total), "percent": .decimal(part.perMille, places: 1)]
  }

  private static func field(_ field: CoverageReport.Field) -> JSONValue {
    ["field": .string(field.name), "tokens": part(field.coverage), "concepts": part(field.concepts)]
  }

  private static func lexiconClass(_ entry: CoverageReport.LexiconClass) -> JSONValue {
    ["class": .string(entry.name.rawValue), "tokens": part(entry.tokens), "types": part(entry.types)]
  }

  private static func concept(_ concept: CoverageReport.Concept) -> JSONValue {
    [
      "concept": .string(concept.id), "field": .string(concept.field), "count": .number(concept.count),
      "documents": .number(concept.documentCount),
      "terms": .array(
        concept.terms.map { ["term": .string($0.text), "count": .number($0.count), "forms": forms($0.forms)] }),
    ]
  }

  private static func forms(_ forms: [TermCandidate.Form]) -> JSONValue {
    .array(forms.map { ["form": .string($0.text), "count": .number($0.count)] })
  }

  private static func variant(_ variant: CoverageReport.Variant) -> JSONValue {
    [
      "term": .string(variant.text), "instead": .string(variant.instead), "concept": .string(variant.concept),
      "count": .number(variant.count),
    ]
  }

  private static func point(_ point: CoverageReport.GrowthPoint) -> JSONValue {
    [
      "words": .number(point.words), "types": .number(point.types), "coveredTypes": .number(point.coveredTypes),
      "concepts": .number(point.concepts),
    ]
  }

  private static func rank(_ rank: CoverageReport.Rank) -> JSONValue {
    [
      "rank": .number(rank.rank), "count": .number(rank.count), "word": .string(rank.word),
      "covered": .number(rank.coveredCount),
    ]
  }

  private static func document(_ document: DocumentCoverage) -> JSONValue {
    ["document": .string(document.document), "tokens": part(.init(document.coveredCount, of: document.wordCount))]
  }

  private static func candidate(_ candidate: TermCandidate, _ report: CoverageReport) -> JSONValue {
    [
      "text": .string(candidate.text), "count": .number(candidate.count), "documents": .number(candidate.documentCount),
      "score": .decimal(DecimalText.units(candidate.score, places: 3), places: 3),
      "keyness": .decimal(DecimalText.units(candidate.keyness, places: 1), places: 1),
      "acronym": candidate.acronym.map { .string($0) }, "forms": forms(candidate.forms),
      "contexts": .array(candidate.contexts.map { ["document": .string($0.document), "text": .string($0.text)] }),
      "renderings": report.proposals[candidate.text].map { proposals in
        .array(
          proposals.map {
            [
              "text": .string($0.text), "count": .number($0.count), "units": .number($0.unitCount),
              "total": .number($0.total),
            ]
          })
      },
    ]
  }

  private static func comparison(_ comparison: CoverageComparison) -> JSONValue {
    [
      "changes": .array(
        comparison.changes.map { ["name": .string($0.name), "old": part($0.old), "new": part($0.new)] }),
      "newCandidates": .array(comparison.newCandidates.map { .string($0) }),
      "goneCandidates": .array(comparison.goneCandidates.map { .string($0) }),
    ]
  }
}
